import type { ClockAct } from '@rogatory/requests/contract';
import type { Extension, MeasureSnapshot } from '@rogatory/requests/rules';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { endOfMeasure, type FileDates } from './file-dates';

/** By which text the requested side says when it will be ready. */
const estimateLaw = { decision: 'EIO 12(5)', execution: 'EIO 12(6)' } as const;
const anyEstimateLaw = 'no law, the requested side’s own word';

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
            endedAt: file.decidedAt,
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
            endedAt: endOfMeasure(measure),
          }),
        ];
  const reviews = postponements.map(({ since, until, reviewOn }, index) => ({
    ...namedByThem(file, since, 'starts_with_postponement'),
    id: `review:${code}:${index + 1}`,
    act: 'review_postponement' as const,
    kind: file.incoming ? ('house' as const) : ('promised' as const),
    measureCode: code,
    terms: termsOf(file, reviewOn, anyEstimateLaw, 'review'),
    endedAt: until ?? endOfMeasure(measure),
  }));
  return [...execution, ...reviews];
}

type Promised = { id: string; act: ClockAct; measureCode: string | null; endedAt: string | null };

function promised(
  file: FileDates,
  of: keyof typeof estimateLaw,
  { sentAt, estimate }: Extension,
  promise: Promised,
): ClockPlan {
  const byLaw = file.facts.instrument === 'EIO';
  const law = byLaw ? estimateLaw[of] : anyEstimateLaw;
  return {
    ...namedByThem(file, sentAt, 'starts_with_notice'),
    ...promise,
    kind: 'promised',
    timeLimit: byLaw && of === 'execution' ? 'T05' : null,
    law: byLaw ? law : null,
    terms: termsOf(file, estimate, law, 'promised'),
    extended: true,
  };
}

function termsOf(file: FileDates, asked: string, law: string, named: 'promised' | 'review') {
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
