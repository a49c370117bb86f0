import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import second from '../../testing/second-library.json';
import settled from '../../testing/settled-differences.json';
import { libraryHolidays } from './library-holidays';
import { publishedCalendar } from './published-calendar';

/** Who is right about a day: one of the two libraries, or neither. */
type Right = 'library' | 'second' | 'neither';

const secondLibrary: Readonly<Record<string, Readonly<Record<string, string>>>> =
  second.jurisdictions;
const { from, to } = second;

/**
 * Every day of the working week on which the library, the second library and the published calendar
 * do not all say the same, with the side that the published calendar takes. A holiday on a weekly
 * day of rest moves no deadline.
 */
function differencesOf(jurisdiction: string): readonly string[] {
  const theirs = new Set(Object.keys(secondLibrary[jurisdiction] ?? {}));
  const published = publishedCalendar(jurisdiction, null);
  const ours = new Set(published.holidays.map(({ date }) => date));
  const raw = new Set(libraryHolidays(jurisdiction, null, from, to, []).map(({ date }) => date));
  return [...new Set([...theirs, ...ours, ...raw])]
    .filter((date) => date >= `${from}-01-01` && date <= `${to}-12-31`)
    .filter((date) => published.workingWeek.includes(Temporal.PlainDate.from(date).dayOfWeek))
    .filter((date) => !(theirs.has(date) && ours.has(date) && raw.has(date)))
    .map((date) => {
      const is = ours.has(date);
      const right: Right =
        raw.has(date) === is ? 'library' : theirs.has(date) === is ? 'second' : 'neither';
      return `${jurisdiction} ${date}: ${right}`;
    });
}

const jurisdictions = Object.keys(secondLibrary);

describe('The library of holidays compared with a second one that shares no data with it', () => {
  it('is compared for ten jurisdictions and more, over three years', () => {
    expect(jurisdictions.length).toBeGreaterThanOrEqual(10);
    expect([from, to]).toEqual([2025, 2027]);
    for (const days of Object.values(secondLibrary)) {
      expect(Object.keys(days).length).toBeGreaterThan(20);
    }
  });

  it.each(jurisdictions)('differs about %s only where it is settled who is right', (code) => {
    const agreed = settled
      .filter(({ jurisdiction }) => jurisdiction === code)
      .flatMap(({ dates, right }) => dates.map((date) => `${code} ${date}: ${right}`));
    expect([...differencesOf(code)].sort()).toEqual(agreed.sort());
  });

  it('is settled with a reason and a source each time', () => {
    for (const { day, why, source } of settled) {
      for (const text of [day, why, source]) expect(text.trim()).not.toBe('');
    }
  });

  it('is told in the documentation, difference by difference', () => {
    const root = join(__dirname, '..', '..', '..', '..');
    const text = readFileSync(join(root, 'docs', 'holidays.md'), 'utf8').replace(/ +/g, ' ');
    const words = { library: 'the library', second: 'the second', neither: 'neither' };
    const untold = settled.filter(({ jurisdiction, day, dates, right }) => {
      const verdict = Object.entries(words).find(([side]) => side === right)?.[1];
      return !text.includes(`| ${jurisdiction} | ${day} | ${dates.length} | ${verdict} |`);
    });
    expect(untold).toEqual([]);
  });
});
