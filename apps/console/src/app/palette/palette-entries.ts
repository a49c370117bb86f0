import type { IconName } from '@rogatory/ui';
import type { RecentPlace } from '@rogatory/platform/console';
import type { FoundRequest } from './request-search';

/** One line of the palette. */
export type PaletteEntry =
  | { kind: 'command'; id: string; name: string; refused: string | null; run: () => void }
  | { kind: 'page'; id: string; name: string; icon: IconName; path: string }
  | { kind: 'recent'; id: string; name: string; path: string; place: RecentPlace }
  | { kind: 'request'; id: string; name: string; path: string; request: FoundRequest };

/** A name in the language on screen and in English, as people remember either. */
export type Named = { name: string; english: string };

/** Whether every word typed begins a word of the name, in one language or the other. */
export function answersTo({ name, english }: Named, typed: string): boolean {
  const sought = wordsOf(typed);
  if (sought.length === 0) return true;
  return [name, english].some((text) => {
    const words = wordsOf(text);
    return sought.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** A passage in three parts: before what was found, what was found, and after. */
export function markedParts(
  text: string,
  marks: readonly { start: number; end: number }[],
): [string, string, string] {
  const [mark] = marks;
  if (mark === undefined) return [text, '', ''];
  return [text.slice(0, mark.start), text.slice(mark.start, mark.end), text.slice(mark.end)];
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
