import type {
  AcceptRequestDto,
  AcknowledgeRequestDto,
  AddNoteDto,
  AnswerQuestionsDto,
  AskQuestionsDto,
  CloseFileDto,
  CorrectRequestDto,
  EditDraftDto,
  ExtendDto,
  OpenConsultationDto,
  OpenDraftDto,
  PostponeDto,
  ProposeRefusalDto,
  ProposeWithdrawalDto,
  MessageDto,
  RecordExecutionDto,
  RecordReviewDto,
  RefuseMeasureDto,
  RemarkDto,
  RequestOrallyDto,
  ReplyToConditionsDto,
  ReplyToInformationDto,
  RespondDto,
  ReturnDraftDto,
  SendInformationDto,
  SendProposalDto,
  Side,
  TransmitRequestDto,
} from '@rogatory/requests/contract';

/** Measures given to an authority, by its key in the demo network. */
export type Assignment = { authority: string; measureCodes: string[]; instructions: string };

/** The authority, by its key, that a request goes on to. */
export type PassedOn = { authority: string; reasons: string };

/** What goes to an authority by its key in the demo network. */
type ToAuthority<Input> = Omit<Input, 'authorityId'> & { authority: string };

/** What somebody did, with what they typed. */
export type Deed =
  | { does: 'open'; input: OpenDraftDto }
  | { does: 'edit'; input: EditDraftDto }
  | { does: 'ask_review' | 'submit' | 'approve'; input: RemarkDto }
  | { does: 'transmit'; input: TransmitRequestDto }
  | { does: 'request_orally'; input: RequestOrallyDto }
  | { does: 'forward'; input: PassedOn }
  | { does: 'return'; input: ReturnDraftDto }
  | { does: 'correct'; input: CorrectRequestDto }
  | { does: 'acknowledge'; input: AcknowledgeRequestDto }
  | { does: 'ask'; input: AskQuestionsDto }
  | { does: 'answer'; input: AnswerQuestionsDto }
  | { does: 'accept'; input: AcceptRequestDto }
  | { does: 'record_review'; input: RecordReviewDto }
  | { does: 'propose_refusal'; input: ProposeRefusalDto }
  | { does: 'refuse' | 'withdraw'; input: SendProposalDto }
  | { does: 'reply_to_conditions'; input: ReplyToConditionsDto }
  | { does: 'propose_withdrawal'; input: ProposeWithdrawalDto }
  | { does: 'acknowledge_withdrawal'; input: MessageDto }
  | { does: 'extend'; input: ExtendDto }
  | { does: 'postpone'; input: PostponeDto }
  | { does: 'assign'; input: Assignment }
  | { does: 'record_execution'; input: RecordExecutionDto }
  | { does: 'refuse_measure'; input: RefuseMeasureDto }
  | { does: 'respond'; input: RespondDto }
  | { does: 'close'; input: CloseFileDto }
  | { does: 'note'; input: AddNoteDto }
  | { does: 'open_consultation'; input: ToAuthority<OpenConsultationDto> }
  | { does: 'consult'; input: MessageDto }
  | { does: 'send_information'; input: ToAuthority<SendInformationDto> }
  | { does: 'reply_to_information'; input: ReplyToInformationDto };

/** One step of a request's story: when, on which side, by whom (key of a person). */
export type Step = Deed & { at: Temporal.Instant; side: Side; by: string };

/** The whole story of one request, oldest step first. */
export type Story = {
  number: number;
  situation: string;
  matter: string;
  office: string;
  requested: string;
  steps: Step[];
};
