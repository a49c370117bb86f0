/** The twelve states a measure can show. The ring fills as the work advances; see `rg-state-mark`. */
export const marks = [
  'draft',
  'sent',
  'received',
  'legal_review',
  'accepted',
  'in_execution',
  'answered_in_part',
  'complete',
  'refused',
  'postponed',
  'question_open',
  'withdrawn',
] as const;

export type Mark = (typeof marks)[number];

/** One measure as a list shows it: its code, its mark and the words of the card. */
export interface MarkedMeasure {
  code: string;
  mark: Mark;
  words: string;
}
