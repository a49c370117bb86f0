import { fold, isAscii, transcribed } from './folding';
import type { SoughtPiece, SoughtUnit } from './sought';
import { lettersOf, unitsOf, type Unit } from './units';

/** A part of a text that matched: UTF-16 offsets, `end` exclusive. */
export type Mark = { start: number; end: number };

/** What of a text matched: which pieces, and where. */
export type Match = { pieces: ReadonlySet<number>; marks: readonly Mark[] };

const mostMarks = 40;

/** Finds the pieces in a text (NFC); null where none of them occurs. */
export function matchIn(text: string, pieces: readonly SoughtPiece[]): Match | null {
  const plain = plainForms(text);
  const likely = pieces.map((piece) => piece.every((unit) => mayHold(plain, unit)));
  if (!likely.includes(true)) return null;
  const units = unitsOf(text);
  const found = new Set<number>();
  const marks: Mark[] = [];
  for (let at = 0; at < units.length && marks.length < mostMarks; at += 1) {
    for (const [index, piece] of pieces.entries()) {
      if (likely[index] !== true || !follows(units, at, piece)) continue;
      found.add(index);
      const start = units[at]?.start ?? 0;
      marks.push({ start, end: units[at + piece.length - 1]?.end ?? start });
    }
  }
  return found.size === 0 ? null : { pieces: found, marks: joined(marks) };
}

/** The text without anything between its words, for a first look. */
function plainForms(text: string): string[] {
  if (isAscii(text)) return [text.toLowerCase()];
  const spelled = transcribed(text);
  const forms = spelled === null ? [fold(text)] : [fold(text), spelled];
  return forms.map(lettersOf);
}

/** A cheap look before the text is taken apart; never false where the unit is in the text. */
function mayHold(plain: readonly string[], { anyOf }: SoughtUnit): boolean {
  return anyOf.some((form) => plain.some((text) => text.includes(form)));
}

function follows(units: readonly Unit[], at: number, piece: SoughtPiece): boolean {
  return piece.every((sought, index) => {
    const unit = units[at + index];
    if (unit === undefined || unit.cluster !== sought.cluster) return false;
    return unit.forms.some((form) =>
      sought.anyOf.some((one) => (sought.prefix ? form.startsWith(one) : form === one)),
    );
  });
}

/** Marks in their order, those that touch or overlap as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const result: Mark[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
