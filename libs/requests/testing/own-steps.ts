import type { Actor } from '@rogatory/platform/contract';
import type { ClosureOutcome, RefusalGroundDto } from '@rogatory/requests/contract';
import type { IntroducedMeasure } from '@rogatory/requests/rules';
import { FileChronicle } from './file-chronicle';
import { authorities, people } from './people';

/** Two measures with a date asked for each. */
export const askedMeasures: IntroducedMeasure[] = [
  { code: 'M1', type: 'bank_records', wantedBy: '2026-12-15' },
  { code: 'M2', type: 'statement_of_witness', wantedBy: null },
];

export const ground: RefusalGroundDto = {
  instrument: 'UNTOC',
  article: '18(21)(d)',
  reasons: 'The measure has no form in the law of the requested State.',
};

/** What a side does in its own file. */
export class OwnSteps extends FileChronicle {
  /** An urgent request that begins in the office. */
  draftedUrgently(by: Actor = people.prosecutor): this {
    this.drafted(by);
    const last = this.events.at(-1);
    if (last?.kind === 'drafted') last.urgency = 'urgent';
    return this;
  }

  drafted(by: Actor = people.prosecutor, responsibleAuthorityId?: string): this {
    return this.add({
      ...this.stamp(by),
      kind: 'drafted',
      title: 'Accounts of a recruiter',
      reference: '2026-형제-00417',
      measures: askedMeasures,
      responsibleAuthorityId: responsibleAuthorityId ?? authorities.centralAuthority,
    });
  }

  edited(by: Actor = people.prosecutor, measures = askedMeasures): this {
    return this.add({
      ...this.stamp(by),
      kind: 'edited',
      title: 'Accounts of a recruiter, second draft',
      reference: '2026-형제-00417',
      measures,
    });
  }

  reviewAsked(by: Actor = people.prosecutor): this {
    return this.add({ ...this.stamp(by), kind: 'review_asked', remark: null });
  }

  urgencyConfirmed(by: Actor = people.centralHead): this {
    return this.add({ ...this.stamp(by), kind: 'urgency_confirmed', remark: null });
  }

  urgencyReviewed(stayUrgent: string[] = ['M1']): this {
    const by = this.direction === 'outgoing' ? people.centralOfficer : people.theirOfficer;
    const reasons = 'Three persons are still missing.';
    return this.add({ ...this.stamp(by), kind: 'urgency_reviewed', stayUrgent, reasons });
  }

  submitted(by: Actor = people.prosecutor): this {
    return this.add({ ...this.stamp(by), kind: 'submitted', contentVersion: 1, remark: null });
  }

  returned(by: Actor = people.centralOfficer): this {
    const remark = 'Name the bank and the period.';
    return this.add({ ...this.stamp(by), kind: 'returned', contentVersion: 1, remark });
  }

  approved(by: Actor = people.centralHead): this {
    return this.add({ ...this.stamp(by), kind: 'approved', contentVersion: 1, remark: null });
  }

  correctionOpened(by: Actor = people.prosecutor): this {
    const reason = 'A further account was found.';
    return this.add({ ...this.stamp(by), kind: 'correction_opened', contentVersion: 2, reason });
  }

  assigned(measureCodes = ['M1', 'M2'], to: string = authorities.theirCourtOffice): this {
    return this.add({
      ...this.stamp(people.theirOfficer),
      kind: 'assigned',
      assigneeAuthorityId: to,
      measureCodes,
      instructions: null,
    });
  }

  executed(measureCode = 'M1', complete = true, by: Actor = people.theirExecutor): this {
    const report = 'Certified copies of the statements were obtained.';
    return this.add({
      ...this.stamp(by),
      kind: 'execution_recorded',
      measureCode,
      complete,
      report,
    });
  }

  refused(measureCode = 'M2', by: Actor = people.theirExecutor): this {
    return this.add({ ...this.stamp(by), kind: 'measure_refused', measureCode, ground });
  }

  closed(by: Actor = people.centralOfficer, outcome: ClosureOutcome = 'satisfied'): this {
    return this.add({ ...this.stamp(by), kind: 'closed', outcome, remark: null });
  }

  reopened(by: Actor = people.centralHead): this {
    return this.add({ ...this.stamp(by), kind: 'reopened', reason: 'A further reply came.' });
  }

  receiptRegistered(occurredAt?: string): this {
    return this.add({
      ...this.stamp(people.theirOfficer),
      ...(occurredAt === undefined ? {} : { occurredAt }),
      kind: 'receipt_registered',
      channel: 'central_authority',
      complete: true,
      remark: null,
    });
  }

  reviewRecorded(measureCodes = ['M1']): this {
    return this.add({
      ...this.stamp(people.theirOfficer),
      kind: 'review_recorded',
      measureCodes,
      test: 'dual_criminality',
      finding: 'no_obstacle',
      reasoning: 'Fraud is an offence in both States.',
    });
  }

  refusalProposed(
    measureCodes = ['M2'],
    part: string | null = null,
    by: Actor = people.theirOfficer,
  ): this {
    const refusal = { measureCodes, part, ground, consultation: null, remedy: null };
    return this.add({ ...this.stamp(by), kind: 'refusal_proposed', refusal });
  }

  refusalDeclined(): this {
    const reason = 'The other side should be consulted first.';
    return this.add({ ...this.stamp(people.theirHead), kind: 'refusal_declined', reason });
  }

  withdrawalProposed(measureCodes = ['M2'], by: Actor = people.prosecutor): this {
    const withdrawal = { measureCodes, part: null };
    const reason = 'The accused has admitted it.';
    return this.add({ ...this.stamp(by), kind: 'withdrawal_proposed', withdrawal, reason });
  }

  withdrawalDropped(): this {
    const reason = 'It is needed after all.';
    return this.add({ ...this.stamp(people.prosecutor), kind: 'withdrawal_dropped', reason });
  }

  handedOver(): this {
    const by = this.direction === 'outgoing' ? people.centralHead : people.theirHead;
    const to = this.direction === 'outgoing' ? people.centralOfficer : people.theirOfficer;
    const { personId: ownerPersonId, name: ownerName } = to;
    return this.add({
      ...this.stamp(by),
      kind: 'handed_over',
      ownerPersonId,
      ownerName,
      reason: null,
    });
  }

  exchangeOpened(exchange: 'consultation' | 'spontaneous_information'): this {
    return this.add({
      ...this.stamp(people.centralOfficer),
      kind: 'exchange_opened',
      exchange,
      title: 'Accounts of a recruiter',
      reference: '2026-형제-00417',
      responsibleAuthorityId: authorities.centralAuthority,
    });
  }
}
