export type { LawOfDay } from './law/law-of-day';
export { coerciveMeasures } from './legal-basis/dual-criminality';
export type { LegalBasisQuestion, OffenceQuestion } from './legal-basis/question';
export type { Reason } from './legal-basis/reason';
export { resolveLegalBasis } from './legal-basis/resolve-legal-basis';
export { inForceFor, inForceOn, type PartyStanding, type Standing } from './legal-basis/standing';
export { electronicMeasures } from './legal-basis/weigh-offences';
