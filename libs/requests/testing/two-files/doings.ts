import type { RequestAction } from '@rogatory/requests/contract';
import {
  awaitsReceiptOf,
  hasEnded,
  isDecided,
  isOnLoan,
  openConditions,
  openConsentsFor,
  type EventStamp,
  type FileEvent,
  type FileSnapshot,
  type MeasureSnapshot,
} from '@rogatory/requests/rules';
import { ground } from '../file-story';
import { authorities, people } from '../people';
import type { Doing } from './two-files';

const measures = (count: number, changed: number | null = null) =>
  Array.from({ length: count }, (_, index) => ({
    code: `M${index + 1}`,
    type: 'bank_records' as const,
    wantedBy: changed === index ? '2027-03-01' : null,
  }));

/**
 * What a person of the tests does when they take an action on this file, by chance: `pick` chooses
 * among what the file offers. Null where nothing can be made of it.
 */
export function doingOf(action: RequestAction, file: FileSnapshot, pick: number): Doing | null {
  const one = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(1, list.length)];
  const some = (mustBe: (measure: MeasureSnapshot) => boolean): string[] => {
    const codes = file.measures.filter(mustBe).map(({ code }) => code);
    return pick % 3 === 0 ? codes : codes.slice(pick % Math.max(1, codes.length)).slice(0, 1);
  };
  const open = (measure: MeasureSnapshot): boolean => !hasEnded(measure);
  const part = pick % 4 === 0 ? 'The second account' : null;
  const refusal = {
    measureCodes: some(open),
    part,
    ground,
    consultation: null,
    remedy: null,
  };
  switch (action) {
    case 'edit':
      return own({
        kind: 'edited',
        title: 'Accounts',
        reference: 'R-1',
        measures: measures(2 + (pick % 2)),
      });
    case 'ask_review':
      return own({ kind: 'review_asked', remark: null });
    case 'submit':
      return own({ kind: 'submitted', contentVersion: file.contentVersion, remark: null });
    case 'return':
      return own({ kind: 'returned', contentVersion: file.contentVersion, remark: 'Why?' });
    case 'approve':
      return own({ kind: 'approved', contentVersion: file.contentVersion, remark: null });
    case 'confirm_urgency':
      return own({ kind: 'urgency_confirmed', remark: null });
    case 'review_urgency':
      return own({ kind: 'urgency_reviewed', stayUrgent: some(open), reasons: 'Still missing.' });
    case 'request_orally':
      return {
        said: {
          kind: 'oral_request',
          title: 'Accounts',
          urgency: 'urgent',
          measures: measures(file.measures.length),
          reference: 'R-1',
          spokenWith: 'Duty officer',
        },
      };
    case 'transmit':
      return {
        said: {
          kind: file.transmittedVersion === null ? 'request' : 'correction',
          title: 'Accounts',
          contentVersion: file.contentVersion,
          reference: 'R-1',
          urgency: file.urgent === true ? 'urgent' : 'normal',
          measures: measures(
            file.transmittedVersion === null ? file.measures.length : 1 + (pick % 4),
            file.transmittedVersion === null ? null : pick % 3,
          ),
        },
      };
    case 'record_relay':
      return own({ kind: 'relay_recorded', dispatchNumber: 1, proof: 'Note 4' });
    case 'answer':
      return {
        said: {
          kind: 'answer',
          answers: (file.openQuestion?.questions ?? []).map(({ number }) => ({
            question: number,
            text: 'Yes.',
          })),
        },
      };
    case 'correct':
      return own({
        kind: 'correction_opened',
        contentVersion: file.contentVersion + 1,
        reason: 'A further account.',
      });
    case 'supplement':
      return { said: { kind: 'supplement' } };
    case 'reply_to_conditions':
      return {
        said: {
          kind: 'conditions_reply',
          accepted: pick % 2 === 0,
          repliesTo: openConditions(file).map(({ dispatchNumber }) => dispatchNumber),
        },
      };
    case 'remind':
      return { said: { kind: 'reminder' } };
    case 'propose_withdrawal':
      return own({
        kind: 'withdrawal_proposed',
        withdrawal: { measureCodes: some(open), part },
        reason: 'Admitted.',
      });
    case 'drop_withdrawal':
      return own({ kind: 'withdrawal_dropped', reason: 'Needed after all.' });
    case 'withdraw': {
      const { measureCodes = [], part: less = null } = file.withdrawalProposal ?? {};
      return { said: { kind: 'withdrawal', withdrawal: { measureCodes, part: less } } };
    }
    case 'register_receipt':
      return own({
        kind: 'receipt_registered',
        channel: 'central_authority',
        complete: true,
        remark: null,
      });
    case 'acknowledge':
      return { said: { kind: 'acknowledgement', reference: 'T-1' } };
    case 'ask':
      return {
        said: {
          kind: 'question',
          questions: [{ text: 'Which?', measureCode: pick % 2 ? (some(open)[0] ?? null) : null }],
        },
      };
    case 'record_review':
      return own({
        kind: 'review_recorded',
        measureCodes: some(open),
        test: 'dual_criminality',
        finding: 'no_obstacle',
        reasoning: 'Fraud.',
      });
    case 'accept':
      return {
        said: {
          kind: 'acceptance',
          measureCodes: some((measure) => !isDecided(measure)),
          conditions: pick % 2 === 0 ? 'These proceedings only.' : null,
        },
      };
    case 'propose_refusal':
      return own({ kind: 'refusal_proposed', refusal });
    case 'decline_refusal':
      return own({ kind: 'refusal_declined', reason: 'Consult first.' });
    case 'refuse':
      return { said: { kind: 'refusal', refusal: file.refusalProposal ?? refusal } };
    case 'extend':
      return {
        said: {
          kind: 'extension',
          extension: {
            of: file.accepted ? 'execution' : 'decision',
            measureCodes: file.accepted ? some(open) : [],
            estimate: '2026-12-01',
          },
        },
      };
    case 'postpone':
      return {
        said: {
          kind: 'postponement',
          postponement: { measureCodes: some(open), ground, reviewOn: '2027-01-15' },
        },
      };
    case 'resume':
      return { said: { kind: 'resumption', resumed: some(open) } };
    case 'assign':
      return own({
        kind: 'assigned',
        assigneeAuthorityId: authorities.theirCourtOffice,
        measureCodes: some((measure) => open(measure) && isDecided(measure)),
        instructions: null,
      });
    case 'record_execution': {
      const mine = file.measures.filter(
        (measure) => open(measure) && measure.assigneeAuthorityId !== null,
      );
      const measureCode = one(mine)?.code;
      if (measureCode === undefined) return null;
      const complete = pick % 2 === 0;
      return own({ kind: 'execution_recorded', measureCode, complete, report: 'Done.' });
    }
    case 'refuse_measure': {
      const mine = file.measures.filter(
        (measure) => open(measure) && measure.assigneeAuthorityId !== null,
      );
      const measureCode = one(mine)?.code;
      return measureCode === undefined
        ? null
        : own({ kind: 'measure_refused', measureCode, ground });
    }
    case 'renew_preservation':
      return null;
    case 'respond':
      return {
        said: {
          kind: 'response',
          outcomes: file.measures.flatMap(({ code, unreported, report }) =>
            unreported === null
              ? []
              : [
                  {
                    code,
                    outcome: unreported.outcome,
                    report: unreported.outcome === 'refused' ? null : report,
                    ground: unreported.outcome === 'refused' ? ground : null,
                  },
                ],
          ),
        },
      };
    case 'acknowledge_withdrawal':
      return {
        said: {
          kind: 'withdrawal_acknowledgement',
          repliesTo: file.unacknowledgedWithdrawals ?? [],
        },
      };
    case 'send_note':
      return { said: { kind: 'status_note' } };
    case 'consult':
      return { said: { kind: 'consultation' } };
    case 'send_evidence': {
      const again = one((file.supplied ?? []).filter(({ result }) => result === 'differs'));
      const number = again?.number ?? (file.supplied ?? []).length + 1;
      const measureCode = one(file.measures)?.code ?? 'M1';
      const item = { number, measureCode, description: 'Ledger', sha256: null, seal: null };
      return {
        said: { kind: 'evidence', items: [{ ...item, original: pick % 2 === 0, returnBy: null }] },
      };
    }
    case 'confirm_receipt': {
      const result = pick % 3 === 0 ? ('differs' as const) : ('agrees' as const);
      const receipts = (file.supplied ?? [])
        .filter(awaitsReceiptOf(file))
        .map(({ number, dispatchNumber: of }) => ({ number, of, result, note: null }));
      return { said: { kind: 'receipt', receipts } };
    }
    case 'return_originals': {
      const item = one((file.supplied ?? []).filter(isOnLoan));
      if (item === undefined) return null;
      const returned = [{ number: item.number, of: item.dispatchNumber }];
      return { said: { kind: 'return_of_originals', returned } };
    }
    case 'ask_consent':
      return {
        said: {
          kind: 'consent_request',
          consentRequest: { use: 'other_proceedings', items: [], recipient: null },
        },
      };
    case 'decide_consent': {
      const asked = one(openConsentsFor(file));
      if (asked === undefined) return null;
      return {
        said: {
          kind: 'consent_decision',
          consentDecision: {
            request: asked.dispatchNumber,
            granted: pick % 2 === 0,
            conditions: null,
            expiresOn: null,
          },
        },
      };
    }
    case 'hand_over': {
      const { personId: ownerPersonId, name: ownerName } = people.centralOfficer;
      return own({ kind: 'handed_over', ownerPersonId, ownerName, reason: null });
    }
    case 'close':
      return own({ kind: 'closed', outcome: 'satisfied', remark: null });
    case 'reopen':
      return own({ kind: 'reopened', reason: 'A further reply.' });
    // A third authority, or a thread that is no request: told in tests of their own.
    case 'forward':
    case 'formalise':
    case 'reply_to_information':
    case 'note':
      return null;
  }
}

/** An event of the own file without who and when. */
type Unstamped<Event> = Event extends FileEvent ? Omit<Event, keyof EventStamp> : never;

function own(event: Unstamped<FileEvent>): Doing {
  return { event: (stamp) => ({ ...stamp, ...event }) };
}
