import { requestsErrors } from '../../contract/index';
import { fieldsRefused } from '../requests-problems';
import type { HeldFile } from './file-row';

/** A check, made before the rules are asked, that every named measure is one of the file's. */
export function refuseUnknownMeasures(
  pointer: string,
  codes: string | readonly string[],
): (file: HeldFile) => void {
  return ({ row }) => {
    const known = row.snapshot.measures.map((measure) => measure.code);
    const named =
      typeof codes === 'string'
        ? [{ pointer, code: codes }]
        : codes.map((code, index) => ({ pointer: `${pointer}/${index}`, code }));
    const unknown = named.filter(({ code }) => !known.includes(code));
    if (unknown.length > 0) {
      throw fieldsRefused(
        unknown.map((field) => ({ pointer: field.pointer, code: requestsErrors.unknownMeasure })),
      );
    }
  };
}
