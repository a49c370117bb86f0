import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { Desks1767200000450 } from './desk/desk.migration';
import { DeskWalks1767200000630 } from './desk/desk-walks.migration';
import { DeskWeight1767200000640 } from './desk/desk-weight.migration';
import { ListOpening1767200000590 } from './desk/list-opening.migration';
import { TeamsAndSavedFilters1767200000451 } from './desk/team.migration';
import { requestsEntities as entities } from './entities/index';
import { DeliveriesInOwnName1767200000610 } from './migrations/deliveries-in-own-name';
import { ExecutorsLeave1767200000530 } from './migrations/executors-leave';
import { FileClocks1767100000004 } from './migrations/file-clocks';
import { RequestsFoundation1767000000006 } from './migrations/requests-foundation';
import { Transmission1767200000500 } from './migrations/transmission';
import { OfficesOpenThreads1767200000570 } from './migrations/offices-open-threads';
import { PoliciesAskFunctions1767200000600 } from './migrations/policies-ask-functions';
import { WithheldText1767200000560 } from './migrations/withheld-text';
import { RequestsSearch1767200000400 } from './search/search.migration';

export { RequestsModule } from './requests.module';
export type { StepOptions } from './files/file-steps';
export { FileSchedules, type ReworkedFiles, type ScheduledClock } from './clocks/file-schedules';
export { FileClocks, type ClockedFile, type WorkedClocks } from './clocks/file-clocks';
export { OpenDraft } from './drafting/open-draft';
export { EditDraft } from './drafting/edit-draft';
export { AttachToDraft } from './drafting/attach-to-draft';
export { DetachFromDraft } from './drafting/detach-from-draft';
export { SubmitDraft } from './drafting/submit-draft';
export { ReturnDraft } from './drafting/return-draft';
export { ApproveRequest } from './drafting/approve-request';
export { TransmitRequest } from './drafting/transmit-request';
export { CorrectRequest } from './drafting/correct-request';
export { AnswerQuestions } from './drafting/answer-questions';
export { AcknowledgeRequest } from './steering/acknowledge-request';
export { AskQuestions } from './steering/ask-questions';
export { ExtendTime } from './delaying/extend-time';
export { PostponeMeasures } from './delaying/postpone-measures';
export { ResumeMeasures } from './delaying/resume-measures';
export { AcceptRequest } from './steering/accept-request';
export { AssignMeasures } from './steering/assign-measures';
export { Respond } from './steering/respond';
export { CloseFile } from './steering/close-file';
export { RecordExecution } from './executing/record-execution';
export { RefuseMeasure } from './executing/refuse-measure';
export { RecordReview } from './deciding/record-review';
export { ProposeRefusal } from './deciding/propose-refusal';
export { DeclineRefusal } from './deciding/decline-refusal';
export { SendRefusal } from './deciding/send-refusal';
export { ReplyToConditions } from './speaking/reply-to-conditions';
export { SendSupplement } from './speaking/send-supplement';
export { OpenConsultation } from './exchanges/open-consultation';
export { Consult } from './exchanges/consult';
export { Formalise } from './exchanges/formalise';
export { SendInformation } from './exchanges/send-information';
export { ReplyToInformation } from './exchanges/reply-to-information';
export { SendNote } from './speaking/send-note';
export { RemindRequested } from './speaking/remind-requested';
export { ProposeWithdrawal } from './ending/propose-withdrawal';
export { DropWithdrawal } from './ending/drop-withdrawal';
export { WithdrawRequest } from './ending/withdraw-request';
export { AcknowledgeWithdrawal } from './ending/acknowledge-withdrawal';
export { ReopenFile } from './ending/reopen-file';
export { AddNote } from './files/add-note';
export { RevealPerson } from './files/reveal-person';
export { AskReview } from './drafting/ask-review';
export { ConfirmUrgency } from './transmission/confirm-urgency';
export { ForwardRequest } from './transmission/forward-request';
export { MarkRead } from './transmission/mark-read';
export { RecordRelay } from './transmission/record-relay';
export { RegisterReceipt } from './transmission/register-receipt';
export { RequestOrally } from './transmission/request-orally';
export { ReviewUrgency } from './transmission/review-urgency';
export { Attachments } from './thread/attachments';
export { LocalCarrier } from './thread/local-carrier';
export { DisagreementQueries } from './reads/disagreement-queries';
export { RequestQueries } from './reads/request-queries';
export { IndexFiles } from './search/index-files';
export { SearchQueries } from './search/search-queries';
export { HandOver } from './desk/hand-over';
export { DeskQueries } from './desk/desk-queries';

export const requestsEntities: EntityClass[] = entities;
export const requestsMigrations: MigrationClass[] = [
  RequestsFoundation1767000000006,
  FileClocks1767100000004,
  RequestsSearch1767200000400,
  ExecutorsLeave1767200000530,
  Desks1767200000450,
  TeamsAndSavedFilters1767200000451,
  Transmission1767200000500,
  WithheldText1767200000560,
  OfficesOpenThreads1767200000570,
  PoliciesAskFunctions1767200000600,
  ListOpening1767200000590,
  DeliveriesInOwnName1767200000610,
  DeskWalks1767200000630,
  DeskWeight1767200000640,
];
