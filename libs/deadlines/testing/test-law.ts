import type { InstrumentCode } from '@rogatory/instruments/contract';
import { reviewedLaw } from '@rogatory/instruments/api';
import type { WorkingCalendar } from '@rogatory/jurisdictions/contract';
import type { FileFacts, FileSide, FileSides } from '@rogatory/requests/rules';
import { compileCalendar, usualHouseTargets, type LawAndCalendars } from '../rules/index';

/** A place of a test: its zone and the days on which it rests. */
type Place = { zone: string; holidays: readonly string[] };

/** The holidays that the training dossiers state for the side that executes. */
const places: Readonly<Record<string, Place>> = {
  KR: { zone: 'Asia/Seoul', holidays: [] },
  KH: {
    zone: 'Asia/Phnom_Penh',
    holidays: ['2026-11-09', '2026-11-23', '2026-11-24', '2026-11-25', '2027-01-01', '2027-01-07'],
  },
  DE: { zone: 'Europe/Berlin', holidays: [] },
  FR: {
    zone: 'Europe/Paris',
    holidays: ['2026-11-01', '2026-11-11', '2026-12-25', '2027-01-01', '2027-03-29'],
  },
  TH: { zone: 'Asia/Bangkok', holidays: ['2026-12-05', '2026-12-07'] },
  PH: {
    zone: 'Asia/Manila',
    holidays: ['2026-12-08', '2026-12-25', '2026-12-30', '2027-01-01'],
  },
  BR: { zone: 'America/Sao_Paulo', holidays: [] },
  PT: { zone: 'Europe/Lisbon', holidays: ['2026-12-01', '2026-12-08', '2026-12-25'] },
  JP: { zone: 'Asia/Tokyo', holidays: [] },
  US: {
    zone: 'America/New_York',
    holidays: ['2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01', '2027-01-18'],
  },
  AE: { zone: 'Asia/Dubai', holidays: [] },
  MY: { zone: 'Asia/Kuala_Lumpur', holidays: ['2026-11-09', '2026-12-25', '2027-01-01'] },
};

function placeOf(jurisdiction: string): Place {
  const place = places[jurisdiction];
  if (place === undefined) throw new Error(`No place of a test lies in ${jurisdiction}`);
  return place;
}

const calendars = new Map(
  Object.entries(places).map(([jurisdiction, { holidays }]): [string, WorkingCalendar] => [
    jurisdiction,
    {
      jurisdiction,
      region: null,
      workingWeek: [1, 2, 3, 4, 5],
      holidays: holidays.map((date) => ({
        date,
        name: 'Holiday',
        nativeName: null,
        nativeLanguage: null,
        tentative: false,
        source: 'Training dossier',
      })),
      fromYear: 2026,
      toYear: 2028,
      known: true,
      revision: 0,
    },
  ]),
);

function sideOf(jurisdiction: string): FileSide {
  const { zone } = placeOf(jurisdiction);
  return { authorityId: jurisdiction, jurisdiction, region: null, zone };
}

/** Both sides of a file, by ISO 3166-1 alpha-2 of its own and of the other. */
export function bothSides(own: string, theirs: string): FileSides {
  return { own: sideOf(own), theirs: sideOf(theirs) };
}

/** What dates depend on of a request by an instrument that is not urgent. */
export function byInstrument(instrument: InstrumentCode): FileFacts {
  return { instrument, urgency: 'normal', riskToLife: false };
}

/** The law as reviewed, the usual targets, and the holidays of the training dossiers. */
export const lawAndCalendars: LawAndCalendars = {
  calendarOf: ({ jurisdiction }) => {
    const calendar = calendars.get(jurisdiction);
    if (calendar === undefined) throw new Error(`No calendar of a test for ${jurisdiction}`);
    return compileCalendar(calendar);
  },
  limitsOn: () => reviewedLaw.timeLimits,
  targetsAt: () => usualHouseTargets,
};
