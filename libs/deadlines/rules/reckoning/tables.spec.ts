import { calendarOf } from '@rogatory/deadlines/testing';
import fc from 'fast-check';
import { compileCalendar } from './compiled-calendar';
import { addMonths, dayOfText, textOfDay, weekdayOf, yearOfDay } from './day-number';
import { zoneDays } from './zone-days';

const epoch = Temporal.PlainDate.from('1970-01-01');
const anyDay = fc.integer({ min: -30_000, max: 150_000 });
const runs = { numRuns: 5000 };

describe('Days as numbers say what Temporal says', () => {
  it('of dates, weekdays and years', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = epoch.add({ days: day });
        expect([textOfDay(day), weekdayOf(day), yearOfDay(day)]).toEqual([
          date.toString(),
          date.dayOfWeek,
          date.year,
        ]);
        expect(dayOfText(date.toString())).toBe(day);
      }),
      runs,
    );
  });

  it('of months added and taken away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(textOfDay(addMonths(day, months))).toBe(
          epoch.add({ days: day }).add({ months }).toString(),
        );
      }),
      runs,
    );
  });

  it.each(['2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-1-1', '26-01-01', ''])(
    'and that %p is no date',
    (text) => {
      expect(dayOfText(text)).toBeNull();
    },
  );
});

describe('The days of a zone are those of Temporal', () => {
  const zones = [
    'Europe/Berlin',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ];
  const second = fc.integer({ min: 631_152_000, max: 4_133_980_800 });

  it('at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), second, (name, at) => {
        const zone = zoneDays(name);
        const instant = Temporal.Instant.fromEpochMilliseconds(at * 1000);
        const local = instant.toZonedDateTimeISO(name);
        expect(textOfDay(zone?.dayOf(at * 1000) ?? 0)).toBe(local.toPlainDate().toString());
        expect(zone?.text(at * 1000)).toBe(
          local.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
        );
      }),
      runs,
    );
  });

  it('and nothing but names of zones is read', () => {
    expect(zoneDays('europe/berlin')?.id).toBe('Europe/Berlin');
    for (const name of ['', '+02:00', 'Europe/Atlantis', '2026-01-01T00:00[Asia/Tokyo]', '../x']) {
      expect(zoneDays(name)).toBeNull();
    }
  });
});

describe('A compiled calendar counts as one who walks from day to day', () => {
  const lines = Array.from({ length: 300 }, (_, index) => {
    const date = Temporal.PlainDate.from('2026-01-01').add({ days: (index * 41) % 3600 });
    return `${date} Holiday${index % 3 === 0 ? '?' : ''}`;
  });
  const calendars = [[1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [2]].map((workingWeek) =>
    compileCalendar(calendarOf('XX', lines, { workingWeek, fromYear: 2026, toYear: 2035 })),
  );
  const near = fc.integer({ min: 20_000, max: 24_500 });

  it('forward, backward and between', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: calendars.length - 1 }),
        near,
        fc.integer({ min: 1, max: 60 }),
        (which, day, count) => {
          const calendar = calendars[which]!;
          const walk = (step: 1 | -1) => {
            let at = day;
            for (let found = 0; found < count;) {
              at += step;
              if (calendar.isWorking(at)) found += 1;
            }
            return at;
          };
          const end = calendar.workingDayAfter(day, count);
          expect(end).toBe(walk(1));
          expect(calendar.workingDayBefore(day, count)).toBe(walk(-1));
          expect(calendar.workingDaysBetween(day, end)).toBe(count);
        },
      ),
      runs,
    );
  });
});
