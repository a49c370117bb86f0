import type {
  ClosureOutcome,
  DispatchKind,
  ExtensionDto,
  MeasureOutcomeDto,
  MeasureType,
  PostponementDto,
  RefusalGroundDto,
  Side,
  UrgencyLevel,
} from '@rogatory/requests/contract';

/** A measure as an event introduces it: enough to keep its state and its clocks. */
export type IntroducedMeasure = {
  code: string;
  type: MeasureType;
  /** Calendar date or instant with offset, as asked by the requesting side. */
  wantedBy: string | null;
};

/** Who did it, when, for which authority. `at` is an ISO 8601 instant in UTC. */
export type EventStamp = {
  at: string;
  personId: string;
  personName: string;
  authorityId: string;
  /** IANA zone of the acting authority, for the local day of the event. */
  zone: string;
};

/** What a dispatch says to the fold of either file; content itself lies with the dispatch. */
export type DispatchFacts = {
  dispatchId: string;
  number: number;
  kind: DispatchKind;
  from: Side;
  /** ISO 8601 instant of sending. */
  sentAt: string;
  /** Sender's name of office or officer, as signed. */
  signedBy: string;
  /** request, correction */
  contentVersion?: number;
  title?: string;
  urgency?: UrgencyLevel;
  riskToLife?: boolean;
  measures?: IntroducedMeasure[];
  /** request: the requesting side's reference; acknowledgement: the requested side's. */
  reference?: string;
  /** question: texts in order, numbered from 1; answerBy is a calendar date. */
  questions?: { text: string; measureCode: string | null }[];
  answerBy?: string | null;
  /** answer */
  answers?: { question: number; text: string }[];
  /** acceptance */
  conditions?: string | null;
  extension?: ExtensionDto;
  postponement?: PostponementDto;
  /** resumption: measures that go on */
  resumed?: string[];
  /** response */
  outcomes?: MeasureOutcomeDto[];
};

/** What happened to one file, oldest first; the file's state is a pure fold over these. */
export type FileEvent = EventStamp &
  (
    | {
        kind: 'drafted';
        title: string;
        reference: string;
        measures: IntroducedMeasure[];
        /**
         * Authority that reviews, sends and receives for this file: the central authority, or the
         * drafting authority itself where it transmits directly.
         */
        responsibleAuthorityId?: string;
      }
    | { kind: 'edited'; title: string; reference: string; measures: IntroducedMeasure[] }
    | { kind: 'submitted'; contentVersion: number; remark: string | null }
    | { kind: 'returned'; contentVersion: number; remark: string }
    | { kind: 'approved'; contentVersion: number; remark: string | null }
    | { kind: 'correction_opened'; contentVersion: number; reason: string }
    | { kind: 'dispatch_sent'; dispatch: DispatchFacts }
    | { kind: 'dispatch_received'; dispatch: DispatchFacts }
    | {
        kind: 'assigned';
        assigneeAuthorityId: string;
        measureCodes: string[];
        instructions: string | null;
      }
    | { kind: 'execution_recorded'; measureCode: string; complete: boolean; report: string }
    | { kind: 'measure_refused'; measureCode: string; ground: RefusalGroundDto }
    | { kind: 'closed'; outcome: ClosureOutcome; remark: string | null }
  );

export type FileEventKind = FileEvent['kind'];
