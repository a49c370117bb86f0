/** A JSON value on its way into or out of a law document. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [member: string]: JsonValue };

type JsonObject = Readonly<Record<string, JsonValue>>;

export type PointerProblem = 'pointer_not_found' | 'pointer_ambiguous';

/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * What a pointer leads to. A step into a list is a place, or the name of one member: the code of an
 * item, the jurisdiction of a Party, the id of a limit.
 */
export function valueAt(
  document: JsonValue,
  pointer: string,
): { readonly value: JsonValue } | { readonly problem: PointerProblem } {
  let current = document;
  for (const step of stepsOf(pointer)) {
    const next = follow(current, step);
    if ('problem' in next) return next;
    current = next.value;
  }
  return { value: current };
}

/** The document with `value` in the place of the pointer; the last step `-` adds to a list. */
export function withValueAt(
  document: JsonValue,
  pointer: string,
  value: JsonValue,
): { readonly document: JsonValue } | { readonly problem: PointerProblem } {
  return place(document, stepsOf(pointer), value);
}

export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function place(
  current: JsonValue,
  steps: readonly string[],
  value: JsonValue,
): { readonly document: JsonValue } | { readonly problem: PointerProblem } {
  const [step, ...rest] = steps;
  if (step === undefined) return { document: value };
  if (isList(current) && step === '-' && rest.length === 0)
    return { document: [...current, value] };
  const isNewMember = isObject(current) && rest.length === 0 && !Object.hasOwn(current, step);
  const followed = isNewMember ? { value } : follow(current, step);
  if ('problem' in followed) return followed;
  const inner = place(followed.value, rest, value);
  if ('problem' in inner) return inner;
  if (isList(current)) {
    const found = indexIn(current, step);
    if (typeof found !== 'number') return found;
    return { document: current.map((member, at) => (at === found ? inner.document : member)) };
  }
  return isObject(current)
    ? { document: { ...current, [step]: inner.document } }
    : { problem: 'pointer_not_found' };
}

function follow(
  current: JsonValue,
  step: string,
): { readonly value: JsonValue } | { readonly problem: PointerProblem } {
  if (isList(current)) {
    const found = indexIn(current, step);
    if (typeof found !== 'number') return found;
    const value = current[found];
    return value === undefined ? { problem: 'pointer_not_found' } : { value };
  }
  const value = isObject(current) && Object.hasOwn(current, step) ? current[step] : undefined;
  return value === undefined ? { problem: 'pointer_not_found' } : { value };
}

function indexIn(
  list: readonly JsonValue[],
  step: string,
): number | { readonly problem: PointerProblem } {
  if (/^(0|[1-9]\d*)$/.test(step)) {
    return Number(step) < list.length ? Number(step) : { problem: 'pointer_not_found' };
  }
  const named = list.flatMap((member, at) => (isNamed(member, step) ? [at] : []));
  const [first] = named;
  if (first === undefined) return { problem: 'pointer_not_found' };
  return named.length > 1 ? { problem: 'pointer_ambiguous' } : first;
}

function isNamed(member: JsonValue, name: string): boolean {
  if (!isObject(member)) return false;
  return ['jurisdiction', 'code', 'id'].some(
    (key) => Object.hasOwn(member, key) && member[key] === name,
  );
}

/** The pointer with places in lists instead of names; unchanged from where it leads nowhere. */
export function concretePointer(document: JsonValue, pointer: string): string {
  let current: JsonValue | undefined = document;
  return stepsOf(pointer)
    .map((step) => {
      const at = current !== undefined && isList(current) ? placeIn(current, step) : step;
      const followed: ReturnType<typeof follow> | null =
        current === undefined ? null : follow(current, at);
      current = followed !== null && 'value' in followed ? followed.value : undefined;
      return `/${at.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    })
    .join('');
}

/** The place of a member by name; `-` is the last one, which has just been added. */
function placeIn(list: readonly JsonValue[], step: string): string {
  const found = step === '-' ? list.length - 1 : indexIn(list, step);
  return typeof found === 'number' ? String(found) : step;
}
