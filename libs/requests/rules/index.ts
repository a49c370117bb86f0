export type {
  IntroducedMeasure,
  EventStamp,
  DispatchFacts,
  FileEvent,
  FileEventKind,
  RelatedFile,
  CopyOf,
} from './file-event';
export { happenedAt } from './file-event';
export { requestedSide, type FileFacts, type FileSide, type FileSides } from './file-sides';
export type {
  MeasureSnapshot,
  Extension,
  Postponement,
  OpenQuestion,
  QuestionSpan,
  EarlierHolder,
  Conditions,
  RefusalProposal,
  WithdrawalProposal,
  SuppliedItem,
  Consent,
  FileSnapshot,
} from './file-snapshot';
export { emptySnapshot } from './empty-snapshot';
export { foldFile, applyEvent } from './fold-file';
export { hasEnded, isDecided, isPostponed, openConditions, reopeningsOf } from './roll-up';
export { preservationMeasures } from './actions/standing';
export { awaitsReceiptOf, isOnLoan, openConsentsFor } from './actions/supplying';
export type { ActionDetails } from './action-rules';
export { mayAct, type ActionVerdict } from './may-act';
export { consultFirstLaw } from './consult-first';
export { informationLaw } from './information-law';
export { allowedActions } from './allowed-actions';
export { nextMove, type NextMove } from './next-move';
export {
  requestsEvents,
  flowSteps,
  type DispatchSentPayload,
  type FlowStep,
  type FlowPayload,
  type MovedPayload,
} from './requests-events';
export { dispatchDigestInput, chainIntact, type DispatchSeal } from './dispatch-digest';
export { disagreements, doubtsOf, type CarriedDispatch } from './thread/disagreements';
export { afterWorkingDays, type OfficeWeek } from './thread/working-days';
export { nextClock, type RankedClock } from './next-clock';
export { deskEntries, type DeskClock, type DeskEntry } from './desk-entries';
export { deskWeight, deskWeights, type DeskWeight } from './desk-weight';
export {
  deskGroup,
  deskHorizons,
  isAsked,
  type DeskHorizons,
  type DeskViewer,
  type LaidEntry,
} from './desk-group';
export { emptyContent } from './content/empty-content';
export { spokenContent } from './content/spoken-content';
export { keepSealed } from './content/keep-sealed';
export { maskSealed } from './content/mask-sealed';
export { contentProblems, dateExists, type ContentProblem } from './content/content-problems';
export { completeness, isComplete } from './completeness/completeness';
export {
  draftSections,
  findingCodes,
  type DraftSection,
  type Finding,
  type FindingCode,
  type SectionState,
} from './completeness/section-state';
export { lawOf, type RequiredContent } from './completeness/law-of-contents';
export { languagesFor } from './templates/languages-for';
export {
  reminderAfter,
  textFromTemplate,
  type TemplateFacts,
} from './templates/text-from-template';
