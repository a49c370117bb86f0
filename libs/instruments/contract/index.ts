export { instrumentsEvents, type LawChanged } from './instruments-events';
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
  reasonsNotApplied,
  timeLimitNatures,
  type ReasonNotApplied,
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
  type DualCriminality,
  type DualCriminalityTest,
  type Instrument,
  type InstrumentRank,
  type OffenceScope,
  type OpenMembership,
  type Party,
  type PartyStatement,
  type Precedence,
  type Provision,
  type RefusalGround,
  type RequiredContentItem,
} from './instrument';
export {
  AssistanceDto,
  ChannelDto,
  DualCriminalityDto,
  DualCriminalityWaiverDto,
  OffenceScopeDto,
  OpenMembershipDto,
  PartyDto,
  PartyStatementDto,
  PrecedenceDto,
  LegalGroundDto,
  RequiredContentItemDto,
} from './instrument-parts.dto';
export {
  InstrumentCardDto,
  InstrumentDto,
  InstrumentRowDto,
  LawDateQueryDto,
} from './instrument-card.dto';
export { instrumentsPermissions } from './instruments-permissions';
export { instrumentsProblems } from './instruments-problems';
export { LawBetweenDto, LawBetweenQueryDto } from './law-between.dto';
export {
  DecideOverrideDto,
  LawOverrideDto,
  LawOverrideQueryDto,
  lawTargets,
  LawVerificationDto,
  overrideStates,
  ProposeOverrideDto,
  VerifyProvisionDto,
  type LawTarget,
  type OverrideState,
} from './law-change.dto';
export {
  LawTextDto,
  PeriodDto,
  ProvenanceDto,
  ProvisionDto,
  ReasonDto,
  reasonBearings,
  type ReasonBearing,
} from './law-text.dto';
export {
  applicabilities,
  coverages,
  DualCriminalityTestDto,
  LegalBasisAnswerDto,
  LegalBasisCandidateDto,
  MeasureCoverageDto,
  type Applicability,
  type Coverage,
} from './legal-basis-answer.dto';
export {
  highestPenaltyYears,
  LegalBasisQuestionDto,
  OffenceQuestionDto,
} from './legal-basis-question.dto';
export { reasonCodes, type ReasonCode } from './reason-code';
export { TimeLimitDto, TimeLimitExtensionDto, TimeLimitPartDto } from './time-limit.dto';
export {
  relationStates,
  TreatyPartnerDto,
  TreatyRelationDto,
  TreatyRelationsDto,
  TreatyRelationsQueryDto,
  type RelationState,
} from './treaty-relations.dto';
