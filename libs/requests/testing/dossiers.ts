import deFr from './dossiers/de-fr-eio-card-fraud.json';
import krKh from './dossiers/kr-kh-scam-compound.json';
import type { Dossier } from './dossier';

/** Fictional dossiers that tests and the demo write into requests, whole. */
export const dossiers = {
  /** Republic of Korea → Cambodia: captives in a scam compound, by UNTOC. */
  krKh,
  /** Germany → France: card fraud, by European Investigation Order. */
  deFr,
} satisfies Record<string, Dossier>;
