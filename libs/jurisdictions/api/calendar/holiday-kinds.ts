import type { HolidaysTypes } from 'date-holidays';

type Kind = HolidaysTypes.HolidayType;

/** Which of the library's kinds of day close the offices of a State, besides public holidays. */
export interface ClosingKinds {
  readonly kinds: readonly Kind[];
  /** Rules of the library that do not close them, although they are of such a kind. */
  readonly except: readonly string[];
  /** Rules of the library that are proclaimed anew every year; `all` where every one of them is. */
  readonly proclaimed: readonly string[] | 'all';
  readonly source: string;
}

const publicOnly: ClosingKinds = {
  kinds: ['public'],
  except: [],
  proclaimed: [],
  source: 'Public holidays',
};

/**
 * Where more than public holidays closes the offices of the State, or counts as a holiday for legal
 * periods. Elsewhere a day on which only banks close is a working day: Good Friday in Ireland,
 * Christmas Eve and New Year's Eve in Austria, Germany and Norway.
 */
const exceptions: Readonly<Record<string, ClosingKinds>> = {
  AR: {
    kinds: ['public', 'bank'],
    except: [],
    proclaimed: [],
    source: 'Ley 27.399: on non-working days the public administration is closed',
  },
  AX: finnish(),
  BM: {
    kinds: ['public', 'bank'],
    except: [],
    proclaimed: [],
    source: 'Public Holidays Act 1947: the day in place of a holiday is a public holiday',
  },
  BR: {
    kinds: ['public', 'bank'],
    except: [],
    proclaimed: 'all',
    source: 'Federal offices close by yearly ordinance (ponto facultativo)',
  },
  FI: finnish(),
  JP: {
    kinds: ['public', 'bank'],
    except: [],
    proclaimed: [],
    source: 'Act on Holidays of Administrative Organs (Act No. 91 of 1988), Art. 1',
  },
  PH: {
    kinds: ['public', 'optional'],
    except: [],
    proclaimed: ['11-02', '12-24', '12-31'],
    source: 'Republic Act No. 9492 and yearly proclamation: special non-working days',
  },
  SE: {
    kinds: ['public', 'bank'],
    except: [],
    proclaimed: [],
    source: 'Lag (1930:173) om beräkning av lagstadgad tid, 2 §',
  },
};

function finnish(): ClosingKinds {
  return {
    kinds: ['public', 'bank'],
    except: ['12-31'],
    proclaimed: [],
    source: 'Act on the calculation of statutory time limits (150/1930), section 5',
  };
}

/** The kinds of day that close the offices of a jurisdiction. */
export function closingKindsOf(jurisdiction: string): ClosingKinds {
  return exceptions[jurisdiction] ?? publicOnly;
}
