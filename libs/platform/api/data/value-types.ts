import { types, type CustomTypesConfig } from 'pg';

const timestamptz = 1184;
const timestamp = 1114;
const date = 1082;
const int8 = 20;

/** PostgreSQL's `2026-11-22 07:41:00.5+00` as ISO 8601 `2026-11-22T07:41:00.5Z`. */
export function toIsoInstant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}

/**
 * How values come back from PostgreSQL: instants and dates as ISO texts for `Temporal`, never as
 * `Date`; bigint as number, since no count of ours passes 2^53.
 */
export const valueTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === timestamptz || oid === timestamp) return toIsoInstant;
      if (oid === date) return String;
      if (oid === int8) return Number;
    }
    return types.getTypeParser(oid, format);
  },
};
