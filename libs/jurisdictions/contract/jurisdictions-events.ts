import type { CorrectionKind } from './calendar.dto';

/** What this domain tells the others, by the name under which it is published. */
export const jurisdictionsEvents = {
  calendarCorrected: 'jurisdictions.calendar_corrected',
} as const;

/** A day was put into a calendar or taken out of it: what was computed with it may have moved. */
export type CalendarCorrected = {
  /** ISO 3166-1 alpha-2. */
  readonly jurisdiction: string;
  /** ISO 3166-2; null where the whole jurisdiction is concerned. */
  readonly region: string | null;
  /** Calendar date. */
  readonly date: string;
  readonly kind: CorrectionKind;
  readonly correctionId: string;
  /** The calendar has this revision or a later one once it is read again. */
  readonly revision: number;
};
