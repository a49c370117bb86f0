/**
 * What an authority does: a central authority sends and receives for its jurisdiction, a competent
 * one runs the case, an executing one performs the measure, a secretariat keeps a network.
 */
export const authorityKinds = ['central', 'competent', 'executing', 'secretariat'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];
