import { withoutArticle } from './folding';
import { unitsOf, type Unit } from './units';

/** Forms of which one has to be there, whole or as the beginning of a longer one. */
export type SoughtLexeme = { anyOf: readonly string[]; prefix: boolean };

/** One word or cluster of a piece. */
export type SoughtUnit = SoughtLexeme & { cluster: boolean };

/** Units that have to follow each other: a quoted phrase, or what was typed without a blank. */
export type SoughtPiece = readonly SoughtUnit[];

/** What a person looks for. */
export type Sought = {
  pieces: readonly SoughtPiece[];
  /** What an index must hold for a text to be worth looking at; all of them. */
  lexemes: readonly SoughtLexeme[];
};

const mostPieces = 8;
const mostLexemes = 24;
const quotedOrNot = /["“”«»„]([^"“”«»„]*)["“”«»„]|[^\s"“”«»„]+/gu;

/**
 * Reads what was typed. Every piece has to be found; the last word of the last piece may be the
 * beginning of a longer one, unless it was quoted. Signs alone are nothing sought.
 */
export function soughtIn(query: string): Sought {
  const found = [...query.normalize('NFC').matchAll(quotedOrNot)];
  const written = found
    .map(({ 0: all, 1: quoted }) => ({
      units: unitsOf(quoted ?? all),
      quoted: quoted !== undefined,
    }))
    .filter(({ units }) => units.length > 0)
    .slice(0, mostPieces);
  const pieces = written.map(({ units, quoted }, index) =>
    pieceOf(units, !quoted && index === written.length - 1),
  );
  const lexemes = new Map<string, SoughtLexeme>();
  for (const piece of pieces) {
    for (const lexeme of soughtLexemes(piece)) lexemes.set(JSON.stringify(lexeme), lexeme);
  }
  return { pieces, lexemes: [...lexemes.values()].slice(0, mostLexemes) };
}

function pieceOf(units: readonly Unit[], open: boolean): SoughtPiece {
  return units.map(({ forms, cluster }, index) => {
    const last = index === units.length - 1;
    // Any part of a run of clusters may be sought, so its last cluster may always go on.
    const prefix = last && (open || cluster);
    const [written = ''] = forms;
    const bare = withoutArticle(written);
    const spelled = forms.slice(1).filter((form) => form.length > written.length);
    return { anyOf: bare === null ? [written, ...spelled] : [bare], prefix, cluster };
  });
}

/** The lexemes of a piece: words as they are, clusters two by two as the index keeps them. */
function soughtLexemes(piece: SoughtPiece): SoughtLexeme[] {
  const lexemes: SoughtLexeme[] = [];
  for (const [index, { anyOf, prefix, cluster }] of piece.entries()) {
    if (!cluster) {
      lexemes.push({ anyOf, prefix });
      continue;
    }
    const next = piece[index + 1];
    const before = piece[index - 1];
    if (next?.cluster === true) {
      lexemes.push({ anyOf: [`${anyOf[0] ?? ''}${next.anyOf[0] ?? ''}`], prefix: next.prefix });
    } else if (before?.cluster !== true) {
      lexemes.push({ anyOf, prefix: true });
    }
  }
  return lexemes;
}
