import type { NameLanguage } from './jurisdiction.dto';

/** A day on which the authorities of a jurisdiction do not work. */
export type Holiday = {
  /** Calendar date. */
  date: string;
  /** In English; the console shows it with its language. */
  name: string;
  /** The name in those of the six languages of the United Nations in which it is known. */
  names?: Partial<Record<NameLanguage, string>>;
  /** The name as the jurisdiction itself writes it, where known, with its BCP 47 language. */
  nativeName: string | null;
  nativeLanguage: string | null;
  /** Fixed by the moon or by proclamation and not yet certain. */
  tentative: boolean;
  /** Where it comes from: the library with its version, or a correction with its reason. */
  source: string;
};

/**
 * The days that an authority of a jurisdiction works, from 1 January `fromYear` to 31 December
 * `toYear`. `known` is false where no source covers the jurisdiction: then only weekends are.
 */
export type WorkingCalendar = {
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string;
  /** ISO 3166-2, where the authority sits in a region with holidays of its own. */
  region: string | null;
  /** ISO weekdays, 1 is Monday. */
  workingWeek: readonly number[];
  holidays: readonly Holiday[];
  fromYear: number;
  toYear: number;
  known: boolean;
  /** Grows with each correction that touches this calendar. */
  revision: number;
};
