import { Module, type Type } from '@nestjs/common';
import { declareEvents } from '@rogatory/platform/api';
import { requestsEvents } from '../rules/index';
import { AnswerQuestions } from './drafting/answer-questions';
import { AttachToDraft } from './drafting/attach-to-draft';
import { DetachFromDraft } from './drafting/detach-from-draft';
import { ApproveRequest } from './drafting/approve-request';
import { CorrectRequest } from './drafting/correct-request';
import { FileSchedules } from './clocks/file-schedules';
import { ExtendTime } from './delaying/extend-time';
import { PostponeMeasures } from './delaying/postpone-measures';
import { ResumeMeasures } from './delaying/resume-measures';
import { RecordReview } from './deciding/record-review';
import { ProposeRefusal } from './deciding/propose-refusal';
import { DeclineRefusal } from './deciding/decline-refusal';
import { SendRefusal } from './deciding/send-refusal';
import { ReplyToConditions } from './speaking/reply-to-conditions';
import { Consult } from './exchanges/consult';
import { Formalise } from './exchanges/formalise';
import { OpenConsultation } from './exchanges/open-consultation';
import { OpenExchange } from './exchanges/open-exchange';
import { ReplyToInformation } from './exchanges/reply-to-information';
import { SendInformation } from './exchanges/send-information';
import { SendSupplement } from './speaking/send-supplement';
import { AskConsent } from './supplying/ask-consent';
import { ConfirmReceipt } from './supplying/confirm-receipt';
import { DecideConsent } from './supplying/decide-consent';
import { ReturnOriginals } from './supplying/return-originals';
import { SendEvidence } from './supplying/send-evidence';
import { SendNote } from './speaking/send-note';
import { RemindRequested } from './speaking/remind-requested';
import { ProposeWithdrawal } from './ending/propose-withdrawal';
import { DropWithdrawal } from './ending/drop-withdrawal';
import { WithdrawRequest } from './ending/withdraw-request';
import { AcknowledgeWithdrawal } from './ending/acknowledge-withdrawal';
import { ReopenFile } from './ending/reopen-file';
import { DraftCheck } from './drafting/draft-check';
import { EditDraft } from './drafting/edit-draft';
import { OpenDraft } from './drafting/open-draft';
import { ReturnDraft } from './drafting/return-draft';
import { SubmitDraft } from './drafting/submit-draft';
import { TransmitRequest } from './drafting/transmit-request';
import { RecordExecution } from './executing/record-execution';
import { RefuseMeasure } from './executing/refuse-measure';
import { RenewPreservation } from './executing/renew-preservation';
import { AddNote } from './files/add-note';
import { FileSteps } from './files/file-steps';
import { FileStore } from './files/file-store';
import { RevealPerson } from './files/reveal-person';
import { DecidingController } from './http/deciding.controller';
import { DelaysController } from './http/delays.controller';
import { DeskController } from './http/desk.controller';
import { DraftDocumentsController } from './http/draft-documents.controller';
import { DraftsController } from './http/drafts.controller';
import { EndingController } from './http/ending.controller';
import { ExecutingController } from './http/executing.controller';
import { OwnFileController } from './http/own-file.controller';
import { RequestedController } from './http/requested.controller';
import { RequestingController } from './http/requesting.controller';
import { RequestsController } from './http/requests.controller';
import { ReviewController } from './http/review.controller';
import { SavedFiltersController } from './http/saved-filters.controller';
import { TeamController } from './http/team.controller';
import { TransmissionController } from './http/transmission.controller';
import { ExchangesController } from './http/exchanges.controller';
import { SpeakingController } from './http/speaking.controller';
import { SupplyingController } from './http/supplying.controller';
import { TemplatesController } from './http/templates.controller';
import { DeskOwners } from './desk/desk-owners';
import { DeskQueries } from './desk/desk-queries';
import { HandOver } from './desk/hand-over';
import { PutOffRow } from './desk/put-off-row';
import { SavedFilters } from './desk/saved-filters';
import { TeamQueries } from './desk/team-queries';
import { DisagreementQueries } from './reads/disagreement-queries';
import { RequestQueries } from './reads/request-queries';
import { TemplateQueries } from './reads/template-queries';
import { IndexFiles } from './search/index-files';
import { SearchController } from './search/search.controller';
import { SearchQueries } from './search/search-queries';
import { AcceptRequest } from './steering/accept-request';
import { AcknowledgeRequest } from './steering/acknowledge-request';
import { AskQuestions } from './steering/ask-questions';
import { AssignMeasures } from './steering/assign-measures';
import { CloseFile } from './steering/close-file';
import { Respond } from './steering/respond';
import { Dispatcher } from './thread/dispatcher';
import { LocalCarrier } from './thread/local-carrier';
import { Receiving } from './thread/receiving';
import { Relations } from './thread/relations';
import { AskReview } from './drafting/ask-review';
import { ConfirmUrgency } from './transmission/confirm-urgency';
import { ForwardRequest } from './transmission/forward-request';
import { MarkRead } from './transmission/mark-read';
import { RecordRelay } from './transmission/record-relay';
import { RegisterReceipt } from './transmission/register-receipt';
import { RequestOrally } from './transmission/request-orally';
import { ReviewUrgency } from './transmission/review-urgency';

/** Every step a person can take, each one class. */
const useCases: Type[] = [
  OpenDraft,
  EditDraft,
  AttachToDraft,
  DetachFromDraft,
  SubmitDraft,
  ReturnDraft,
  ApproveRequest,
  TransmitRequest,
  CorrectRequest,
  AcknowledgeRequest,
  AskQuestions,
  AnswerQuestions,
  AcceptRequest,
  RecordReview,
  ProposeRefusal,
  DeclineRefusal,
  SendRefusal,
  ReplyToConditions,
  SendSupplement,
  OpenConsultation,
  Consult,
  Formalise,
  SendInformation,
  ReplyToInformation,
  SendEvidence,
  ConfirmReceipt,
  ReturnOriginals,
  AskConsent,
  DecideConsent,
  SendNote,
  RemindRequested,
  ProposeWithdrawal,
  DropWithdrawal,
  WithdrawRequest,
  AcknowledgeWithdrawal,
  ReopenFile,
  ExtendTime,
  PostponeMeasures,
  ResumeMeasures,
  AssignMeasures,
  RecordExecution,
  RefuseMeasure,
  RenewPreservation,
  Respond,
  CloseFile,
  AddNote,
  HandOver,
  AskReview,
  ConfirmUrgency,
  ForwardRequest,
  MarkRead,
  RecordRelay,
  RegisterReceipt,
  RequestOrally,
  ReviewUrgency,
  RevealPerson,
];

/** Files, threads, dispatches: for the API and, through its handlers, for the worker. */
@Module({
  controllers: [
    // The fixed paths before those that begin with an id.
    DraftsController,
    DraftDocumentsController,
    RequestsController,
    ReviewController,
    TransmissionController,
    RequestingController,
    RequestedController,
    DelaysController,
    DecidingController,
    SpeakingController,
    SupplyingController,
    ExchangesController,
    EndingController,
    ExecutingController,
    OwnFileController,
    TeamController,
    SavedFiltersController,
    DeskController,
    SearchController,
    TemplatesController,
  ],
  providers: [
    declareEvents('requests', [
      requestsEvents.dispatchSent,
      requestsEvents.flow,
      requestsEvents.moved,
    ]),
    FileStore,
    FileSchedules,
    FileSteps,
    DraftCheck,
    Dispatcher,
    OpenExchange,
    Relations,
    Receiving,
    LocalCarrier,
    SearchQueries,
    IndexFiles,
    DisagreementQueries,
    RequestQueries,
    TemplateQueries,
    DeskOwners,
    DeskQueries,
    PutOffRow,
    SavedFilters,
    TeamQueries,
    ...useCases,
  ],
  exports: [
    DisagreementQueries,
    IndexFiles,
    SearchQueries,
    FileSchedules,
    LocalCarrier,
    RequestQueries,
    DeskQueries,
    ...useCases,
  ],
})
export class RequestsModule {}
