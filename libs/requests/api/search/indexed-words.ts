import type { SearchField } from '../../contract/index';
import { lexemesOf } from './lexemes';
import type { Passage } from './passage';

/**
 * Where a word was found stands before it in the index, so that the most telling hits can be asked
 * for first: references, titles, names of persons; every word of the file besides.
 */
const classes: Partial<Record<SearchField, string>> = {
  reference: 'r',
  their_reference: 'r',
  title: 't',
  person: 'p',
};
const anywhere = 'x';

/** What is asked for first, second, and last: the classes that all words must come from. */
export const everythingTiers: readonly string[] = ['r', 'rtp', anywhere];
/** The same where references and titles alone are sought. */
export const headingTiers: readonly string[] = ['r', 'rt'];

/** Fields that a search of headings looks at. */
export const headingFields: ReadonlySet<SearchField> = new Set([
  'reference',
  'their_reference',
  'title',
]);

/** A file has no more words than this in the index; the weightiest passages come first. */
const mostWords = 20_000;

/** The words of a file as its index holds them for one reader, each with a blank before it. */
export function indexedWords(passages: readonly Passage[]): string {
  const all = new Set<string>();
  const byClass = new Map<string, Set<string>>();
  for (const { field, text } of passages) {
    if (all.size >= mostWords) break;
    const of = classes[field];
    if (of === undefined) {
      lexemesOf(text, all);
      continue;
    }
    const own = byClass.get(of) ?? new Set<string>();
    byClass.set(of, lexemesOf(text, own));
    for (const word of own) all.add(word);
  }
  const weighty = [...byClass].flatMap(([of, words]) => [...words].map((word) => of + word));
  return [...weighty, ...[...all].map((word) => anywhere + word)]
    .map((word) => ` ${word}`)
    .join('');
}
