import type { SearchSnippetDto } from '../../contract/index';
import { matchIn, type Mark } from './matching';
import type { Passage } from './passages';
import type { SoughtPiece } from './sought';

/** UTF-16 units of a passage that are shown, and of these before the first mark. */
const longest = 220;
const before = 70;
/** A cut looks this far for a blank, so as not to fall into a word. */
const reach = 24;
const mostSnippets = 3;

/**
 * The passages that say why a file was found: each shows something sought that those before did not.
 * Null where not every piece is in the file: then it was not found at all.
 */
export function snippetsOf(
  passages: readonly Passage[],
  pieces: readonly SoughtPiece[],
): SearchSnippetDto[] | null {
  const missing = new Set(pieces.keys());
  const snippets: SearchSnippetDto[] = [];
  for (const passage of passages) {
    const sought = [...missing].map((index) => pieces[index] ?? []);
    if (sought.length === 0) break;
    const found = matchIn(passage.text, sought);
    if (found === null) continue;
    const open = [...missing];
    for (const index of found.pieces) missing.delete(open[index] ?? -1);
    if (snippets.length === mostSnippets) continue;
    // Shown with everything sought that is in it, not only what was still missing.
    const marks = matchIn(passage.text, pieces)?.marks ?? found.marks;
    snippets.push(snippetOf(passage, marks));
  }
  return missing.size > 0 ? null : snippets;
}

function snippetOf(passage: Passage, marks: readonly Mark[]): SearchSnippetDto {
  const { text, field, dispatchNumber, code, language } = passage;
  const first = marks[0]?.start ?? 0;
  const from = text.length <= longest ? 0 : cutAt(text, Math.max(0, first - before), 1);
  const to = text.length <= from + longest ? text.length : cutAt(text, from + longest, -1);
  return {
    field,
    dispatchNumber,
    code,
    language,
    text: text.slice(from, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
    marks: marks
      .filter(({ start }) => start < to)
      .map(({ start, end }) => ({ start: start - from, end: Math.min(end, to) - from })),
  };
}

const belongsToTheLetterBefore = /^[\p{M}\p{Cf}]/u;

/** A place near `at` where the text may be cut: at a blank, or else at least between two letters. */
function cutAt(text: string, at: number, direction: 1 | -1): number {
  if (at <= 0) return 0;
  for (let step = 0; step <= reach; step += 1) {
    const place = at + step * direction;
    if (/\s/u.test(text[place - 1] ?? '')) return place;
  }
  let place = at;
  while (
    place > 0 &&
    (isInsidePair(text, place) || belongsToTheLetterBefore.test(text.slice(place)))
  ) {
    place -= 1;
  }
  return place;
}

function isInsidePair(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff;
}
