import type { InstrumentCode } from '@rogatory/instruments/contract';
import type {
  Channel,
  ClosureOutcome,
  ConsentUse,
  Direction,
  Exchange,
  FileState,
  LegalFinding,
  LegalTest,
  MeasureOutcomeDto,
  MeasureState,
  MeasureType,
  ReceiptResult,
  RefusalDto,
  RefusalGroundDto,
  RetentionClass,
  Side,
  WithdrawalDto,
} from '@rogatory/requests/contract';
import type { RelatedFile } from './file-event';

/** Time asked for, with the requested side's own estimate (a calendar date). */
export type Extension = { sentAt: string; estimate: string };

/** A measure put off: `until` is null while it still is. */
export type Postponement = { since: string; until: string | null; reviewOn: string };

/** One measure as this file knows it. */
export type MeasureSnapshot = {
  code: string;
  type: MeasureType;
  state: MeasureState;
  /** State to go back to when the open question that names it is answered. */
  stateBeforeQuestion: MeasureState | null;
  wantedBy: string | null;
  /** Number and instant of the last dispatch of the other side that spoke of it. */
  lastDispatch: number | null;
  lastHeardAt: string | null;
  report: string | null;
  ground: RefusalGroundDto | null;
  /** Requested side: executing authority it is assigned to. */
  assigneeAuthorityId: string | null;
  /** When it was asked of the requested side; absent where its file was begun without. */
  askedAt?: string | null;
  /** When the requested side decided to do it; absent where its file was begun without. */
  decidedAt?: string | null;
  /** Number of the last dispatch that accepted it; absent where none did. */
  acceptedIn?: number;
  /** The last time asked for its execution; absent where none was. */
  extension?: Extension;
  /** Every time it was put off, oldest first; absent where it never was. */
  postponements?: Postponement[];
  /** State to go back to when a postponed measure goes on. */
  stateBeforePostponement?: MeasureState | null;
  /** Requested side: an outcome recorded and not yet reported, and who recorded it. */
  unreported: { outcome: MeasureOutcomeDto['outcome']; personId: string } | null;
  endedAt: string | null;
  /** Version of the request that asks for it as it is; absent: the first; 0: by word of mouth. */
  askedVersion?: number;
  /** Still urgent after a review of urgency; absent where none was made. */
  urgent?: boolean;
  /** Requested side: what its legal review found, test by test, the latest of each. */
  reviews?: { test: LegalTest; finding: LegalFinding }[];
  /** Requested side: when the preservation it asked for was renewed. */
  renewedAt?: string[];
  /** What of it was refused while the rest went on; absent where nothing was. */
  refusedParts?: { part: string; ground: RefusalGroundDto; at: string }[];
  /** What of it is no longer asked; absent where all still is. */
  withdrawnParts?: { part: string; at: string }[];
};

export type OpenQuestion = {
  dispatchNumber: number;
  askedAt: string;
  answerBy: string | null;
  questions: { number: number; text: string; measureCode: string | null }[];
};

/** Conditions of an acceptance, and what the requesting side said to them. */
export type Conditions = {
  dispatchNumber: number;
  at: string;
  text: string;
  /** Measures they bind. */
  measureCodes: string[];
  reply: 'accepted' | 'declined' | null;
  repliedAt: string | null;
};

/** A refusal that a second person must decide on. */
export type RefusalProposal = RefusalDto & { personId: string; personName: string; at: string };

/** A withdrawal that a second person must release. */
export type WithdrawalProposal = WithdrawalDto & {
  reason: string;
  personId: string;
  personName: string;
  at: string;
};

/** One item of what was handed over, as this file knows it. */
export type SuppliedItem = {
  number: number;
  measureCode: string;
  description: string;
  sha256: string | null;
  seal: string | null;
  original: boolean;
  /** Calendar date. */
  returnBy: string | null;
  /** Dispatch it last came with, and when it was handed over. */
  dispatchNumber: number;
  suppliedAt: string;
  /** What the requesting side found; null while it has not said. */
  result: ReceiptResult | null;
  receivedAt: string | null;
  /** Originals: when given back, and when the requested side had them again. */
  returnedAt: string | null;
  returnResult: ReceiptResult | null;
  returnReceivedAt: string | null;
};

/** A use for which the other side's consent was asked. */
export type Consent = {
  dispatchNumber: number;
  from: Side;
  use: ConsentUse;
  items: number[];
  askedAt: string;
  decision: 'granted' | 'refused' | null;
  decidedAt: string | null;
  /** Calendar date. */
  expiresOn: string | null;
};

/** An authority that had the request before another: it may have acknowledged it meanwhile. */
export type EarlierHolder = { since: string; until: string; acknowledgedAt: string | null };

/** A question and its answer: between them the requested side waits. */
export type QuestionSpan = { askedAt: string; answeredAt: string | null };

/** One side's file as its own events tell it; nothing of the other side's file is in it. */
export type FileSnapshot = {
  direction: Direction;
  /** Outgoing: authority whose office drafts; null on incoming files. */
  draftingAuthorityId: string | null;
  /** Authority that sends and receives for this file; null while its events do not say. */
  responsibleAuthorityId: string | null;
  state: FileState;
  reference: string;
  theirReference: string | null;
  title: string;
  /** Version being drafted or last transmitted / received. */
  contentVersion: number;
  transmittedVersion: number | null;
  /** Stage of the version in preparation; null when none is. */
  draftStage: 'draft' | 'internal_review' | 'in_review' | 'returned' | 'approved' | null;
  correctionOpen: boolean;
  correctionReason: string | null;
  returnRemark: string | null;
  draftedBy: string | null;
  /** Everybody who wrote in the version in preparation; none of them may approve it. */
  editedBy: string[];
  submittedBy: string | null;
  approvedBy: string | null;
  measures: MeasureSnapshot[];
  openQuestion: OpenQuestion | null;
  /** Every question so far, oldest first; absent on a file without. */
  questionSpans?: QuestionSpan[];
  /** When the requested side told how measures still open stand; absent on a file without. */
  statusNotes?: string[];
  acknowledged: boolean;
  accepted: boolean;
  /** Time asked for the decision; absent where none was. */
  decisionExtension?: Extension;
  /** Instants that clocks start from, ISO 8601; local days in `zone` of the stamp. */
  draftedAt: string | null;
  submittedAt: string | null;
  transmittedAt: string | null;
  receivedAt: string | null;
  acknowledgedAt: string | null;
  acceptedAt: string | null;
  firstAnswerAt: string | null;
  answeredAt: string | null;
  closedAt: string | null;
  /** Last event of any kind. */
  lastEventAt: string | null;
  closure: ClosureOutcome | null;
  /** What follows is absent on a file on which it never happened. */
  exchange?: Exchange;
  /** The request says that it is urgent. */
  urgent?: boolean;
  urgencyConfirmedBy?: string;
  urgencyReviewedAt?: string[];
  /** When it was asked by word of mouth. */
  orallyRequestedAt?: string;
  channel?: Channel;
  /** Requested side: the receipt as an officer registered it. */
  receipt?: { at: string; channel: Channel; complete: boolean };
  /** When the request first came to the State, where another authority had it before. */
  firstReceivedAt?: string;
  /** Who has the request now, and since when. */
  forwarded?: { at: string; authorityId: string; authorityName: string };
  /** Requesting side: every authority that had it and passed it on, and how long. */
  earlierHolders?: EarlierHolder[];
  conditions?: Conditions[];
  refusalProposal?: RefusalProposal | null;
  withdrawalProposal?: WithdrawalProposal | null;
  /** Numbers of withdrawals that the requested side has not acknowledged. */
  unacknowledgedWithdrawals?: number[];
  supplied?: SuppliedItem[];
  consents?: Consent[];
  /** Who spoke last in an informal consultation, and when. */
  consultation?: { lastFrom: Side; at: string; dispatchNumber: number };
  information?: {
    dispatchNumber: number;
    at: string;
    conditions: string[];
    /** Under which it is given; absent where its dispatch did not say. */
    instrument?: InstrumentCode;
    reply: 'accepted' | 'declined' | null;
    repliedAt: string | null;
  };
  /** When the requesting side reminded. */
  remindedAt?: string[];
  /** How many dispatches this side sent. */
  dispatchesSent?: number;
  usefulness?: number | null;
  retention?: RetentionClass;
  reopenedAt?: string;
  /** How often; absent on a file that never was, or before it was counted. */
  reopenings?: number;
  related?: RelatedFile[];
  /** What the other side's dispatches told of its state. */
  toldState: FileState | null;
  asOfDispatch: number | null;
  counterpartOfficer: string | null;
  lastDispatchNumber: number;
  /** Every dispatch folded so far: a second delivery of one changes nothing. */
  dispatchIds: string[];
};
