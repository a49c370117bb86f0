export { instrumentCodes, type InstrumentCode } from './instrument-code';
export { measureTypes, type MeasureType } from './measure-type';
export { offenceCategories, type OffenceCategory } from './offence-category';
export { confidences, isSettled, type Confidence, type Provenance } from './provenance';
export { lawTextLanguages, type LawText } from './law-text';
export {
  periodUnits,
  reckoningDirections,
  ruleSets,
  type Period,
  type PeriodUnit,
  type ReckoningDirection,
  type RuleSet,
} from './period';
export {
  timeLimitIds,
  timeLimitNatures,
  type TimeLimit,
  type TimeLimitId,
  type TimeLimitNature,
  type TimeLimitPart,
} from './time-limit';
export {
  channelKinds,
  dualCriminalityTests,
  instrumentRanks,
  type Assistance,
  type Channel,
  type ChannelKind,
  type DualCriminalityTest,
  type Instrument,
  type InstrumentRank,
  type OffenceScope,
  type Party,
  type PartyStatement,
  type Provision,
  type RefusalGround,
  type RequiredContentItem,
} from './instrument';
