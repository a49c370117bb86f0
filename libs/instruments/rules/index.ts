export { applyOverride, type OverrideProblem } from './law/apply-override';
export type { LawOverride, LawVerification } from './law/law-change';
export {
  lawOn,
  overridesOn,
  verificationHolds,
  type LawChanges,
  type LawReaders,
} from './law/law-on';
export { lawBetween } from './law/law-between';
export { concretePointer, type JsonValue } from './law/pointer';
export { statementAt } from './law/provenance-marks';
export type { LawOfDay } from './law/law-of-day';
export { coerciveMeasures } from './legal-basis/dual-criminality';
export type { LegalBasisQuestion, OffenceQuestion } from './legal-basis/question';
export type { Reason } from './legal-basis/reason';
export { resolveLegalBasis } from './legal-basis/resolve-legal-basis';
export { inForceFor, inForceOn, type PartyStanding, type Standing } from './legal-basis/standing';
export { electronicMeasures } from './legal-basis/weigh-offences';
export { registerRow } from './register-rows';
export { treatyRelations } from './treaty-relations';
