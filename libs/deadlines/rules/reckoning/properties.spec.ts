import { calendarOf } from '@rogatory/deadlines/testing';
import { type Period, periodUnits, type RuleSet, ruleSets } from '@rogatory/instruments/contract';
import fc from 'fast-check';
import { compileCalendar } from './compiled-calendar';
import { dueOf } from './due-of';
import { prepare } from './prepare';
import { reckon } from './reckon';
import type { Reckoning } from './reckoning';
import { ruleSetLaws } from './rule-set-law';

const runs = { numRuns: 20_000 };
const hourMs = 3_600_000;

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Phnom_Penh',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
];

/** Calendars with holidays strewn over them, in the weeks that are kept in the world. */
const calendars = [
  [1, 2, 3, 4, 5],
  [7, 1, 2, 3, 4],
  [1, 2, 3, 4, 5, 6],
  [6, 7, 1, 2, 3],
].map((workingWeek, index) =>
  compileCalendar(
    calendarOf('XX', strewn(index + 3), { workingWeek, fromYear: 1995, toYear: 2060 }),
  ),
);

function strewn(step: number): string[] {
  const first = Temporal.PlainDate.from('1995-01-01');
  return Array.from({ length: 1500 }, (_, index) => {
    const date = first.add({ days: (index * 137 * step) % 23_000 });
    return `${date} Holiday ${index}${index % 5 === 0 ? '?' : ''}`;
  });
}

const minute = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 });
const firstInstant = Temporal.Instant.from('2012-01-01T00:00:00Z').epochMilliseconds;

function instantAt(minutes: number): string {
  return Temporal.Instant.fromEpochMilliseconds(firstInstant + minutes * 60_000).toString();
}

const amounts: Readonly<Record<Period['unit'], number>> = {
  hours: 2000,
  days: 400,
  workingDays: 300,
  weeks: 60,
  months: 40,
  years: 5,
};

function unitsOf(ruleSet: RuleSet): readonly Period['unit'][] {
  const { units, alwaysElapsed } = ruleSetLaws[ruleSet];
  return alwaysElapsed ? ['hours', ...units] : units;
}

const share = fc.nat({ max: 999 });

/** A period drawn by two numbers: which of the units, and how much of the most. */
function periodOf(units: readonly Period['unit'][], which: number, part: number): Period {
  const unit = units[which % units.length] ?? 'days';
  return { unit, amount: 1 + Math.floor((part / 1000) * amounts[unit]) };
}

/** Any question in whole days (or, for `HOURS`, elapsed time) without pauses. */
function questionIn(sets: readonly RuleSet[], direction: Reckoning['direction'] = 'forward') {
  const drawn = fc.tuple(
    fc.nat({ max: sets.length - 1 }),
    fc.tuple(share, share, share, share),
    fc.nat({ max: 8 }),
    fc.tuple(share, share, share, share),
    minute,
    fc.constantFrom(...zones),
    fc.constantFrom(null, true, false),
  );
  return drawn.map(([set, own, lengths, more, minutes, zone, minTwoWorkingDays]): Reckoning => {
    const ruleSet = sets[set] ?? 'EU1182';
    const units = unitsOf(ruleSet);
    const draw = ([one, two, three, four]: typeof own) => [
      periodOf(units, one, two),
      periodOf(units, three, four),
    ];
    return {
      ruleSet,
      periods: draw(own).slice(0, 1 + (lengths % 2)),
      direction,
      event: instantAt(minutes),
      zone,
      extensions: direction === 'forward' ? draw(more).slice(0, lengths % 3) : [],
      suspensions: [],
      minTwoWorkingDays,
      law: null,
    };
  });
}

const hoursOf = fc.record({
  ruleSet: fc.constantFrom<RuleSet>('HOURS', 'PLAIN', 'CONSEC', 'EU1182'),
  periods: fc.integer({ min: 1, max: 3000 }).map((amount): Period[] => [{ amount, unit: 'hours' }]),
  direction: fc.constantFrom<Reckoning['direction']>('forward', 'backward'),
  event: minute.map(instantAt),
  zone: fc.constantFrom(...zones),
  extensions: fc.constant([]),
  suspensions: fc.constant([]),
  minTwoWorkingDays: fc.constantFrom(null, false),
  law: fc.constant(null),
});

/** By number, so that a failure does not print all its holidays. */
const calendar = fc.nat({ max: calendars.length - 1 });
const anyQuestion = fc.oneof(questionIn(ruleSets), questionIn(ruleSets, 'backward'), hoursOf);
const dueAt = (question: Reckoning, by: number) => dueOf(prepare(question), byNumber(by)).due;

describe('Whatever is asked', () => {
  it('a due date never falls on a day off where the rule rolls', () => {
    fc.assert(
      fc.property(questionIn(['EU1182', 'ETS76']), calendar, (question, by) => {
        return byNumber(by).isWorking(dueOf(prepare(question), byNumber(by)).dueDay);
      }),
      runs,
    );
  });

  it('a later event is never due earlier', () => {
    fc.assert(
      fc.property(anyQuestion, calendar, minute, (question, by, minutes) => {
        const other = { ...question, event: instantAt(minutes) };
        const [first, second] =
          Temporal.Instant.compare(question.event, other.event) <= 0
            ? [question, other]
            : [other, question];
        return dueAt(first, by) <= dueAt(second, by);
      }),
      runs,
    );
  });

  it('a longer period is never due earlier, nor later when counted back', () => {
    const more = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(anyQuestion, calendar, more, (question, by, added) => {
        const periods = question.periods.map((period, index) =>
          index === 0 ? { ...period, amount: period.amount + added } : period,
        );
        const [least, most] =
          question.direction === 'forward'
            ? [question.periods, periods]
            : [periods, question.periods];
        const first = dueAt({ ...question, periods: least }, by);
        return first <= dueAt({ ...question, periods: most }, by);
      }),
      runs,
    );
  });

  it('an extension never shortens', () => {
    fc.assert(
      fc.property(questionIn(ruleSets), calendar, (question, by) => {
        const { extensions } = question;
        const ends = [0, ...extensions.map((_, index) => index + 1)].map((count) =>
          dueAt({ ...question, extensions: extensions.slice(0, count) }, by),
        );
        return ends.every((end, index) => end >= (ends[index - 1] ?? end));
      }),
      runs,
    );
  });

  it('a pause that begins inside never shortens, and moves calendar days by its length', () => {
    const length = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(questionIn(['PLAIN']), calendar, share, length, (question, by, part, paused) => {
        const plain = reckon(question, byNumber(by));
        const event = Temporal.PlainDate.from(plain.steps[0]?.date ?? '');
        const inside = event.until(plain.unrolledDate).days;
        const from = event.add({ days: 1 + Math.floor((part / 1000) * inside) });
        const to = from.add({ days: paused - 1 }).toString();
        const suspensions = [{ from: from.toString(), to }];
        const { unrolledDate } = reckon({ ...question, suspensions }, byNumber(by));
        const all = [...question.periods, ...question.extensions];
        if (all.some(({ unit }) => unit === 'workingDays'))
          return unrolledDate >= plain.unrolledDate;
        const moved = Temporal.PlainDate.from(plain.unrolledDate).add({ days: paused });
        return unrolledDate === moved.toString();
      }),
      { numRuns: 5000 },
    );
  });

  it('an end counted back never moves later than the calendar puts it', () => {
    const units = periodUnits.filter((unit) => unit !== 'hours' && unit !== 'workingDays');
    const sets = fc.constantFrom<RuleSet>('EU1182', 'ETS76', 'PLAIN', 'CONSEC');
    fc.assert(
      fc.property(questionIn(['PLAIN'], 'backward'), sets, share, share, calendar, (...drawn) => {
        const [question, ruleSet, which, part, by] = drawn;
        const period = periodOf(units, which, part);
        const end = reckon({ ...question, ruleSet, periods: [period] }, byNumber(by));
        const event = Temporal.Instant.from(question.event).toZonedDateTimeISO(question.zone);
        const { amount, unit } = period;
        const expected = event.toPlainDate().subtract({ [unit]: amount });
        expect(end.dueDate).toBe(expected.toString());
        expect(end.actBy <= end.dueDate).toBe(true);
      }),
      runs,
    );
  });

  it('the last step of the explanation is the due date', () => {
    fc.assert(
      fc.property(anyQuestion, calendar, (question, by) => {
        const { steps, wholeDay, dueDate, due } = reckon(question, byNumber(by));
        return steps.at(-1)?.date === (wholeDay ? dueDate : due);
      }),
      runs,
    );
  });

  it('the explained date is the one counted without explanation', () => {
    fc.assert(
      fc.property(anyQuestion, calendar, (question, by) => {
        const { due } = reckon(question, byNumber(by));
        return Temporal.Instant.from(due).epochMilliseconds === dueAt(question, by);
      }),
      runs,
    );
  });

  it('a change of clocks never changes elapsed time', () => {
    fc.assert(
      fc.property(hoursOf, calendar, (question, by) => {
        const { exact, due, steps } = reckon(question, byNumber(by));
        const hours = question.periods.reduce((sum, { amount }) => sum + amount, 0);
        const sign = question.direction === 'forward' ? 1 : -1;
        // From the event, and from where counting starts, rounded or not.
        const starts = between(steps[1]?.date ?? null, due);
        return (
          between(question.event, exact) === sign * hours * hourMs &&
          starts === sign * hours * hourMs
        );
      }),
      runs,
    );
  });
});

function byNumber(index: number): (typeof calendars)[number] {
  return calendars[index] ?? calendars[0]!;
}

function between(first: string | null, second: string | null): number {
  const from = Temporal.Instant.from(first ?? '').epochMilliseconds;
  return Temporal.Instant.from(second ?? '').epochMilliseconds - from;
}
