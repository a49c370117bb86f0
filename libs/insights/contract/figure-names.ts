/**
 * A count that cannot betray a case: `exact` from five, `hidden` for one to four ("<5"),
 * `rounded` to the nearest five for totals, `none` for zero. `withheld` occurs only where one legal
 * basis is looked at alone: the count would let a hidden one of the same pair be worked out.
 */
export const figureKinds = ['exact', 'rounded', 'hidden', 'withheld', 'none'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Stages of a request in their order. */
export const stages = ['received', 'acknowledged', 'decided', 'first_answer', 'answered'] as const;
export type Stage = (typeof stages)[number];

/**
 * Stands for every jurisdiction outside the network, taken together: what they ask of members is
 * part of the members' work (a code ISO 3166 leaves to its users).
 */
export const outsideNetwork = 'ZZ';
