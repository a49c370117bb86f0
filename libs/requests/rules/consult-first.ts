import type { InstrumentCode } from '@rogatory/instruments/contract';

/** Letters of EIO 11(1) before which the issuing authority is consulted (EIO 11(4)). */
const consultedLetters = ['a', 'b', 'd', 'e', 'f'];

const laws: Partial<Record<InstrumentCode, string>> = {
  UNTOC: 'UNTOC 18(26)',
  UNCAC: 'UNCAC 46(26)',
  BUDAPEST: 'BUDAPEST 27(6)',
};

/**
 * The text by which the other side is consulted before anything is refused on this ground; null
 * where the instrument asks for none. It warns: what was said stands in the refusal.
 */
export function consultFirstLaw(instrument: InstrumentCode, article: string): string | null {
  if (instrument !== 'EIO') return laws[instrument] ?? null;
  const letter = /^11\(1\)\(([a-h])\)/.exec(article.trim())?.[1];
  return letter !== undefined && consultedLetters.includes(letter) ? 'EIO 11(4)' : null;
}
