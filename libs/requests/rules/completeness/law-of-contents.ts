import type { InstrumentCode } from '@rogatory/instruments/contract';

/** What a request must say. The core six stand alike in UNTOC 18(15), UNCAC 46(15), Vienna 7(10). */
export type RequiredContent =
  | 'authority'
  | 'nature'
  | 'facts'
  | 'offences'
  | 'assistance'
  | 'persons'
  | 'purpose'
  | 'penalty'
  | 'necessity'
  | 'language'
  | 'secrecy'
  | 'use'
  | 'urgency';

type Citations = Record<RequiredContent, string>;

const untoc: Citations = {
  authority: 'UNTOC 18(15)(a)',
  nature: 'UNTOC 18(15)(b)',
  facts: 'UNTOC 18(15)(c)',
  offences: 'UNTOC 18(15)(b)-(c)',
  assistance: 'UNTOC 18(15)(d)',
  persons: 'UNTOC 18(15)(e)',
  purpose: 'UNTOC 18(15)(f)',
  penalty: 'UNTOC 18(9)',
  necessity: 'UNTOC 18(15)(d)',
  language: 'UNTOC 18(14)',
  secrecy: 'UNTOC 18(20)',
  use: 'UNTOC 18(19)',
  urgency: 'UNTOC 18(24)',
};

const uncac: Citations = {
  authority: 'UNCAC 46(15)(a)',
  nature: 'UNCAC 46(15)(b)',
  facts: 'UNCAC 46(15)(c)',
  offences: 'UNCAC 46(15)(b)-(c)',
  assistance: 'UNCAC 46(15)(d)',
  persons: 'UNCAC 46(15)(e)',
  purpose: 'UNCAC 46(15)(f)',
  penalty: 'UNCAC 46(9)',
  necessity: 'UNCAC 46(15)(d)',
  language: 'UNCAC 46(14)',
  secrecy: 'UNCAC 46(20)',
  use: 'UNCAC 46(19)',
  urgency: 'UNCAC 46(24)',
};

const vienna: Citations = {
  authority: 'Vienna 1988 7(10)(a)',
  nature: 'Vienna 1988 7(10)(b)',
  facts: 'Vienna 1988 7(10)(c)',
  offences: 'Vienna 1988 7(10)(b)-(c)',
  assistance: 'Vienna 1988 7(10)(d)',
  persons: 'Vienna 1988 7(10)(e)',
  purpose: 'Vienna 1988 7(10)(f)',
  penalty: 'Vienna 1988 7(10)(b)-(c)',
  necessity: 'Vienna 1988 7(10)(d)',
  language: 'Vienna 1988 7(9)',
  secrecy: 'Vienna 1988 7(14)',
  use: 'Vienna 1988 7(13)',
  urgency: 'Vienna 1988 7(9)',
};

const eio: Citations = {
  authority: 'EIO 5(1)(a)',
  nature: 'EIO 5(1)(b)',
  facts: 'EIO 5(1)(d)',
  offences: 'EIO 5(1)(d)',
  assistance: 'EIO 5(1)(e)',
  persons: 'EIO 5(1)(c)',
  purpose: 'EIO 5(1)(b)',
  penalty: 'EIO 11(1)(g)',
  necessity: 'EIO 6(1)(a)',
  language: 'EIO 5(2)-(3)',
  secrecy: 'EIO 19',
  use: 'EIO 19-20',
  urgency: 'EIO 12(2)',
};

const asean: Citations = {
  authority: 'ASEAN MLAT 6',
  nature: 'ASEAN MLAT 6',
  facts: 'ASEAN MLAT 6',
  offences: 'ASEAN MLAT 6',
  assistance: 'ASEAN MLAT 6',
  persons: 'ASEAN MLAT 6',
  purpose: 'ASEAN MLAT 6',
  penalty: 'ASEAN MLAT 6',
  necessity: 'ASEAN MLAT 6',
  language: 'ASEAN MLAT 6',
  secrecy: 'ASEAN MLAT 6',
  use: 'ASEAN MLAT 6',
  urgency: 'ASEAN MLAT 6',
};

const ets30: Citations = {
  authority: 'ETS 30 14(1)(a)',
  nature: 'ETS 30 14(1)(b)',
  facts: 'ETS 30 14(2)',
  offences: 'ETS 30 14(2)',
  assistance: 'ETS 30 14(1)(b)',
  persons: 'ETS 30 14(1)(c)',
  purpose: 'ETS 30 14(1)(b)',
  penalty: 'ETS 30 5(1)',
  necessity: 'ETS 30 14(1)(b)',
  language: 'ETS 30 16',
  secrecy: 'ETS 30 14',
  use: 'ETS 30 14',
  urgency: 'ETS 30 14',
};

/** Names of instruments that fix no list of their own: the core six serve by analogy. */
const byAnalogy: Partial<Record<InstrumentCode, string>> = {
  EEVIDENCE: 'EPOC 5(5)',
  BILATERAL: 'Bilateral treaty (cf. UNTOC 18(15))',
  NASSAU: 'Nassau (cf. UNTOC 18(15))',
  HARARE: 'Commonwealth Scheme (cf. UNTOC 18(15))',
  BUDAPEST: 'Budapest 25, 27 (cf. UNTOC 18(15))',
  CETS224: 'CETS 224 10(1) (cf. UNTOC 18(15))',
  HANOI: 'Hanoi 40 (cf. UNTOC 18(15))',
  RECIPROCITY: 'Practice (cf. UNTOC 18(15))',
};

const listed: Partial<Record<InstrumentCode, Citations>> = {
  UNTOC: untoc,
  UNCAC: uncac,
  VIENNA1988: vienna,
  EIO: eio,
  ASEAN_MLAT: asean,
  ETS30: ets30,
};

/**
 * The provision that asks for a content under an instrument; before one is chosen, UNTOC, which
 * binds nearly every State. Texts are paraphrased from general knowledge: they warn and explain,
 * a lawyer verifies.
 */
export function lawOf(content: RequiredContent, instrument: InstrumentCode | null): string {
  if (instrument === null) return untoc[content];
  return listed[instrument]?.[content] ?? byAnalogy[instrument] ?? untoc[content];
}

/** Budapest 29(2)(a)-(f): what a request to preserve data must say, whatever carries the rest. */
export const preservationLaw = {
  data: 'Budapest 29(2)(c)',
  custodian: 'Budapest 29(2)(d)',
  necessity: 'Budapest 29(2)(e)',
} as const;
