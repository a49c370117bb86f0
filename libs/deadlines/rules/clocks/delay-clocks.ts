import type { ClockAct } from '@rogatory/requests/contract';
import type { Extension, MeasureSnapshot } from '@rogatory/requests/rules';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { firstKnown, happened, type Ending } from './ending';
import { answerOf, executionOf, type FileDates } from './file-dates';

/** The limits by which the requested side says when it will be ready, under an order. */
const limitOfEstimate = { decision: 'T03', execution: 'T05' } as const;

/**
 * Dates that the requested side named for itself: when it expects to decide or to have executed,
 * and when it looks again at what it postponed. Nobody is in breach when they pass.
 */
export function delayClocks(file: FileDates): ClockPlan[] {
  const { snapshot, incoming } = file;
  const { decisionExtension, measures } = snapshot;
  const decision =
    decisionExtension === undefined
      ? []
      : [
          promised(file, 'decision', decisionExtension, {
            id: 'promised:decision',
            act: incoming ? 'decide_request' : 'await_decision',
            measureCode: null,
            ...file.decided,
          }),
        ];
  return [...decision, ...measures.flatMap((measure) => ofMeasure(file, measure))];
}

function ofMeasure(file: FileDates, measure: MeasureSnapshot): ClockPlan[] {
  const { code, extension, postponements = [] } = measure;
  const execution =
    extension === undefined
      ? []
      : [
          promised(file, 'execution', extension, {
            id: `promised:${code}`,
            act: file.incoming ? 'execute_measures' : 'await_execution',
            measureCode: code,
            ...executionOf(measure),
          }),
        ];
  const reviews = postponements.map(({ since, until, reviewOn }, index) => ({
    ...namedByThem(file, since, 'starts_with_postponement'),
    id: `review:${code}:${index + 1}`,
    act: 'review_postponement' as const,
    kind: file.incoming ? ('house' as const) : ('promised' as const),
    measureCode: code,
    terms: termsOf(file, reviewOn, null, 'review'),
    ...firstKnown(happened(until), answerOf(measure)),
  }));
  return [...execution, ...reviews];
}

type Promised = Ending & { id: string; act: ClockAct; measureCode: string | null };

function promised(
  file: FileDates,
  of: keyof typeof limitOfEstimate,
  { sentAt, estimate }: Extension,
  promise: Promised,
): ClockPlan {
  const limit = file.facts.instrument === 'EIO' ? file.limit(limitOfEstimate[of], sentAt) : null;
  const law = limit?.law ?? null;
  return {
    ...namedByThem(file, sentAt, 'starts_with_notice'),
    ...promise,
    kind: 'promised',
    timeLimit: of === 'execution' && limit !== null ? limit.id : null,
    law,
    terms: termsOf(file, estimate, law, 'promised'),
    extended: true,
  };
}

function termsOf(file: FileDates, asked: string, law: string | null, named: 'promised' | 'review') {
  return { asked, zone: file.requested.zone, law, named };
}

function namedByThem(
  file: FileDates,
  startedAt: string,
  startsWith: 'starts_with_notice' | 'starts_with_postponement',
) {
  const { zone } = file.requested;
  return {
    nature: 'TARGET' as const,
    timeLimit: null,
    law: null,
    startedAt,
    whose: file.whoseRequested,
    side: file.requested,
    start: clockStep(startsWith, { day: localDay(startedAt, zone), zone }),
    suspensions: [],
    restsSince: null,
    extended: false,
    settled: true,
  };
}
