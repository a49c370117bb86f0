import type { SearchMarkDto } from '@rogatory/requests/contract';

/** A stretch of a text, marked or not. */
export type TextPart = { text: string; marked: boolean };

/** A text cut at the bounds of its marks; marks come in order and never overlap. */
export function textParts(text: string, marks: readonly SearchMarkDto[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}
