/**
 * How sure a statement of law is: `sourced` from a stored public text, or from general knowledge of
 * high, medium or low confidence.
 */
export const confidences = ['sourced', 'high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a statement of law comes from, and which lawyer has verified it, if any. */
export type Provenance = {
  source: string;
  /** Calendar date at which the statement was known to hold. */
  asOf: string;
  confidence: Confidence;
  /** Name of office or person that verified it; null until then. */
  verifiedBy: string | null;
  /** Calendar date. */
  verifiedOn: string | null;
};

/**
 * Whether a statement may refuse something or raise a breach. What is of medium or low confidence
 * may only warn until a lawyer has verified it.
 */
export function isSettled({ confidence, verifiedBy }: Provenance): boolean {
  return verifiedBy !== null || confidence === 'sourced' || confidence === 'high';
}
