import type {
  ClosureOutcome,
  Direction,
  FileState,
  MeasureOutcomeDto,
  MeasureState,
  MeasureType,
  RefusalGroundDto,
} from '@rogatory/requests/contract';

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
  /** The last time asked for its execution; absent where none was. */
  extension?: Extension;
  /** Every time it was put off, oldest first; absent where it never was. */
  postponements?: Postponement[];
  /** State to go back to when a postponed measure goes on. */
  stateBeforePostponement?: MeasureState | null;
  /** Requested side: an outcome recorded and not yet reported, and who recorded it. */
  unreported: { outcome: MeasureOutcomeDto['outcome']; personId: string } | null;
  endedAt: string | null;
};

export type OpenQuestion = {
  dispatchNumber: number;
  askedAt: string;
  answerBy: string | null;
  questions: { number: number; text: string; measureCode: string | null }[];
};

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
  draftStage: 'draft' | 'in_review' | 'returned' | 'approved' | null;
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
  /** What the other side's dispatches told of its state. */
  toldState: FileState | null;
  asOfDispatch: number | null;
  counterpartOfficer: string | null;
  lastDispatchNumber: number;
  /** Every dispatch folded so far: a second delivery of one changes nothing. */
  dispatchIds: string[];
};
