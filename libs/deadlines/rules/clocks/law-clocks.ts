import {
  isSettled,
  type InstrumentCode,
  type MeasureType,
  type TimeLimit,
  type TimeLimitId,
} from '@rogatory/instruments/contract';
import type { ClockAct } from '@rogatory/requests/contract';
import { preservationMeasures, type MeasureSnapshot } from '@rogatory/requests/rules';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { firstKnown, happened, lapsed, type Ending } from './ending';
import { answerOf, endOfMeasure, executionOf, type FileDates } from './file-dates';
import { later } from './instants';
import { isInTime, withExtension, withRests } from './law-delays';

/** Measures that keep evidence from being lost, decided within hours (EIO 32). */
const provisional: readonly MeasureType[] = ['provisional_measure_server', ...preservationMeasures];
const production: readonly MeasureType[] = [
  'production_of_data',
  'production_of_content',
  'production_of_subscriber_and_traffic_data',
];

/** Instruments by which what is preserved holds at least so long from the preservation on. */
const floors: Partial<Record<InstrumentCode, TimeLimitId>> = {
  BUDAPEST: 'T16',
  HANOI: 'T22',
  HARARE: 'T28',
};

/** Instruments whose own numbers leave no room for targets of the house. */
export const fullyTimed: readonly (InstrumentCode | null)[] = ['EIO', 'EEVIDENCE'];

/** The clocks that the law of the request's instrument starts. */
export function lawClocks(file: FileDates): ClockPlan[] {
  switch (file.facts.instrument) {
    case 'EIO':
      return eioClocks(file);
    case 'EEVIDENCE':
      return file.snapshot.measures.flatMap((measure) => productionClocks(file, measure));
    case 'CETS224':
      return [
        ...emergencyClocks(file),
        ...file.snapshot.measures.flatMap((measure) => orderClocks(file, measure)),
      ];
    case 'BUDAPEST':
    case 'HANOI':
    case 'HARARE':
      return file.snapshot.measures.flatMap((measure) => floorClocks(file, measure));
    default:
      return [];
  }
}

function eioClocks(file: FileDates): ClockPlan[] {
  const { snapshot, incoming, receivedAt } = file;
  if (receivedAt === null) return [];
  const ordinary = snapshot.measures.filter(({ type }) => !provisional.includes(type));
  const asked = ordinary.filter((measure) => !file.isAdded(measure));
  const decision = byLaw(file, 'T02', {
    act: incoming ? 'decide_request' : 'await_decision',
    startedAt: receivedAt,
    ...file.allDecided(asked),
  }).map((plan) =>
    withExtension(file, plan, file.limit('T03', receivedAt), snapshot.decisionExtension),
  );
  return [
    ...acknowledgements(file, receivedAt),
    ...(asked.length === 0 ? [] : decision),
    ...ordinary.flatMap((measure) => eioExecution(file, measure, receivedAt)),
    ...snapshot.measures
      .filter(({ type }) => provisional.includes(type))
      .flatMap((measure) => provisionalDecision(file, measure, receivedAt)),
  ];
}

/**
 * A week for each authority that receives it, from its own receipt (EIO 16(1)). Who passed it on owes
 * no acknowledgement any more; the competent authority acknowledges for itself.
 */
function acknowledgements(file: FileDates, receivedAt: string): ClockPlan[] {
  const { snapshot, incoming } = file;
  const act = incoming ? ('acknowledge_request' as const) : ('await_acknowledgement' as const);
  const earlier = (snapshot.earlierHolders ?? []).map(({ since, until, acknowledgedAt }) => ({
    startedAt: since,
    ...firstKnown(happened(acknowledgedAt), lapsed(until, 'forwarded')),
  }));
  const now = { startedAt: receivedAt, ...file.unlessWithdrawn(snapshot.acknowledgedAt) };
  return [...earlier, now].flatMap((held, index) =>
    byLaw(file, 'T01', { act, ...held }).map((plan) => ({
      ...plan,
      id: index === 0 ? plan.id : `${plan.id}:${index + 1}`,
    })),
  );
}

/** Ninety days from the decision; a measure asked later needs a decision of its own first. */
function eioExecution(file: FileDates, measure: MeasureSnapshot, receivedAt: string): ClockPlan[] {
  const { snapshot, incoming } = file;
  const endedAt = endOfMeasure(measure);
  const askedAt = file.askedSince(measure, receivedAt);
  const added = file.isAdded(measure);
  const decidedAt = measure.decidedAt ?? (added ? null : snapshot.acceptedAt);
  const decision = !added
    ? []
    : byLaw(file, 'T02', {
        act: incoming ? 'decide_request' : 'await_decision',
        measureCode: measure.code,
        startedAt: askedAt,
        ...file.decisionOn(measure),
      });
  // Refused with the decision, or before it: nothing is left to be done.
  if (decidedAt === null || (endedAt !== null && !later(endedAt, decidedAt))) return decision;
  const execution = byLaw(file, 'T04', {
    act: incoming ? 'execute_measures' : 'await_execution',
    measureCode: measure.code,
    startedAt: decidedAt,
    startsWith: 'starts_with_decision',
    ...executionOf(measure),
  })
    .map((plan) => withRests(file, plan, measure.postponements ?? []))
    // Told in time, the requested side's own date takes the place of the number (EIO 12(6)).
    .filter((plan) => measure.extension === undefined || !isInTime(file, plan, measure.extension));
  return [...decision, ...execution];
}

function provisionalDecision(
  file: FileDates,
  measure: MeasureSnapshot,
  receivedAt: string,
): ClockPlan[] {
  const { snapshot, incoming } = file;
  return byLaw(file, 'T06', {
    act: incoming ? 'decide_provisional_measure' : 'await_decision',
    measureCode: measure.code,
    startedAt: file.askedSince(measure, receivedAt),
    ...firstKnown(
      happened(measure.decidedAt ?? null),
      answerOf(measure),
      happened(snapshot.acceptedAt),
    ),
  });
}

/** Ten days from receipt of an order, eight hours in an emergency; what is preserved holds sixty. */
function productionClocks(file: FileDates, measure: MeasureSnapshot): ClockPlan[] {
  const startedAt = measure.askedAt ?? file.receivedAt;
  if (file.receivedAt === null || startedAt === null) return [];
  if (preservationMeasures.includes(measure.type)) {
    return byLaw(file, 'T12', {
      act: 'keep_preserved',
      measureCode: measure.code,
      startedAt,
      ...(measure.state === 'withdrawn' ? answerOf(measure) : happened(null)),
    });
  }
  if (!production.includes(measure.type)) return [];
  return byLaw(file, file.facts.urgency === 'urgent' ? 'T09' : 'T08', {
    act: file.incoming ? 'execute_measures' : 'await_execution',
    measureCode: measure.code,
    startedAt,
    ...executionOf(measure),
  });
}

/** "Rapidly expedited", without a number: the register's own target. */
function emergencyClocks(file: FileDates): ClockPlan[] {
  const { facts, receivedAt, snapshot, incoming } = file;
  if (facts.urgency !== 'urgent' || receivedAt === null) return [];
  return byLaw(file, 'T21', {
    act: incoming ? 'respond' : 'await_response',
    startedAt: receivedAt,
    ...file.unlessWithdrawn(snapshot.firstAnswerAt),
  });
}

/**
 * Forty-five days to give effect to an order, once everything that must come with it is in: a
 * question of the requested side keeps the count from starting until it is answered (CETS 224 8(6)).
 */
function orderClocks(file: FileDates, measure: MeasureSnapshot): ClockPlan[] {
  const askedAt = measure.askedAt ?? file.receivedAt;
  if (!production.includes(measure.type) || file.receivedAt === null || askedAt === null) return [];
  const completeAt = file.completeSince(askedAt);
  if (completeAt === null) return [];
  return byLaw(file, 'T19', {
    act: file.incoming ? 'decide_request' : 'await_decision',
    measureCode: measure.code,
    startedAt: completeAt,
    startsWith: completeAt === askedAt ? undefined : 'starts_with_complete_file',
    ...firstKnown(happened(measure.decidedAt ?? null), answerOf(measure)),
  });
}

/**
 * Runs from the preservation itself, on the calendar of the side that preserves. What is preserved
 * holds at least so long, and on until the request for it is decided.
 */
function floorClocks(file: FileDates, measure: MeasureSnapshot): ClockPlan[] {
  const { instrument } = file.facts;
  const id = instrument === null ? undefined : floors[instrument];
  const preservedAt = preservedSince(measure);
  if (id === undefined || preservedAt === null) return [];
  const followed = (file.snapshot.related ?? []).find(({ relation }) => relation === 'followed_by');
  return [
    ...byLaw(file, id, {
      act: 'keep_preserved',
      measureCode: measure.code,
      startedAt: preservedAt,
      startsWith: 'starts_with_execution',
      endedAt: followed?.since ?? null,
    }).map((plan) => ({ ...plan, extended: followed !== undefined })),
    ...domesticClocks(file, measure, preservedAt),
  ];
}

/** In the United States a letter keeps data ninety days, and ninety more once renewed. */
function domesticClocks(
  file: FileDates,
  measure: MeasureSnapshot,
  preservedAt: string,
): ClockPlan[] {
  if (file.requested.jurisdiction !== 'US') return [];
  const renewals = measure.renewedAt ?? [];
  const [renewedAt = null] = renewals;
  const letter = byLaw(file, 'T32', {
    act: 'keep_preserved',
    measureCode: measure.code,
    startedAt: preservedAt,
    startsWith: 'starts_with_execution',
    endedAt: renewedAt,
  }).map((plan) => ({ ...plan, extended: renewedAt !== null }));
  if (renewedAt === null) return letter;
  // Counted on from the end of the first: a renewal loses nothing of what is left.
  const renewal = letter.flatMap((plan): ClockPlan[] =>
    'reckoning' in plan.terms
      ? [
          {
            ...plan,
            id: `${plan.id}:renewed`,
            endedAt: renewals[1] ?? null,
            terms: {
              reckoning: { ...plan.terms.reckoning, extensions: plan.terms.reckoning.periods },
            },
          },
        ]
      : [],
  );
  return [...letter, ...renewal];
}

function preservedSince(measure: MeasureSnapshot): string | null {
  const preserved = preservationMeasures.includes(measure.type) && measure.state === 'complete';
  return preserved ? endOfMeasure(measure) : null;
}

type Started = Ending & {
  act: ClockAct;
  startedAt: string;
  measureCode?: string;
  startsWith?: 'starts_with_decision' | 'starts_with_execution' | 'starts_with_complete_file';
};

/**
 * The clock of a limit; none where the law of that day has no such limit, no number in it, or shows
 * it without applying it.
 */
export function byLaw(file: FileDates, id: TimeLimitId, started: Started): ClockPlan[] {
  const limit = file.limit(id, started.startedAt);
  const counted = limit === null ? null : countOf(limit);
  if (limit === null || limit.notApplied || counted === null) return [];
  const { requested } = file;
  const { zone } = requested;
  const { act, startedAt, endedAt, lapse, startsWith, measureCode = null } = started;
  const day = localDay(startedAt, zone);
  return [
    {
      id: measureCode === null ? id : `${id}:${measureCode}`,
      act,
      kind: limit.nature === 'TARGET' ? 'house' : 'law',
      nature: limit.nature,
      timeLimit: id,
      law: limit.law,
      measureCode,
      startedAt,
      whose: file.whoseRequested,
      side: requested,
      terms: {
        reckoning: {
          ...counted,
          direction: limit.direction,
          event: startedAt,
          zone,
          extensions: [],
          suspensions: [],
          minTwoWorkingDays: null,
          law: limit.law,
        },
      },
      start:
        startsWith === undefined
          ? file.startsWithReceipt(startedAt)
          : clockStep(startsWith, { day, zone }),
      suspensions: [],
      restsSince: null,
      extended: false,
      endedAt,
      lapse,
      settled: isSettled(limit.provenance),
    },
  ];
}

function countOf({ ruleSet, parts, houseTarget }: TimeLimit) {
  const [part] = parts;
  const periods = part === undefined || part.periods.length === 0 ? houseTarget : part.periods;
  if (ruleSet === null || periods === null) return null;
  return { ruleSet, periods: 'amount' in periods ? [periods] : periods };
}
