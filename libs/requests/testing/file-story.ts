import type {
  EvidenceItemDto,
  ItemReceiptDto,
  MeasureOutcomeDto,
  Side,
} from '@rogatory/requests/contract';
import { openConditions, type IntroducedMeasure } from '@rogatory/requests/rules';
import { OwnSteps, askedMeasures, ground } from './own-steps';
import { authorities, people } from './people';

export { askedMeasures, ground };

/** An original on loan. */
export const evidenceItem: EvidenceItemDto = {
  number: 1,
  measureCode: 'M1',
  description: 'Ledger, 212 leaves',
  sha256: null,
  seal: 'FICT-0417',
  original: true,
  returnBy: '2027-09-30',
};

const agreeing: ItemReceiptDto = { number: 1, result: 'agrees', note: null };

/** Tells a file's story: what its own side does, and what both sides say to each other. */
export class FileStory extends OwnSteps {
  consultation(from: Side = 'requesting'): this {
    return this.dispatch(from, { kind: 'consultation', title: 'Accounts of a recruiter' });
  }

  information(): this {
    return this.dispatch('requesting', {
      kind: 'spontaneous_information',
      title: 'Accounts of a recruiter',
      informationConditions: ['For the proceedings named only.'],
    });
  }

  informationReply(accepted: boolean): this {
    return this.dispatch('requested', { kind: 'information_reply', accepted });
  }

  oralRequest(measures = askedMeasures): this {
    return this.dispatch('requesting', {
      kind: 'oral_request',
      title: 'Accounts of a recruiter',
      urgency: 'urgent',
      riskToLife: true,
      measures,
      reference: '2026-형제-00417',
      channel: 'contact_point_24_7',
      spokenWith: people.theirOfficer.name,
    });
  }

  urgentRequest(measures = askedMeasures): this {
    return this.dispatch('requesting', {
      kind: 'request',
      contentVersion: 1,
      title: 'Accounts of a recruiter',
      urgency: 'urgent',
      measures,
      reference: '2026-형제-00417',
    });
  }

  /** By note verbale: what comes at once only announces it. */
  diplomaticRequest(measures = askedMeasures): this {
    return this.dispatch('requesting', {
      kind: 'request',
      contentVersion: 1,
      title: 'Accounts of a recruiter',
      measures,
      reference: '2026-형제-00417',
      channel: 'diplomatic',
    });
  }

  forwarding(toOwn = false): this {
    const receiving = this.direction === 'outgoing' ? authorities.centralAuthority : '';
    const own = this.direction === 'incoming' ? authorities.theirCentralAuthority : receiving;
    const authorityId = toOwn ? own : authorities.theirCourtOffice;
    return this.dispatch('requested', {
      kind: 'forwarding',
      forwarding: {
        authorityId,
        authorityName: 'Court office',
        firstReceivedAt: '2026-10-05T00:00:00Z',
      },
    });
  }

  supplement(measureCodes?: string[]): this {
    return this.dispatch('requesting', { kind: 'supplement', measureCodes });
  }

  acceptanceOf(measureCodes: string[], conditions: string | null = null): this {
    return this.dispatch('requested', { kind: 'acceptance', measureCodes, conditions });
  }

  conditionalAcceptance(): this {
    const conditions = 'For these proceedings only.';
    return this.dispatch('requested', { kind: 'acceptance', conditions });
  }

  conditionsReply(accepted = true): this {
    const repliesTo = openConditions(this.snapshot()).map(({ dispatchNumber }) => dispatchNumber);
    return this.dispatch('requesting', { kind: 'conditions_reply', accepted, repliesTo });
  }

  refusal(measureCodes = ['M2'], part: string | null = null): this {
    const refusal = { measureCodes, part, ground, consultation: null, remedy: null };
    return this.dispatch('requested', { kind: 'refusal', refusal });
  }

  statusNote(from: Side = 'requested'): this {
    return this.dispatch(from, { kind: 'status_note' });
  }

  reminder(): this {
    return this.dispatch('requesting', { kind: 'reminder' });
  }

  withdrawal(measureCodes = ['M2'], part: string | null = null): this {
    return this.dispatch('requesting', { kind: 'withdrawal', withdrawal: { measureCodes, part } });
  }

  withdrawalAcknowledgement(): this {
    const repliesTo = this.snapshot().unacknowledgedWithdrawals ?? [];
    return this.dispatch('requested', { kind: 'withdrawal_acknowledgement', repliesTo });
  }

  evidence(items = [evidenceItem]): this {
    return this.dispatch('requested', { kind: 'evidence', items });
  }

  receipt(from: Side = 'requesting', receipts: ItemReceiptDto[] = [agreeing]): this {
    return this.dispatch(from, {
      kind: 'receipt',
      receipts: receipts.map((one) => ({ ...one, of: this.copyOf(one.number) })),
    });
  }

  returnOfOriginals(returned = [1]): this {
    return this.dispatch('requesting', {
      kind: 'return_of_originals',
      returned: returned.map((number) => ({ number, of: this.copyOf(number) })),
    });
  }

  consentRequest(from: Side = 'requesting'): this {
    const consentRequest = { use: 'other_proceedings' as const, items: [], recipient: null };
    return this.dispatch(from, { kind: 'consent_request', consentRequest });
  }

  consentDecision(request: number, from: Side = 'requested', granted = false): this {
    const consentDecision = { request, granted, conditions: null, expiresOn: null };
    return this.dispatch(from, { kind: 'consent_decision', consentDecision });
  }

  request(measures = askedMeasures): this {
    return this.dispatch('requesting', {
      kind: 'request',
      contentVersion: 1,
      title: 'Accounts of a recruiter',
      measures,
      reference: '2026-형제-00417',
    });
  }

  correction(measures: IntroducedMeasure[]): this {
    return this.dispatch('requesting', {
      kind: 'correction',
      contentVersion: 2,
      title: 'Accounts of a recruiter',
      measures,
    });
  }

  acknowledgement(): this {
    return this.dispatch('requested', { kind: 'acknowledgement', reference: 'MLA/2026/0031' });
  }

  question(measureCode: string | null = null, answerBy: string | null = null): this {
    const questions = [{ text: 'Which branch holds the account?', measureCode }];
    return this.dispatch('requested', { kind: 'question', questions, answerBy });
  }

  answer(): this {
    const answers = [{ question: 1, text: 'The branch at the river port.' }];
    return this.dispatch('requesting', { kind: 'answer', answers });
  }

  acceptance(): this {
    return this.dispatch('requested', { kind: 'acceptance', conditions: null });
  }

  extension(measureCodes: string[] = [], estimate = '2026-12-01'): this {
    const of = measureCodes.length === 0 ? 'decision' : 'execution';
    return this.dispatch('requested', {
      kind: 'extension',
      extension: { of, measureCodes, estimate },
    });
  }

  postponement(measureCodes = ['M1'], reviewOn = '2027-01-15'): this {
    const postponement = { measureCodes, ground, reviewOn };
    return this.dispatch('requested', { kind: 'postponement', postponement });
  }

  resumption(measureCodes = ['M1']): this {
    return this.dispatch('requested', { kind: 'resumption', resumed: measureCodes });
  }

  response(outcomes: Record<string, MeasureOutcomeDto['outcome']>): this {
    return this.dispatch('requested', {
      kind: 'response',
      outcomes: Object.entries(outcomes).map(([code, outcome]) => ({
        code,
        outcome,
        report: outcome === 'refused' ? null : 'Done.',
        ground: outcome === 'refused' ? ground : null,
      })),
    });
  }

  private copyOf(number: number): number {
    const item = this.snapshot().supplied?.find((one) => one.number === number);
    return item?.dispatchNumber ?? 0;
  }
}

/** Our file after transmission to Phnom Penh. */
export function transmitted(): FileStory {
  return new FileStory('outgoing').drafted().submitted().approved().request();
}

/** Their file after accepting and assigning both measures to the court's office. */
export function inExecution(): FileStory {
  return new FileStory('incoming').request().acknowledgement().acceptance().assigned();
}
