import type { ClockTone, DateNature } from '@rogatory/ui';
import type { ClockKind, ClockState, Move } from '@rogatory/requests/contract';

/** What a clock's words are made from; lists, desk and request page bring their own shapes. */
export type ClockFacts = {
  kind: ClockKind;
  /** ISO 8601 instant. */
  due: string;
  wholeDay: boolean;
  /** IANA zone in which the date is reckoned. */
  zone: string;
  whose: Move;
  state?: ClockState;
};

/** A translation key with its parameters. */
export type Words = { key: string; params: Record<string, string | number> };

export type ClockWords = {
  tone: ClockTone;
  left: Words;
  nature: DateNature;
  natureKey: string;
  /** Local day in `zone` on which the time ends. */
  day: Temporal.PlainDate;
  /** Hours matter because the end is near. */
  hours: boolean;
};

const natures: Record<ClockKind, DateNature> = {
  law: 'law',
  promised: 'promise',
  asked_by_us: 'asked',
  asked_by_them: 'asked',
  house: 'house',
};

/** A whole day runs until 24:00, which is already the next day on a calendar. */
export function lastDay(clock: Pick<ClockFacts, 'due' | 'wholeDay' | 'zone'>): Temporal.PlainDate {
  const end = Temporal.Instant.from(clock.due);
  const within = clock.wholeDay ? end.subtract({ seconds: 1 }) : end;
  return within.toZonedDateTimeISO(clock.zone).toPlainDate();
}

function hoursAndMinutes(duration: Temporal.Duration): { hours: number; minutes: number } {
  const minutes = Math.floor(duration.total('minutes'));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/**
 * Time left, colour and kind of a date. Amber from 24 hours before the end. Red only where we
 * ourselves are late: a date somebody asked for passes without a breach, and a date of theirs is
 * theirs. Days are counted on the calendar where the date is reckoned.
 */
export function clockWords(clock: ClockFacts, now: Temporal.Instant, here: string): ClockWords {
  const due = Temporal.Instant.from(clock.due);
  const day = lastDay(clock);
  const asked = natures[clock.kind] === 'asked';
  // A whole day is a day of its own place; an hour is read on the calendar here.
  const calendar = clock.wholeDay ? clock.zone : here;
  const lastMoment = clock.wholeDay ? due.subtract({ seconds: 1 }) : due;
  const days = now
    .toZonedDateTimeISO(calendar)
    .toPlainDate()
    .until(lastMoment.toZonedDateTimeISO(calendar).toPlainDate(), { largestUnit: 'days' }).days;
  const past = Temporal.Instant.compare(due, now) <= 0;
  const base = { nature: natures[clock.kind], day };
  if (clock.state === 'met') {
    return {
      ...base,
      tone: 'met',
      left: { key: 'requests.clock.met', params: {} },
      natureKey: clock.kind,
      hours: false,
    };
  }
  if (clock.state === 'passed' || (past && asked)) {
    return {
      ...base,
      tone: 'passed',
      left: { key: 'requests.clock.passed', params: {} },
      natureKey: asked ? 'asked_no_breach' : clock.kind,
      hours: false,
    };
  }
  if (past) {
    const ours = clock.whose === 'us';
    const over =
      days < 0
        ? { key: 'requests.clock.daysOver', params: { days: -days } }
        : { key: 'requests.clock.hoursOver', params: hoursAndMinutes(due.until(now)) };
    return {
      ...base,
      tone: ours ? 'overdue' : 'waiting',
      left: over,
      natureKey: clock.kind,
      hours: false,
    };
  }
  const left = now.until(due);
  if (left.total('hours') < 24) {
    return {
      ...base,
      tone: clock.whose === 'them' ? 'waiting' : 'soon',
      left: { key: 'requests.clock.hoursLeft', params: hoursAndMinutes(left) },
      natureKey: clock.kind,
      hours: true,
    };
  }
  return {
    ...base,
    tone: clock.whose === 'them' ? 'waiting' : 'far',
    left: { key: 'requests.clock.daysLeft', params: { days } },
    natureKey: clock.kind,
    hours: false,
  };
}

/** Whole days since something began to wait, on the calendar of `here`. */
export function daysSince(since: string, now: Temporal.Instant, here: string): number {
  const began = Temporal.Instant.from(since).toZonedDateTimeISO(here).toPlainDate();
  return Math.max(0, began.until(now.toZonedDateTimeISO(here).toPlainDate()).days);
}
