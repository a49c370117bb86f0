import type { LawText, Provenance } from '@rogatory/instruments/contract';

/** One statement of a card as a row: what it says, where, and how sure it is. */
export interface ProvisionRow {
  /** JSON pointer inside the card: `/grounds/0`. */
  readonly pointer: string;
  readonly article: string;
  readonly text: LawText;
  readonly provenance: Provenance;
  /** Short words about it: the channel's kind, a ground's nature, the measures it covers. */
  readonly marks: readonly string[];
}

/** Rows of a card under one heading. */
export interface ProvisionSection {
  /** Names the heading: `instruments.section.<id>`. */
  readonly id: string;
  readonly rows: readonly ProvisionRow[];
}
