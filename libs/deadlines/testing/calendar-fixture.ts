import type { WorkingCalendar } from '@rogatory/jurisdictions/contract';

/** Days off of 2026 to 2028 as the statutes have them, for the tables of worked periods. */
const daysOff: Readonly<Record<string, readonly string[]>> = {
  DE: [
    '2026-01-01 New Year',
    '2026-04-03 Good Friday',
    '2026-04-06 Easter Monday',
    '2026-05-01 Labour Day',
    '2026-05-14 Ascension',
    '2026-05-25 Whit Monday',
    '2026-10-03 German Unity Day',
    '2026-12-25 Christmas',
    '2026-12-26 Second day of Christmas',
    '2027-01-01 New Year',
    '2027-03-26 Good Friday',
    '2027-03-29 Easter Monday',
    '2027-05-01 Labour Day',
    '2027-05-06 Ascension',
    '2027-05-17 Whit Monday',
  ],
  FR: [
    '2026-01-01 New Year',
    '2026-04-06 Easter Monday',
    '2026-05-01 Labour Day',
    '2026-05-08 Victory 1945',
    '2026-05-14 Ascension',
    '2026-05-25 Whit Monday',
    '2026-07-14 National Day',
    '2026-08-15 Assumption',
    '2026-11-01 All Saints',
    '2026-11-11 Armistice',
    '2026-12-25 Christmas',
    '2027-01-01 New Year',
    '2027-03-29 Easter Monday',
  ],
  AT: [
    '2026-01-01 New Year',
    '2026-01-06 Epiphany',
    '2026-04-06 Easter Monday',
    '2026-05-01 National Holiday',
    '2026-05-14 Ascension',
    '2026-05-25 Whit Monday',
    '2026-06-04 Corpus Christi',
    '2026-08-15 Assumption',
    '2026-10-26 National Day',
    '2026-11-01 All Saints',
    '2026-12-08 Immaculate Conception',
    '2026-12-25 Christmas',
    '2026-12-26 St Stephen',
    '2027-01-01 New Year',
    '2027-01-06 Epiphany',
    '2027-03-29 Easter Monday',
  ],
  IE: [
    '2026-01-01 New Year',
    '2026-02-02 St Brigid',
    '2026-03-17 St Patrick',
    '2026-04-06 Easter Monday',
    '2026-05-04 May Bank Holiday',
    '2026-06-01 June Bank Holiday',
    '2026-08-03 August Bank Holiday',
    '2026-10-26 October Bank Holiday',
    '2026-12-25 Christmas',
    '2026-12-26 St Stephen',
    '2027-01-01 New Year',
    '2027-02-01 St Brigid',
  ],
  IT: [
    '2026-01-01 New Year',
    '2026-01-06 Epiphany',
    '2026-04-06 Easter Monday',
    '2026-04-25 Liberation Day',
    '2026-05-01 Labour Day',
    '2026-06-02 Republic Day',
    '2026-08-15 Assumption',
    '2026-11-01 All Saints',
    '2026-12-08 Immaculate Conception',
    '2026-12-25 Christmas',
  ],
  ES: ['2026-10-12 National Day', '2026-12-08 Immaculate Conception', '2026-12-25 Christmas'],
  NL: ['2026-05-14 Ascension', '2026-05-25 Whit Monday', '2026-12-25 Christmas'],
  JP: ['2027-02-11 Foundation Day', '2027-02-23 Emperor’s Birthday', '2027-03-21 Equinox'],
  TH: ['2026-12-31 New Year’s Eve', '2027-01-01 New Year'],
  NP: [],
  IN: ['2026-10-02 Gandhi Jayanti'],
  AU: ['2026-10-05 Labour Day'],
  KH: [
    '2026-11-09 Independence Day',
    '2026-11-23 Water Festival?',
    '2026-11-24 Water Festival?',
    '2026-11-25 Water Festival?',
  ],
  MY: ['2026-11-08 Deepavali?', '2026-11-09 Day in place of Deepavali?', '2026-12-25 Christmas'],
  AE: ['2026-12-02 National Day', '2026-12-03 National Day', '2027-03-09 Eid al-Fitr?'],
  SA: ['2026-09-23 National Day'],
};

const otherWeeks: Readonly<Record<string, readonly number[]>> = {
  NP: [1, 2, 3, 4, 5, 7],
  SA: [7, 1, 2, 3, 4],
};

const made = new Map<string, WorkingCalendar>();

/** A calendar from lines "2026-11-23 Water Festival?", where `?` marks what is not yet certain. */
export function calendarOf(
  jurisdiction: string,
  lines: readonly string[],
  changes: Partial<WorkingCalendar> = {},
): WorkingCalendar {
  return {
    jurisdiction,
    region: null,
    workingWeek: [1, 2, 3, 4, 5],
    holidays: lines.map((line) => ({
      date: line.slice(0, 10),
      name: line.slice(11).replace(/\?$/, ''),
      nativeName: null,
      nativeLanguage: null,
      tentative: line.endsWith('?'),
      source: 'by hand',
    })),
    fromYear: 2015,
    toYear: 2045,
    known: true,
    revision: 0,
    ...changes,
  };
}

/** The calendar of a jurisdiction that the tables of worked periods use. */
export function calendarFixture(jurisdiction: string): WorkingCalendar {
  const known = made.get(jurisdiction);
  if (known !== undefined) return known;
  const lines = daysOff[jurisdiction];
  if (lines === undefined) throw new Error(`No days off written down for ${jurisdiction}`);
  const workingWeek = otherWeeks[jurisdiction] ?? [1, 2, 3, 4, 5];
  const calendar = calendarOf(jurisdiction, lines, { workingWeek });
  made.set(jurisdiction, calendar);
  return calendar;
}
