import type { Holiday } from '../../contract/index';
import { jurisdictionFacts } from '../reference/jurisdiction-facts';
import { libraryCovers, libraryRegions } from './library-holidays';
import { isKnown, publishedCalendar, sourceOf } from './published-calendar';

const kept = new Map<string, ReturnType<typeof publishedCalendar>>();
function calendar(jurisdiction: string, region: string | null = null) {
  const key = region ?? jurisdiction;
  const known = kept.get(key) ?? publishedCalendar(jurisdiction, region);
  kept.set(key, known);
  return known;
}
function holiday(jurisdiction: string, date: string, region?: string): Holiday | undefined {
  return calendar(jurisdiction, region).holidays.find((day) => day.date === date);
}

describe('The holidays of a State', () => {
  it.each([
    ['KH', '2026-11-09', 'Independence Day', false],
    ['KH', '2026-11-23', 'the first day of the Water Festival', true],
    ['KH', '2026-11-24', 'the second day of the Water Festival', true],
    ['KH', '2026-11-25', 'the third day of the Water Festival', true],
    ['KH', '2027-01-07', 'Victory Day', false],
    ['PH', '2026-11-30', 'Bonifacio Day', false],
    ['PH', '2026-12-08', 'the Immaculate Conception', false],
    ['PH', '2026-12-24', 'the special day before Christmas', true],
    ['PH', '2026-12-30', 'Rizal Day', false],
    ['PH', '2026-12-31', 'the special day before New Year', true],
    ['PH', '2027-02-06', 'Chinese New Year', true],
    ['PH', '2027-03-25', 'Maundy Thursday', false],
    ['TH', '2026-12-07', 'the day in place of National Day', true],
    ['TH', '2026-12-10', 'Constitution Day', false],
    ['TH', '2027-04-14', 'Songkran', false],
    ['MY', '2026-11-09', 'the day in place of Deepavali', true],
    ['MY', '2027-02-08', 'the day in place of Chinese New Year', true],
    ['MY', '2027-03-11', 'the second day of Eid al-Fitr', true],
    ['MY', '2027-05-20', 'Wesak', true],
    ['AE', '2026-12-02', 'the first National Day', false],
    ['AE', '2026-12-03', 'the second National Day', false],
    ['AE', '2027-03-09', 'Eid al-Fitr', true],
    ['PT', '2026-12-08', 'the Immaculate Conception', false],
    ['PT', '2027-02-09', 'Carnival, by decision of the Government', true],
    ['PT', '2027-05-27', 'Corpus Christi', false],
    ['FR', '2027-05-17', 'Whit Monday', false],
    ['US', '2026-11-26', 'Thanksgiving', false],
    ['US', '2027-12-31', 'the day in place of a New Year on a Saturday', false],
    ['JP', '2026-11-23', 'Labour Thanksgiving', false],
    ['JP', '2026-12-29', 'the closing of administrative organs', false],
    ['KR', '2026-02-16', 'the eve of the Korean New Year', true],
    ['BR', '2027-02-09', 'Carnival, by ordinance', true],
    ['FI', '2026-06-19', 'Midsummer Eve', false],
    ['SE', '2026-12-31', 'New Year’s Eve', false],
    ['NL', '2026-04-03', 'Good Friday, equal to a holiday for legal periods', false],
  ])('have, in %s, %s: %s', (jurisdiction, date, _name, tentative) => {
    expect(holiday(jurisdiction, date)).toMatchObject({ date, tentative });
  });

  it.each([
    ['IT', '2026-04-03', 'Good Friday'],
    ['IE', '2026-04-03', 'Good Friday'],
    ['IE', '2026-12-31', 'New Year’s Eve'],
    ['IE', '2026-12-28', 'a Monday after Saint Stephen’s Day'],
    ['DE', '2026-12-24', 'Christmas Eve'],
    ['DE', '2026-11-01', 'All Saints, a holiday of some Länder only'],
    ['AT', '2026-12-24', 'Christmas Eve'],
    ['FR', '2026-12-24', 'Christmas Eve'],
    ['ES', '2026-12-24', 'Christmas Eve'],
    ['BR', '2027-02-10', 'Ash Wednesday, closed for half a day'],
    ['KR', '2026-02-19', 'the day after the Korean New Year'],
    ['TH', '2026-05-01', 'Labour Day, a day off of employees'],
    ['KH', '2026-11-26', 'the day after the Water Festival'],
    ['AE', '2027-02-08', 'the first day of Ramadan'],
  ])('do not have, in %s, %s: %s', (jurisdiction, date) => {
    expect(holiday(jurisdiction, date)).toBeUndefined();
  });

  it('include a Sunday on which the clocks go forward: the day is whole with 23 hours', () => {
    expect(holiday('PL', '2027-03-28')?.name).toBe('Easter Sunday');
  });

  it('carry names in English, in the language of the State and in those of the United Nations', () => {
    expect(holiday('JP', '2026-11-03')).toMatchObject({
      name: 'Culture Day',
      nativeName: '文化の日',
      nativeLanguage: 'ja',
    });
    expect(holiday('KH', '2026-11-09')).toMatchObject({ nativeLanguage: 'km' });
    expect(holiday('FR', '2026-12-25')?.names).toMatchObject({ en: 'Christmas Day', fr: 'Noël' });
    expect(holiday('US', '2026-12-25')?.nativeName).toBeNull();
  });

  it('say where each comes from', () => {
    expect(holiday('DE', '2026-10-03')?.source).toMatch(/^date-holidays \d+\.\d+\.\d+$/);
    expect(holiday('KH', '2026-11-09')?.source).toMatch(/^holidays 0\.\d+ for Python/);
    expect(holiday('JP', '2026-12-30')?.source).toContain('Act No. 91 of 1988');
    expect(sourceOf('DE')).toMatch(/^date-holidays/);
    expect(sourceOf('AQ')).toBe('No source: weekends only');
  });

  it.each(['AE', 'DE', 'JP', 'KH', 'KR', 'MY', 'QA', 'TH', 'US'])(
    'are in order, within the years of the calendar and each day once: %s',
    (code) => {
      const { holidays, fromYear, toYear } = calendar(code);
      const dates = holidays.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.at(0)?.slice(0, 4)).toBe(String(fromYear));
      expect(dates.at(-1)?.slice(0, 4)).toBe(String(toYear));
    },
  );
});

describe('A jurisdiction that no source covers', () => {
  it('says so and has weekends only', () => {
    expect(calendar('AQ')).toMatchObject({ known: false, holidays: [], revision: 0 });
    expect(isKnown('AQ')).toBe(false);
  });

  it('is none in which people live', () => {
    const unknown = jurisdictionFacts()
      .map(({ code }) => code)
      .filter((code) => !isKnown(code));
    expect(unknown).toEqual(['AQ', 'BV', 'HM', 'IO', 'TF', 'UM']);
  });
});

describe('A region', () => {
  it('has the holidays of the State and its own', () => {
    expect(holiday('DE', '2026-11-01', 'DE-BY')?.name).toBe("All Saints' Day");
    expect(holiday('DE', '2026-10-03', 'DE-BY')).toBeDefined();
    expect(holiday('GB', '2026-08-31', 'GB-ENG')).toBeDefined();
    expect(holiday('GB', '2026-08-31')).toBeUndefined();
    expect(holiday('MY', '2027-01-22', 'MY-16')?.name).toBe('Thaipusam');
    expect(holiday('MY', '2027-02-01', 'MY-14')?.name).toBe('Federal Territory Day');
    expect(holiday('MY', '2027-01-22')).toBeUndefined();
  });

  it('has a code of ISO 3166-2', () => {
    const all = jurisdictionFacts().flatMap(({ code }) => libraryRegions(code));
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ code }) => !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code))).toEqual([]);
    expect(libraryRegions('DE')).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
    expect(libraryRegions('KH')).toEqual([]);
    expect(libraryCovers('IC')).toBe(false);
  });

  it('may work on other days than the rest of the State', () => {
    expect(calendar('MY').workingWeek).toEqual([1, 2, 3, 4, 5]);
    expect(calendar('MY', 'MY-03').workingWeek).toEqual([7, 1, 2, 3, 4]);
    expect(calendar('MY', 'MY-01').workingWeek).toEqual([1, 2, 3, 4, 5]);
  });
});
