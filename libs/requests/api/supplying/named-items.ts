import { requestsErrors, type RequestsErrorCode } from '../../contract/index';
import type { FileSnapshot, SuppliedItem } from '../../rules/index';
import { fieldsRefused } from '../requests-problems';

/**
 * The items of the manifest that a step names. Throws 422 with a pointer at each that the file does
 * not have or that the step cannot be about.
 */
export function namedItems(
  { supplied = [] }: FileSnapshot,
  named: readonly { pointer: string; number: number }[],
  mustBe: (item: SuppliedItem) => boolean = () => true,
): SuppliedItem[] {
  const found = named.map((one) => ({
    ...one,
    item: supplied.find((item) => item.number === one.number && mustBe(item)),
  }));
  refuseFields(
    found.filter(({ item }) => item === undefined),
    requestsErrors.unknownItem,
  );
  return found.flatMap(({ item }) => item ?? []);
}

/** Throws 422 at every number that stands in the list for the second time. */
export function refuseRepeated(items: readonly { number: number }[]): void {
  const repeated = items.flatMap(({ number }, index) =>
    items.findIndex((other) => other.number === number) < index
      ? [{ pointer: `/items/${index}/number` }]
      : [],
  );
  refuseFields(repeated, requestsErrors.duplicateCode);
}

/** Throws 422 with the code at every pointer; nothing where there is none. */
export function refuseFields(
  fields: readonly { pointer: string }[],
  code: RequestsErrorCode,
): void {
  if (fields.length > 0) throw fieldsRefused(fields.map(({ pointer }) => ({ pointer, code })));
}
