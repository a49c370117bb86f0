import { isList, isObject, stepsOf, valueAt, withValueAt, type JsonValue } from './pointer';

/** Whether the value, or anything inside it, says where it comes from. */
export function carriesProvenance(value: JsonValue): boolean {
  if (isList(value)) return value.some(carriesProvenance);
  if (!isObject(value)) return false;
  return Object.hasOwn(value, 'provenance') || Object.values(value).some(carriesProvenance);
}

/** Pointers inside the value to marks of verification, which no change may bring along. */
export function verifiedMarksIn(value: JsonValue, at = ''): string[] {
  if (isList(value)) return value.flatMap((one, index) => verifiedMarksIn(one, `${at}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([member, one]) =>
    (member === 'verifiedBy' || member === 'verifiedOn') && one !== null
      ? [`${at}/${member}`]
      : verifiedMarksIn(one, `${at}/${member}`),
  );
}

/** The innermost part around the pointer that says where it comes from; null where none does. */
export function enclosingProvision(document: JsonValue, pointer: string): string | null {
  const steps = stepsOf(pointer);
  for (let length = steps.length - 1; length >= 0; length -= 1) {
    const around = pointerOf(steps.slice(0, length));
    const found = valueAt(document, around);
    if ('value' in found && isObject(found.value) && Object.hasOwn(found.value, 'provenance')) {
      return around;
    }
  }
  return null;
}

/** The document with another provenance at the pointer; unchanged where there is none. */
export function withProvenance(
  document: JsonValue,
  pointer: string,
  provenance: JsonValue,
): JsonValue {
  const placed = withValueAt(document, `${pointer}/provenance`, provenance);
  return 'document' in placed ? placed.document : document;
}

/**
 * The words that a verification at this place is about, in one fixed form: everything of its own,
 * without what has a provenance of its own and without the mark itself. Null where the place says
 * nothing about where it comes from.
 */
export function statementAt(document: JsonValue, pointer: string): string | null {
  const found = valueAt(document, pointer);
  if (!('value' in found) || !isObject(found.value)) return null;
  const { provenance, ...own } = found.value;
  if (provenance === undefined || !isObject(provenance)) return null;
  const { verifiedBy: _by, verifiedOn: _on, ...source } = provenance;
  const words = Object.entries(own).filter(
    ([, value]) => !carriesProvenance(value) && !(isList(value) && value.length === 0),
  );
  return canonical({ ...Object.fromEntries(words), provenance: source });
}

function canonical(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([member, one]) => `${JSON.stringify(member)}:${canonical(one)}`);
  return `{${members.join(',')}}`;
}

function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
