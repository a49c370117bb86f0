import type { InstrumentCode } from '@rogatory/instruments/contract';
import type {
  Channel,
  ClosureOutcome,
  ConsentDecisionDto,
  ConsentRequestDto,
  DispatchKind,
  EvidenceItemDto,
  Exchange,
  ExtensionDto,
  ForwardingDto,
  ItemReceiptDto,
  LegalFinding,
  LegalTest,
  MeasureOutcomeDto,
  MeasureType,
  PostponementDto,
  RefusalDto,
  RefusalGroundDto,
  RequestRelation,
  RetentionClass,
  Side,
  StatedRelation,
  UrgencyLevel,
  WithdrawalDto,
} from '@rogatory/requests/contract';

/** A measure as an event introduces it: enough to keep its state and its clocks. */
export type IntroducedMeasure = {
  code: string;
  type: MeasureType;
  /** Calendar date or instant with offset, as asked by the requesting side. */
  wantedBy: string | null;
};

/** Who entered it, when, for which authority. `at` is an ISO 8601 instant in UTC. */
export type EventStamp = {
  at: string;
  /** When it happened, ISO 8601 instant in UTC, where that was before it was entered. */
  occurredAt?: string;
  personId: string;
  personName: string;
  /** A system of the authority took the step, with an API token. */
  bySystem?: true;
  authorityId: string;
  /** IANA zone of the acting authority, for the local day of the event. */
  zone: string;
};

/** Number of the dispatch that an item came with: an item sent again is another copy. */
export type CopyOf = { of: number };

/** What a dispatch says to the fold of either file; content itself lies with the dispatch. */
export type DispatchFacts = {
  dispatchId: string;
  number: number;
  kind: DispatchKind;
  from: Side;
  /** ISO 8601 instant of sending. */
  sentAt: string;
  /** When it happened, where that was before it was entered. */
  occurredAt?: string;
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
  /** request, oral_request */
  channel?: Channel;
  /** request, oral_request: what proves the transmission; who took the call. */
  proof?: string | null;
  spokenWith?: string;
  /** acceptance, supplement: measures it names; absent: every one that is open. */
  measureCodes?: string[];
  /** conditions_reply, information_reply */
  accepted?: boolean;
  /** conditions_reply, withdrawal_acknowledgement: numbers of the dispatches it speaks to. */
  repliesTo?: number[];
  /** From the requested side: version of the request that it had when it spoke. */
  asOfVersion?: number;
  refusal?: RefusalDto;
  withdrawal?: WithdrawalDto;
  forwarding?: ForwardingDto;
  /** evidence */
  items?: EvidenceItemDto[];
  /** receipt: each with the dispatch that the item came with */
  receipts?: (ItemReceiptDto & CopyOf)[];
  /** return_of_originals: numbers of the manifest */
  returned?: ({ number: number } & CopyOf)[];
  consentRequest?: ConsentRequestDto;
  consentDecision?: ConsentDecisionDto;
  /** request: the thread, between the same two authorities, that it goes with. */
  relatedTo?: { threadId: string; relation: StatedRelation };
  /** spontaneous_information: what binds its use, and under which instrument it is given. */
  informationConditions?: string[];
  instrument?: InstrumentCode;
};

/** Another request of the own side that this one goes with. */
export type RelatedFile = {
  fileId: string;
  reference: string;
  relation: RequestRelation;
  /** Since when they belong together, ISO 8601 instant. */
  since: string;
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
        urgency?: UrgencyLevel;
        related?: RelatedFile;
      }
    | {
        kind: 'edited';
        title: string;
        reference: string;
        measures: IntroducedMeasure[];
        urgency?: UrgencyLevel;
      }
    | {
        /** A thread is to begin with something else than a request. */
        kind: 'exchange_opened';
        exchange: Exchange;
        title: string;
        reference: string;
        responsibleAuthorityId: string;
      }
    | { kind: 'review_asked'; remark: string | null }
    | { kind: 'urgency_confirmed'; remark: string | null }
    | { kind: 'urgency_reviewed'; stayUrgent: string[]; reasons: string }
    | { kind: 'relay_recorded'; dispatchNumber: number; proof: string }
    | { kind: 'receipt_registered'; channel: Channel; complete: boolean; remark: string | null }
    | {
        kind: 'review_recorded';
        measureCodes: string[];
        test: LegalTest;
        finding: LegalFinding;
        reasoning: string;
      }
    | { kind: 'refusal_proposed'; refusal: RefusalDto }
    | { kind: 'refusal_declined'; reason: string }
    | { kind: 'withdrawal_proposed'; withdrawal: WithdrawalDto; reason: string }
    | { kind: 'withdrawal_dropped'; reason: string }
    | {
        kind: 'handed_over';
        ownerPersonId: string;
        ownerName: string;
        reason: string | null;
      }
    | { kind: 'related'; related: RelatedFile }
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
        /** Authorities that had some of these measures before; absent where none had. */
        takenFrom?: string[];
      }
    | { kind: 'execution_recorded'; measureCode: string; complete: boolean; report: string }
    | { kind: 'preservation_renewed'; measureCode: string; order: string }
    | { kind: 'measure_refused'; measureCode: string; ground: RefusalGroundDto }
    | {
        kind: 'closed';
        outcome: ClosureOutcome;
        remark: string | null;
        usefulness?: number | null;
        retention?: RetentionClass;
      }
    | { kind: 'reopened'; reason: string }
  );

export type FileEventKind = FileEvent['kind'];

/**
 * When an event happened: clocks count from it. A call or a handing over is one moment for both
 * sides; everything else is received when it is delivered.
 */
export function happenedAt(event: FileEvent): string {
  if (event.kind !== 'dispatch_received') return event.occurredAt ?? event.at;
  const { kind, occurredAt, sentAt } = event.dispatch;
  // A call is over when it is told, however late it is carried on to another authority.
  if (kind === 'oral_request') return occurredAt ?? sentAt;
  return isHandedOver(kind) ? (occurredAt ?? event.at) : event.at;
}

function isHandedOver(kind: DispatchKind): boolean {
  return kind === 'evidence' || kind === 'return_of_originals';
}
