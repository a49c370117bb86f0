import type { DomainEvent } from '@rogatory/platform/api';

/** Steps of a request in their order; what is reopened may be closed again. */
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
export type FlowStepName = (typeof flowSteps)[number];

/** One step of one request, without anything of its content. */
export interface FlowStep {
  readonly threadId: string;
  readonly requesting: string;
  readonly requested: string;
  readonly instrument: string;
  readonly urgency: string;
  readonly measureTypes: readonly string[];
  readonly step: FlowStepName;
  /** How often the request had been reopened by then. */
  readonly reopenings: number;
  /** Day of the step, YYYY-MM-DD. */
  readonly on: string;
  readonly sealed: boolean;
  readonly groundCodes: readonly string[];
}

/** Reads a step from an event; throws when the event is not one. */
export function flowStepOf({ type, key, payload }: DomainEvent): FlowStep {
  const text = (name: string): string => {
    const value = payload[name];
    if (typeof value === 'string') return value;
    throw new Error(`Event ${key} of type ${type} has no ${name}`);
  };
  const texts = (name: string): string[] => {
    const value = payload[name] ?? [];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  const step = flowSteps.find((known) => known === payload['step']);
  if (step === undefined) throw new Error(`Event ${key} of type ${type} names no known step`);
  return {
    threadId: text('threadId'),
    requesting: text('requesting'),
    requested: text('requested'),
    instrument: text('instrument'),
    urgency: text('urgency'),
    measureTypes: texts('measureTypes'),
    step,
    reopenings: reopeningsIn(payload, step),
    on: Temporal.PlainDate.from(text('on')).toString(),
    // What does not say that it is open is treated as sealed.
    sealed: payload['sealed'] !== false,
    groundCodes: texts('groundCodes'),
  };
}

/** A closing that says nothing is the first one, and so is a reopening. */
function reopeningsIn(payload: DomainEvent['payload'], step: FlowStepName): number {
  const told = payload['reopenings'];
  const least = step === 'reopened' ? 1 : 0;
  return typeof told === 'number' && Number.isSafeInteger(told) ? Math.max(told, least) : least;
}
