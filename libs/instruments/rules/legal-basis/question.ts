import type { MeasureType, OffenceCategory } from '../../contract/index';

/** An offence as far as it decides which instrument covers it. Null: not known. */
export type OffenceQuestion = {
  readonly category: OffenceCategory;
  readonly maxPenaltyYears: number | null;
  readonly transnational: boolean | null;
  readonly organizedGroup: boolean | null;
};

/** On what may this State ask that State for these measures, on that day? */
export type LegalBasisQuestion = {
  /** ISO 3166-1 alpha-2. */
  readonly requesting: string;
  readonly requested: string;
  /** Calendar date whose law is applied. */
  readonly date: string;
  readonly measures: readonly MeasureType[];
  readonly offences: readonly OffenceQuestion[];
  readonly urgent: boolean;
};
