import type { Confidence } from './as-of';

/** Which days a jurisdiction's public offices work, and how we know. */
export interface WorkingWeek {
  /** ISO weekdays, in the order of the week as it is lived. */
  readonly days: readonly number[];
  readonly source: string;
  readonly confidence: Confidence;
}

const cldr = 'Unicode CLDR 48, weekData';

const mondayToFriday: WorkingWeek = { days: [1, 2, 3, 4, 5], source: cldr, confidence: 'high' };
const sundayToThursday: WorkingWeek = { days: [7, 1, 2, 3, 4], source: cldr, confidence: 'high' };

/** Jurisdictions that do not work from Monday to Friday. */
const exceptions: Readonly<Record<string, WorkingWeek>> = {
  BH: sundayToThursday,
  DZ: sundayToThursday,
  EG: sundayToThursday,
  IL: sundayToThursday,
  IQ: sundayToThursday,
  JO: sundayToThursday,
  KW: sundayToThursday,
  LY: sundayToThursday,
  OM: sundayToThursday,
  QA: sundayToThursday,
  SA: sundayToThursday,
  SD: sundayToThursday,
  SY: sundayToThursday,
  YE: sundayToThursday,
  BD: {
    days: [7, 1, 2, 3, 4],
    source: 'Office hours of the government: weekend on Friday and Saturday',
    confidence: 'high',
  },
  MV: {
    days: [7, 1, 2, 3, 4],
    source: 'Office hours of the government: weekend on Friday and Saturday',
    confidence: 'high',
  },
  PS: {
    days: [7, 1, 2, 3, 4],
    source: 'Office hours of the government: weekend on Friday and Saturday',
    confidence: 'medium',
  },
  DJ: {
    days: [7, 1, 2, 3, 4],
    source: 'Office hours of the government: weekend on Friday and Saturday',
    confidence: 'medium',
  },
  SO: {
    days: [6, 7, 1, 2, 3, 4],
    source: 'Office hours of the government: rest on Friday',
    confidence: 'low',
  },
  AF: { days: [6, 7, 1, 2, 3], source: cldr, confidence: 'medium' },
  IR: {
    days: [6, 7, 1, 2, 3],
    source: 'Office hours of the government: weekend on Thursday and Friday',
    confidence: 'medium',
  },
  BN: {
    days: [1, 2, 3, 4, 6],
    source: 'Office hours of the government: rest on Friday and Sunday',
    confidence: 'high',
  },
  NP: {
    days: [7, 1, 2, 3, 4, 5],
    source: 'Office hours of the government: rest on Saturday',
    confidence: 'medium',
  },
};

/** The working week of a jurisdiction; Monday to Friday unless it is known to be another. */
export function workingWeekOf(code: string): WorkingWeek {
  return exceptions[code] ?? mondayToFriday;
}
