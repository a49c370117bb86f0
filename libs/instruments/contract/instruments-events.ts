/** What this domain tells the others, by the name under which it is published. */
export const instrumentsEvents = {
  lawChanged: 'instruments.law_changed',
} as const;

/** An override was approved or a statement verified: what was computed with the law may differ. */
export type LawChanged = { readonly changeId: string };
