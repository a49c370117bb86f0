import type { SearchField } from '../../contract/index';

/** A text of a file that its reader may see, with where it stands. */
export type Passage = {
  field: SearchField;
  text: string;
  dispatchNumber: number | null;
  /** Code of the person or measure it is about. */
  code: string | null;
  /** BCP 47 tag, where it is known. */
  language: string | null;
};

/** A passage in the composed form of its characters, so that offsets count what is shown. */
export function passage(
  field: SearchField,
  text: string | null | undefined,
  place: Partial<Omit<Passage, 'field' | 'text'>> = {},
): Passage {
  const { dispatchNumber = null, code = null, language = null } = place;
  return { field, text: (text ?? '').normalize('NFC'), dispatchNumber, code, language };
}
