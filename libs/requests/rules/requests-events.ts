import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { MeasureType, UrgencyLevel } from '@rogatory/requests/contract';

/** Names of the domain events that later domains may listen to. */
export const requestsEvents = {
  /** A dispatch was written in its sender's file and waits to be carried. */
  dispatchSent: 'requests.dispatch_sent',
  /** A request reached a step that is counted; free of content. */
  flow: 'requests.flow',
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
  /** Local calendar day of the step, YYYY-MM-DD. */
  on: string;
  /** True where even the request's existence is kept from the figures of single pairs. */
  sealed: boolean;
  /** Articles relied on where measures were refused, e.g. "UNTOC 18(21)(d)". */
  groundCodes?: string[];
};
