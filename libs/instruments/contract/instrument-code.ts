/**
 * Codes of the legal bases on which assistance may be asked, in the order in which they are
 * usually preferred: EU order, bilateral, regional, subject-matter UN convention, reciprocity.
 */
export const instrumentCodes = [
  'EIO',
  'EEVIDENCE',
  'BILATERAL',
  'ASEAN_MLAT',
  'ETS30',
  'NASSAU',
  'HARARE',
  'BUDAPEST',
  'CETS224',
  'UNTOC',
  'UNCAC',
  'VIENNA1988',
  'HANOI',
  'RECIPROCITY',
] as const;

export type InstrumentCode = (typeof instrumentCodes)[number];
