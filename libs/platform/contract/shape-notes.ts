/**
 * What a contract's class cannot tell about a field at run time, for the published description of
 * the API: an optional field of an answer is present and null unless it `may_be_absent`; a nested
 * object may come as `one_or_several`.
 */
export type ShapeNote = 'may_be_absent' | 'one_or_several';

const notes = new Map<string, Map<string, ShapeNote>>();

function noted(note: ShapeNote): PropertyDecorator {
  return (target, field) => {
    const { name } = target.constructor;
    const fields = notes.get(name) ?? new Map<string, ShapeNote>();
    notes.set(name, fields.set(String(field), note));
  };
}

/** Of a field of an answer that is left out where it says nothing, instead of being null. */
export const MayBeAbsent = () => noted('may_be_absent');

/** Of a field that holds one object or a list of such. */
export const OneOrSeveral = () => noted('one_or_several');

/** What has been noted of a field of the class with this name. */
export function shapeNote(className: string, field: string): ShapeNote | null {
  return notes.get(className)?.get(field) ?? null;
}
