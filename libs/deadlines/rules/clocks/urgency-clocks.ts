import type { TimeLimitId } from '@rogatory/instruments/contract';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { earliest, firstKnown, happened, lapsed, type Ending } from './ending';
import type { FileDates } from './file-dates';
import { byLaw } from './law-clocks';

/** Limits within which an oral request is confirmed in writing, each in the treaties that have it. */
const confirmations: readonly TimeLimitId[] = ['T26', 'T27', 'T35'];
/** Where no treaty says when: "forthwith" is a day, as under UNTOC 18(14). */
const houseHours = 24;
/** Hours after which urgency is looked at again, so that nothing stays urgent by habit. */
const reviewHours = [24, 72] as const;

/** What an urgent request starts: its confirmation in writing, and the reviews of its urgency. */
export function urgencyClocks(file: FileDates): ClockPlan[] {
  return [...confirmation(file), ...reviews(file)];
}

/**
 * From the call until the written request: by the days of the side that asks. Its sending is what a
 * treaty counts (ASEAN 5); "forthwith" is over when it has come.
 */
function confirmation(file: FileDates): ClockPlan[] {
  const { snapshot, incoming, requesting, facts } = file;
  const { orallyRequestedAt: startedAt, transmittedAt } = snapshot;
  if (startedAt === undefined) return [];
  const act = incoming ? ('await_written_request' as const) : ('confirm_written' as const);
  const { endedAt: allEndedAt } = file.allEnded(snapshot.measures);
  const withdrawn = lapsed(snapshot.state === 'withdrawn' ? allEndedAt : null, 'withdrawn');
  const sent = firstKnown(happened(transmittedAt), withdrawn);
  const received = incoming ? firstKnown(happened(snapshot.receivedAt), withdrawn) : sent;
  const { zone } = requesting;
  const common = {
    act,
    side: requesting,
    whose: incoming ? ('them' as const) : ('us' as const),
    start: clockStep('starts_with_oral_request', { day: localDay(startedAt, zone), zone }),
    // Sent to another authority, it came to the competent one only when that passed it on.
    arrivedAt: incoming ? snapshot.receivedAt : (snapshot.forwarded?.at ?? null),
  };
  const byTreaty = confirmations
    .filter((id) => {
      const limit = file.limit(id, startedAt);
      return facts.instrument !== null && limit?.instruments.includes(facts.instrument) === true;
    })
    .flatMap((id) => {
      const counted = id === 'T35' ? received : sent;
      return byLaw(file, id, { act, startedAt, ...counted }).map((plan) =>
        reckonedIn({ ...plan, ...common }, zone),
      );
    });
  if (byTreaty.length > 0) return byTreaty;
  const house = hoursFrom(file, 'written_confirmation', houseHours, startedAt);
  return [reckonedIn({ ...house, ...common, ...received }, zone)];
}

/** A day and three days after the call, or after the receipt of a request with a life at risk. */
function reviews(file: FileDates): ClockPlan[] {
  const { snapshot, facts, sides } = file;
  const { orallyRequestedAt, urgencyReviewedAt = [], urgent } = snapshot;
  const atRisk = facts.riskToLife && (urgent === true || urgencyReviewedAt.length > 0);
  const startedAt = orallyRequestedAt ?? (atRisk ? file.receivedAt : null);
  if (startedAt === null) return [];
  const { zone } = sides.own;
  const lowered = urgent === true ? null : (urgencyReviewedAt.at(-1) ?? null);
  const ended = firstKnown(lapsed(lowered, 'not_urgent'), nothingLeft(file));
  return reviewHours.map((hours, index) => ({
    ...hoursFrom(file, `urgency_review:${hours}h`, hours, startedAt),
    start:
      orallyRequestedAt === undefined
        ? file.startsWithReceipt(startedAt)
        : clockStep('starts_with_oral_request', { day: localDay(startedAt, zone), zone }),
    ...earliest(happened(urgencyReviewedAt[index] ?? null), ended),
  }));
}

function hoursFrom(file: FileDates, id: string, hours: number, startedAt: string): ClockPlan {
  const { own } = file.sides;
  return {
    id,
    act: 'review_urgency',
    kind: 'house',
    nature: 'TARGET',
    timeLimit: null,
    law: null,
    measureCode: null,
    startedAt,
    whose: 'us',
    side: own,
    terms: {
      reckoning: {
        ruleSet: 'HOURS',
        periods: [{ amount: hours, unit: 'hours' }],
        direction: 'forward',
        event: startedAt,
        zone: own.zone,
        extensions: [],
        suspensions: [],
        minTwoWorkingDays: null,
        law: null,
      },
    },
    start: null,
    suspensions: [],
    restsSince: null,
    extended: false,
    endedAt: null,
    settled: true,
  };
}

/** The same count by the clock of another place. */
function reckonedIn(plan: ClockPlan, zone: string): ClockPlan {
  if (!('reckoning' in plan.terms)) return plan;
  return { ...plan, terms: { reckoning: { ...plan.terms.reckoning, zone } } };
}

/** Nothing is open whose urgency could be looked at: answered, or no longer asked. */
function nothingLeft(file: FileDates): Ending {
  const { endedAt, lapse } = file.allEnded(file.snapshot.measures);
  return lapsed(endedAt, lapse ?? 'answered');
}
