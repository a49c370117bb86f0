import type { Period } from '@rogatory/instruments/contract';
import type { ClockAct, ClockStepDto } from '@rogatory/requests/contract';
import type { FileSide } from '@rogatory/requests/rules';
import { reckon } from '../reckoning/reckon';
import type { Reckoning } from '../reckoning/reckoning';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { firstKnown, happened, type Ending } from './ending';
import type { FileDates } from './file-dates';
import { later } from './instants';
import { fullyTimed } from './law-clocks';
import { withPauses } from './pauses';

/** The targets of the house, where the law of the request's instrument is silent. */
export function houseClocks(file: FileDates): ClockPlan[] {
  if (fullyTimed.includes(file.facts.instrument) || file.receivedAt === null) return [];
  return [
    acknowledgement(file, file.receivedAt),
    ...sinceFirstReceipt(file),
    legalView(file, file.receivedAt),
    ...statusNotes(file, file.receivedAt),
    ...(file.incoming ? [] : chases(file, file.receivedAt)),
  ];
}

function acknowledgement(file: FileDates, receivedAt: string): ClockPlan {
  const ending = file.unlessWithdrawn(file.snapshot.acknowledgedAt);
  return target(file, {
    id: 'acknowledgement',
    act: file.incoming ? 'acknowledge_request' : 'await_acknowledgement',
    period: { amount: file.targets(ending.endedAt).acknowledgeWorkingDays, unit: 'workingDays' },
    startedAt: receivedAt,
    ...ending,
  });
}

/**
 * Our own prudence: the State has had the request since another of its authorities received it. The
 * requesting side counts from the receipt by the competent authority alone.
 */
function sinceFirstReceipt(file: FileDates): ClockPlan[] {
  const { firstReceivedAt } = file.snapshot;
  if (!file.incoming || firstReceivedAt === undefined) return [];
  const { zone } = file.requested;
  const start = { day: localDay(firstReceivedAt, zone), zone };
  return [
    {
      ...acknowledgement(file, firstReceivedAt),
      id: 'acknowledgement:first_receipt',
      start: clockStep('starts_with_first_receipt', start),
    },
  ];
}

/**
 * Given when something was decided on every measure: an answer to one of them says nothing of the
 * others. Waits while a question of the requested side waits for its answer.
 */
function legalView(file: FileDates, receivedAt: string): ClockPlan {
  const decided = file.decided;
  const { endedAt } = decided;
  const plain = target(file, {
    id: 'legal_view',
    act: file.incoming ? 'give_legal_view' : 'await_decision',
    period: { amount: file.targets(endedAt).legalViewDays, unit: 'days' },
    startedAt: receivedAt,
    ...decided,
  });
  if (!('reckoning' in plain.terms)) return plain;
  const calendar = file.given.calendarOf(plain.side);
  // Given before any pause was needed: nothing is deducted.
  if (endedAt !== null && !later(endedAt, reckon(plain.terms.reckoning, calendar).due))
    return plain;
  const asked = (file.snapshot.questionSpans ?? []).filter(
    ({ askedAt }) => !later(askedAt, plain.endedAt),
  );
  const { reckoning, ...paused } = withPauses(plain.terms.reckoning, asked, calendar);
  return { ...plain, ...paused, terms: { reckoning } };
}

/** One note after the other, each by so many days after the last, until all is answered. */
function statusNotes(file: FileDates, receivedAt: string): ClockPlan[] {
  const { snapshot } = file;
  const allEnded = file.allEnded(snapshot.measures);
  const { endedAt: allEndedAt } = allEnded;
  const notes = (snapshot.statusNotes ?? []).filter((note) => !later(note, allEndedAt));
  const starts = [receivedAt, ...notes].filter((start) => start !== allEndedAt);
  return starts.map((startedAt, index) => {
    const ending = firstKnown(happened(notes[index] ?? null), allEnded);
    return target(file, {
      id: `status_note:${index + 1}`,
      act: file.incoming ? 'give_status_note' : 'await_status_note',
      period: { amount: file.targets(ending.endedAt).statusNoteDays, unit: 'days' },
      startedAt,
      startsWith: index === 0 ? undefined : 'starts_with_last_word',
      ...ending,
    });
  });
}

/**
 * Reminders of the requesting side, each so many days after what was last heard. While the other
 * side waits for our answer there is nothing to remind it of.
 */
function chases(file: FileDates, transmittedAt: string): ClockPlan[] {
  const { snapshot, sides } = file;
  const ending = file.allEnded(snapshot.measures);
  const said = [
    snapshot.acknowledgedAt,
    snapshot.acceptedAt,
    snapshot.firstAnswerAt,
    ...snapshot.measures.map(({ lastHeardAt }) => lastHeardAt),
    ...(snapshot.questionSpans ?? []).map(({ askedAt, answeredAt }) => answeredAt ?? askedAt),
  ];
  const startedAt = said.reduce<string>(
    (last, at) => (at !== null && later(at, last) ? at : last),
    transmittedAt,
  );
  const asked = snapshot.openQuestion?.askedAt;
  const { zone } = sides.own;
  return file.targets(ending.endedAt).chaseDays.map((amount, index) => ({
    ...target(file, {
      id: `chase:${index + 1}`,
      act: 'chase_request',
      period: { amount, unit: 'days' },
      startedAt,
      startsWith: startedAt === transmittedAt ? undefined : 'starts_with_last_word',
      ...ending,
      side: sides.own,
    }),
    whose: 'us' as const,
    restsSince: asked === undefined ? null : localDay(asked, zone),
  }));
}

type Target = Ending & {
  id: string;
  act: ClockAct;
  period: Period;
  startedAt: string;
  startsWith?: 'starts_with_last_word';
  /** Whose days count, where not the requested side's. */
  side?: FileSide;
};

function target(file: FileDates, wanted: Target): ClockPlan {
  const { id, act, period, startedAt, startsWith, endedAt, lapse, side = file.requested } = wanted;
  return {
    id,
    act,
    kind: 'house',
    nature: 'TARGET',
    timeLimit: null,
    law: null,
    measureCode: null,
    startedAt,
    whose: file.whoseRequested,
    side,
    terms: { reckoning: plainly(period, startedAt, side.zone) },
    start: startStep(file, startedAt, side.zone, startsWith),
    suspensions: [],
    restsSince: null,
    extended: false,
    endedAt,
    lapse,
    settled: true,
  };
}

function startStep(
  file: FileDates,
  startedAt: string,
  zone: string,
  startsWith: 'starts_with_last_word' | undefined,
): ClockStepDto {
  if (startsWith === undefined) return file.startsWithReceipt(startedAt);
  return clockStep(startsWith, { day: localDay(startedAt, zone), zone });
}

/** Calendar days are never moved: the law is silent, so no rule of any instrument rolls them. */
function plainly(period: Period, event: string, zone: string): Reckoning {
  return {
    ruleSet: 'PLAIN',
    periods: [period],
    direction: 'forward',
    event,
    zone,
    extensions: [],
    suspensions: [],
    minTwoWorkingDays: null,
    law: null,
  };
}
