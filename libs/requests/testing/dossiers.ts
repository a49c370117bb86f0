import aeMy from './dossiers/ae-my-reciprocity-cultural-property.json';
import brPt from './dossiers/br-pt-uncac-bribery.json';
import deFr from './dossiers/de-fr-eio-card-fraud.json';
import jpUs from './dossiers/jp-us-budapest-preservation.json';
import krKh from './dossiers/kr-kh-scam-compound.json';
import thPh from './dossiers/th-ph-asean-asset-freeze.json';
import type { Dossier } from './dossier';

/** Fictional dossiers that tests and the demo write into requests, whole. */
export const dossiers = {
  /** Republic of Korea → Cambodia: captives in a scam compound, by UNTOC. */
  krKh,
  /** Germany → France: card fraud, by European Investigation Order. */
  deFr,
  /** Thailand → Philippines: assets of a fraud frozen, by the ASEAN treaty. */
  thPh,
  /** Brazil → Portugal: bribery, by UNCAC. */
  brPt,
  /** Japan → United States: data preserved and produced, by the Budapest Convention. */
  jpUs,
  /** United Arab Emirates → Malaysia: stolen antiquities, by reciprocity. */
  aeMy,
} satisfies Record<string, Dossier>;
