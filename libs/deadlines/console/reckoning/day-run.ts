import type { Holiday } from '@rogatory/jurisdictions/contract';

/** What the days of a reckoning are drawn from. Dates are calendar dates of the place. */
export type DayRunFacts = {
  event: string;
  due: string;
  /** Where the count ended before it was moved. */
  unrolled: string;
  /** First and last day of each pause, both counted. */
  pauses: readonly { from: string; to: string }[];
  /** Hours are counted: the day of the event counts from its hour on. */
  hours: boolean;
  /** ISO weekdays. */
  workingWeek: readonly number[];
  holidays: readonly Pick<Holiday, 'date' | 'name' | 'names' | 'tentative'>[];
};

/** One day of the run: what it is to the count, and why it is no working day if it is none. */
export type RunDay = {
  date: string;
  /** ISO weekday. */
  weekday: number;
  day: number;
  /** `outside`: only fills up the first or the last week. */
  role: 'outside' | 'event' | 'between' | 'paused' | 'unrolled' | 'due';
  off: 'rest' | 'holiday' | null;
  holiday: DayRunFacts['holidays'][number] | null;
};

/** Weeks that are drawn at the start and at the end where a run is too long to show whole. */
const firstWeeks = 2;
const lastWeeks = 3;
/** As many weeks as are drawn without folding. */
const fewWeeks = 7;
/** Longer runs are never drawn whole. */
const mostWeeks = 60;

export type FoldedRun = {
  before: RunDay[][];
  /** Weeks left out in between. */
  folded: number;
  after: RunDay[][];
  /** The weeks left out can be shown. */
  unfoldable: boolean;
};

/** The weeks from the event to the end, or backward from it, Monday first; long runs are folded. */
export function foldedRun(facts: DayRunFacts, whole: boolean): FoldedRun {
  const { first, last } = bounds(facts);
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const count = Math.floor(monday.until(last, { largestUnit: 'days' }).days / 7) + 1;
  const week = (at: number): RunDay[] => weekOf(monday.add({ days: at * 7 }), facts);
  const unfoldable = count <= mostWeeks;
  if (count <= fewWeeks || (whole && unfoldable)) {
    return { before: range(0, count).map(week), folded: 0, after: [], unfoldable };
  }
  return {
    before: range(0, firstWeeks).map(week),
    folded: count - firstWeeks - lastWeeks,
    after: range(count - lastWeeks, count).map(week),
    unfoldable,
  };
}

/** The years whose holidays a run needs: all of a short one, first and last of a long one. */
export function yearsOf({ event, due, unrolled }: Pick<DayRunFacts, 'event' | 'due' | 'unrolled'>) {
  const { first, last } = bounds({ event, due, unrolled });
  const years = range(first.year, last.year + 1);
  return years.length <= 3 ? years : [first.year, last.year];
}

function bounds({ event, due, unrolled }: Pick<DayRunFacts, 'event' | 'due' | 'unrolled'>) {
  const [first, last] = [event, due, unrolled].sort().filter((_, at) => at !== 1);
  return {
    first: Temporal.PlainDate.from(first ?? event),
    last: Temporal.PlainDate.from(last ?? due),
  };
}

function weekOf(monday: Temporal.PlainDate, facts: DayRunFacts): RunDay[] {
  return range(0, 7).map((offset) => runDay(monday.add({ days: offset }), facts));
}

function runDay(date: Temporal.PlainDate, facts: DayRunFacts): RunDay {
  const text = date.toString();
  const holiday = facts.holidays.find((candidate) => candidate.date === text) ?? null;
  const rest = !facts.workingWeek.includes(date.dayOfWeek);
  return {
    date: text,
    weekday: date.dayOfWeek,
    day: date.day,
    role: roleOf(text, facts),
    off: holiday ? 'holiday' : rest ? 'rest' : null,
    holiday,
  };
}

function roleOf(date: string, { event, due, unrolled, pauses }: DayRunFacts): RunDay['role'] {
  if (date === due) return 'due';
  if (date === event) return 'event';
  if (date === unrolled) return 'unrolled';
  const [first = event, , last = due] = [event, due, unrolled].sort();
  if (date < first || date > last) return 'outside';
  return pauses.some(({ from, to }) => from <= date && date <= to) ? 'paused' : 'between';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
