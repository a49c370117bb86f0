import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { Role } from '@rogatory/platform/contract';
import type {
  Act,
  Direction,
  DispatchKind,
  MeasureType,
  Move,
  UrgencyLevel,
} from '@rogatory/requests/contract';
import type { FileEventKind } from './file-event';

/** Names of the domain events that later domains may listen to. */
export const requestsEvents = {
  /** A dispatch was written in its sender's file and waits to be carried. */
  dispatchSent: 'requests.dispatch_sent',
  /** A request reached a step that is counted; free of content. */
  flow: 'requests.flow',
  /** A file took a step that somebody may have to be told of; free of content. */
  moved: 'requests.moved',
} as const;

export type DispatchSentPayload = { dispatchId: string };

/** Steps of a request that are counted, as the figures name them. */
export const flowSteps = [
  'transmitted',
  'received',
  'acknowledged',
  'decided',
  'first_answer',
  'answered',
  'closed',
  'reopened',
] as const;
export type FlowStep = (typeof flowSteps)[number];

/** What the figures may know of a request: never a name, a fact or a reference. */
export type FlowPayload = {
  threadId: string;
  /** ISO 3166-1 alpha-2 of the two sides. */
  requesting: string;
  requested: string;
  instrument: InstrumentCode;
  urgency: UrgencyLevel;
  measureTypes: MeasureType[];
  step: FlowStep;
  /** closed, reopened: how often the request was reopened by then; absent: never. */
  reopenings?: number;
  /** Local calendar day of the step, YYYY-MM-DD. */
  on: string;
  /** True where even the request's existence is kept from the figures of single pairs. */
  sealed: boolean;
  /** Articles relied on where measures were refused, e.g. "UNTOC 18(21)(d)". */
  groundCodes?: string[];
};

/** What whoever tells people of a step may know of it: who has to do with the file, never what it says. */
export type MovedPayload = {
  fileId: string;
  version: number;
  direction: Direction;
  /** The authority that holds the file; it knows of it once `shared`. */
  authorityId: string;
  shared: boolean;
  leadAuthorityId: string | null;
  executingAuthorityIds: string[];
  ownerPersonId: string | null;
  ownerChanged: boolean;
  /** Who keeps it in the office that leads it: who was given it there, or else who wrote it. */
  leadPersonId: string | null;
  leadChanged: boolean;
  /** What is to be done next, by whom. */
  act: Act;
  move: Move;
  roles: Role[];
  /** Whether something else is to be done now than before the step. */
  waitsAnew: boolean;
  /** The last event of the step; null where none was written. */
  event: FileEventKind | null;
  /** The dispatch that was sent or received with it. */
  dispatch: DispatchKind | null;
  /** Authorities that were given measures in this step. */
  assignedAuthorityIds: string[];
  byPersonId: string;
  byAuthorityId: string;
  urgency: UrgencyLevel;
  riskToLife: boolean;
  sealed: boolean;
  /** ISO 8601 instant of the step. */
  at: string;
};
