import type { SearchSnippetDto } from '../../contract/index';
import { matchIn, type Mark } from './matching';
import type { Passage } from './passage';
import type { SoughtPiece } from './sought';

/** UTF-16 units of a passage that are shown, and of these before the first mark. */
const longest = 220;
const before = 70;
/** A cut looks this far for a blank, so as not to fall into a word. */
const reach = 24;
const mostSnippets = 3;

type Found = { passage: Passage; pieces: ReadonlySet<number>; marks: readonly Mark[] };

/**
 * The passages that say why a file was found: those that show most of what was sought, among equals
 * the weightiest. Null where not every piece is in the file: then it was not found at all.
 */
export function snippetsOf(
  passages: readonly Passage[],
  pieces: readonly SoughtPiece[],
): SearchSnippetDto[] | null {
  const found = matches(passages, pieces);
  const missing = new Set(pieces.keys());
  const snippets: SearchSnippetDto[] = [];
  while (missing.size > 0) {
    const best = mostTelling(found, missing);
    if (best === null) return null;
    for (const piece of best.pieces) missing.delete(piece);
    if (snippets.length < mostSnippets) snippets.push(snippetOf(best.passage, best.marks));
  }
  return snippets;
}

/** What matches, up to the first passage that shows everything sought. */
function matches(passages: readonly Passage[], pieces: readonly SoughtPiece[]): Found[] {
  const found: Found[] = [];
  for (const passage of passages) {
    const match = matchIn(passage.text, pieces);
    if (match === null) continue;
    found.push({ passage, ...match });
    if (match.pieces.size === pieces.length) break;
  }
  return found;
}

function mostTelling(found: readonly Found[], missing: ReadonlySet<number>): Found | null {
  let best: { one: Found; shows: number } | null = null;
  for (const one of found) {
    const shows = [...one.pieces].filter((piece) => missing.has(piece)).length;
    if (shows > (best?.shows ?? 0)) best = { one, shows };
  }
  return best?.one ?? null;
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
