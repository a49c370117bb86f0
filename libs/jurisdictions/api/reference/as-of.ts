/** The day on which the facts of this folder were last gone through. */
export const asOf = '2026-11-22';

/** How sure a fact is: high, medium or low. Medium and low may warn but never block. */
export type Confidence = 'high' | 'medium' | 'low';
