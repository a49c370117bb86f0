import type { Actor } from '@rogatory/platform/contract';
import type { Direction, MeasureOutcomeDto, RefusalGroundDto } from '@rogatory/requests/contract';
import {
  foldFile,
  type DispatchFacts,
  type EventStamp,
  type FileEvent,
  type FileSnapshot,
  type IntroducedMeasure,
} from '@rogatory/requests/rules';
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

/** Tells a file's story event by event, one hour apart from Monday 5 October 2026, 09:00 in Seoul. */
export class FileStory {
  readonly events: FileEvent[] = [];
  private dispatches = 0;
  private clock = Temporal.Instant.from('2026-10-05T00:00:00Z');

  constructor(readonly direction: Direction) {}

  snapshot(): FileSnapshot {
    return foldFile(this.direction, this.events);
  }

  /** Says when the next event happens, as an ISO 8601 instant. */
  at(instant: string): this {
    this.clock = Temporal.Instant.from(instant);
    return this;
  }

  /** Lets time pass before the next event. */
  later(duration: { hours: number }): this {
    this.clock = this.clock.add(duration);
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

  closed(by: Actor = people.centralOfficer): this {
    return this.add({ ...this.stamp(by), kind: 'closed', outcome: 'satisfied', remark: null });
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

  /** The last dispatch delivered once more. */
  lastAgain(): this {
    const last = this.events.at(-1);
    if (last !== undefined) this.add({ ...last, at: this.next() });
    return this;
  }

  private dispatch(
    from: 'requesting' | 'requested',
    facts: Omit<DispatchFacts, 'dispatchId' | 'number' | 'from' | 'sentAt' | 'signedBy'>,
  ): this {
    const sent = (from === 'requesting') === (this.direction === 'outgoing');
    const by = this.direction === 'outgoing' ? people.centralOfficer : people.theirOfficer;
    const stamp = this.stamp(by);
    this.dispatches += 1;
    const signedBy = from === 'requesting' ? people.centralOfficer.name : people.theirOfficer.name;
    const dispatch: DispatchFacts = {
      ...facts,
      dispatchId: `d${this.dispatches}`,
      number: this.dispatches,
      from,
      sentAt: stamp.at,
      signedBy,
    };
    return this.add({ ...stamp, kind: sent ? 'dispatch_sent' : 'dispatch_received', dispatch });
  }

  private stamp(by: Actor): EventStamp {
    const { personId, name, authorityId, zone } = by;
    return { at: this.next(), personId, personName: name, authorityId, zone };
  }

  private next(): string {
    const at = this.clock.toString();
    this.clock = this.clock.add({ hours: 1 });
    return at;
  }

  private add(event: FileEvent): this {
    this.events.push(event);
    return this;
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
