import type { TimeLimit, TimeLimitId } from '@rogatory/instruments/contract';
import type { ClockStepDto } from '@rogatory/requests/contract';
import {
  hasEnded,
  requestedSide,
  type FileFacts,
  type FileSide,
  type FileSides,
  type FileSnapshot,
  type MeasureSnapshot,
} from '@rogatory/requests/rules';
import type { CompiledCalendar } from '../reckoning/compiled-calendar';
import { localDay } from './clock-plan';
import { clockStep } from './clock-step';
import { earliest, firstKnown, happened, lapsed, lastOf, type Ending } from './ending';
import { later } from './instants';
import type { HouseTargets } from './house-targets';

/** What dates are worked out with: calendars, the law of a day, and the targets of the house. */
export type LawAndCalendars = {
  calendarOf: (side: FileSide) => CompiledCalendar;
  /** The limits as they were on a calendar date. */
  limitsOn: (date: string) => readonly TimeLimit[];
  /** The targets of the file's own authority at an instant; null: as they are now. */
  targetsAt: (at: string | null) => HouseTargets;
};

/** A file as its clocks are derived from it. */
export class FileDates {
  readonly incoming: boolean;
  /** The side that receives the request and does what it asks. */
  readonly requested: FileSide;
  /** The side that asks. */
  readonly requesting: FileSide;
  /**
   * Receipt as the incoming file knows it. The outgoing file knows only its own transmission, or
   * when the request was passed on to the authority that is competent.
   */
  readonly receivedAt: string | null;

  constructor(
    readonly snapshot: FileSnapshot,
    readonly facts: FileFacts,
    readonly sides: FileSides,
    readonly given: LawAndCalendars,
  ) {
    this.incoming = snapshot.direction === 'incoming';
    this.requested = requestedSide(snapshot.direction, sides);
    this.requesting = this.incoming ? sides.theirs : sides.own;
    const { forwarded, receivedAt, transmittedAt } = snapshot;
    this.receivedAt = this.incoming ? receivedAt : (forwarded?.at ?? transmittedAt);
  }

  /** Whose an act of the requested side is, as this file sees it. */
  get whoseRequested(): 'us' | 'them' {
    return this.incoming ? 'us' : 'them';
  }

  /** When nothing more was to be done on it here: passed on to another authority, or closed. */
  get left(): Ending {
    const { closedAt, forwarded } = this.snapshot;
    const passedOn = this.incoming ? (forwarded?.at ?? null) : null;
    return firstKnown(lapsed(passedOn, 'forwarded'), lapsed(closedAt, 'closed'));
  }

  /** The limit as it is on the local day of an instant; null where the law has none. */
  limit(id: TimeLimitId, at: string): TimeLimit | null {
    const limits = this.given.limitsOn(localDay(at, this.requested.zone));
    return limits.find((one) => one.id === id) ?? null;
  }

  /** When the requested side had decided on all that was asked at first. */
  get decided(): Ending {
    return this.allDecided(this.snapshot.measures.filter((measure) => !this.isAdded(measure)));
  }

  /** When it happened; else, when nothing of the request was asked any more. */
  unlessWithdrawn(at: string | null): Ending {
    const { measures } = this.snapshot;
    const withdrawn = measures.every(({ state }) => state === 'withdrawn');
    return firstKnown(happened(at), withdrawn ? this.allEnded(measures) : happened(null));
  }

  /** Whether a later version asked for it, or asked for it anew. */
  isAdded({ askedVersion, askedAt }: MeasureSnapshot): boolean {
    // By word of mouth or in the first version: it was asked from the beginning.
    if (askedVersion !== undefined) return askedVersion > 1;
    return this.snapshot.receipt === undefined && later(askedAt ?? null, this.receivedAt);
  }

  /** When the measure came before the requested side, whose receipt of the request is given. */
  askedSince(measure: MeasureSnapshot, receivedAt: string): string {
    const { askedAt } = measure;
    if (typeof askedAt !== 'string') return receivedAt;
    return !this.isAdded(measure) && later(askedAt, receivedAt) ? receivedAt : askedAt;
  }

  /**
   * When it was decided whether and when the measure is done: by doing, refusing or putting it off.
   * What is no longer asked before that needs no decision.
   */
  decisionOn(measure: MeasureSnapshot): Ending {
    const { decidedAt, postponements } = measure;
    const told = decidedAt === undefined ? this.snapshot.acceptedAt : decidedAt;
    const put = postponements?.at(0)?.since ?? null;
    return earliest(happened(told), happened(put), answerOf(measure));
  }

  /** When the last of the measures was decided on. */
  allDecided(measures: readonly MeasureSnapshot[]): Ending {
    return lastOf(measures.map((measure) => this.decisionOn(measure)));
  }

  /** The targets as they were when what a clock asks had happened; until then as they are now. */
  targets(endedAt: string | null): HouseTargets {
    return this.given.targetsAt(endedAt ?? this.snapshot.closedAt);
  }

  /** When the last of the measures ended: answered, or no longer asked. */
  allEnded(measures: readonly MeasureSnapshot[]): Ending {
    return lastOf(measures.map(answerOf));
  }

  /**
   * Since when what was asked is complete: from the asking, or from the last answer to a question
   * put before the decision. Null while such a question is open.
   */
  completeSince(askedAt: string): string | null {
    const { questionSpans = [], acceptedAt } = this.snapshot;
    let since: string = askedAt;
    for (const { askedAt: put, answeredAt } of questionSpans) {
      if (acceptedAt !== null && later(put, acceptedAt)) continue;
      if (answeredAt === null) return null;
      if (later(answeredAt, since)) since = answeredAt;
    }
    return since;
  }

  startsWithReceipt(at: string): ClockStepDto {
    const passedOn = !this.incoming && this.snapshot.forwarded?.at === at;
    const told = passedOn ? 'starts_with_forwarding' : 'starts_with_transmission';
    const code = this.incoming ? 'starts_with_receipt' : told;
    const { zone } = this.requested;
    return clockStep(code, { day: localDay(at, zone), zone });
  }
}

/** When a measure ended as its file knows it; null while it is open. */
export function endOfMeasure(measure: MeasureSnapshot): string | null {
  return hasEnded(measure) ? (measure.endedAt ?? measure.lastHeardAt) : null;
}

/** The end of a measure for whoever waits for an answer: a refusal is one, a withdrawal none. */
export function answerOf(measure: MeasureSnapshot): Ending {
  const endedAt = endOfMeasure(measure);
  return measure.state === 'withdrawn' ? lapsed(endedAt, 'withdrawn') : happened(endedAt);
}

/** The end of a measure for whoever must carry it out: what was refused never will be. */
export function executionOf(measure: MeasureSnapshot): Ending {
  return measure.state === 'refused' ? lapsed(endOfMeasure(measure), 'refused') : answerOf(measure);
}
