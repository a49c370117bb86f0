import type { DomainEvent } from '@rogatory/platform/api';

/** Steps of a request in their order. */
export const flowSteps = [
  'transmitted',
  'received',
  'acknowledged',
  'decided',
  'first_answer',
  'answered',
  'closed',
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
    on: Temporal.PlainDate.from(text('on')).toString(),
    // What does not say that it is open is treated as sealed.
    sealed: payload['sealed'] !== false,
    groundCodes: texts('groundCodes'),
  };
}
