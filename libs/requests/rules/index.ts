export type {
  IntroducedMeasure,
  EventStamp,
  DispatchFacts,
  FileEvent,
  FileEventKind,
} from './file-event';
export { requestedSide, type FileFacts, type FileSide, type FileSides } from './file-sides';
export type {
  MeasureSnapshot,
  Extension,
  Postponement,
  OpenQuestion,
  QuestionSpan,
  FileSnapshot,
} from './file-snapshot';
export { emptySnapshot } from './empty-snapshot';
export { foldFile, applyEvent } from './fold-file';
export { hasEnded, isPostponed } from './roll-up';
export type { ActionDetails } from './action-rules';
export { mayAct, type ActionVerdict } from './may-act';
export { allowedActions } from './allowed-actions';
export { nextMove, type NextMove } from './next-move';
export {
  requestsEvents,
  flowSteps,
  type DispatchSentPayload,
  type FlowStep,
  type FlowPayload,
} from './requests-events';
export { dispatchDigestInput, chainIntact, type DispatchSeal } from './dispatch-digest';
export { nextClock, type RankedClock } from './next-clock';
export { deskGroup, deskHorizons, type DeskHorizons } from './desk-group';
export { emptyContent } from './content/empty-content';
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
