import type { ClockDto } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';
import { askedDate } from './asked-date';
import { addWorkingDays, endOfDay, localDay, restDays, type SideCalendar } from './counting';
import { step } from './clock-steps';
import { dueDay } from './next-clock';

/** Calendars of the two sides as this file stands: its own and the counterpart's. */
export type FileCalendar = { own: SideCalendar; theirs: SideCalendar };

/** House targets. No text fixes them: UNTOC 18(24) says only "as soon as possible". */
export const houseTargets = { acknowledgeWorkingDays: 5, legalViewCalendarDays: 30 } as const;

/** The requesting side may name a date, with reasons; the requested side takes it into account. */
const askedDateLaw = 'UNTOC 18(24)';
const furtherInformationLaw = 'UNTOC 18(16)';

/**
 * Every date that matters on this file, each with its explanation. `due` of a whole-day date is
 * 24:00 of that day in `zone`. Without `now` nothing is called passed.
 */
export function clocksOf(
  snapshot: FileSnapshot,
  calendar: FileCalendar,
  now: Temporal.Instant | null = null,
): ClockDto[] {
  const clocks = [
    acknowledgementClock(snapshot, calendar),
    legalViewClock(snapshot, calendar),
    answerClock(snapshot, calendar),
    ...snapshot.measures.map((measure) => askedClock(snapshot, measure, calendar)),
  ].filter((clock) => clock !== null);
  return clocks.map((clock) => judged(clock, snapshot, now));
}

/** A clock and, where what it asks has happened, when. */
type OpenClock = Pick<
  ClockDto,
  | 'id'
  | 'act'
  | 'kind'
  | 'measureCode'
  | 'startedAt'
  | 'due'
  | 'wholeDay'
  | 'zone'
  | 'whose'
  | 'steps'
  | 'endedAt'
>;

function judged(clock: OpenClock, snapshot: FileSnapshot, now: Temporal.Instant | null): ClockDto {
  const ended = clock.endedAt ?? snapshot.closedAt;
  const passed = now !== null && Temporal.Instant.compare(now, clock.due) >= 0;
  const whole: ClockDto = {
    ...clock,
    nature: 'TARGET',
    timeLimit: clock.kind === 'house' ? null : 'T33',
    law: null,
    dueDate: dueDay(clock).toString(),
    actBy: null,
    earlier: clock.due,
    later: clock.due,
    state: passed ? 'passed' : 'running',
    extended: false,
    suspensions: [],
    tentative: false,
    toBeVerified: false,
    breach: false,
    endedAt: ended,
    moves: [],
  };
  if (ended === null) return whole;
  return { ...whole, state: 'met', steps: [...clock.steps, step('met_at', { at: ended })] };
}

/** The requested side's calendar: where requests are received and measures are done. */
function requestedSide(snapshot: FileSnapshot, calendar: FileCalendar): SideCalendar {
  return snapshot.direction === 'incoming' ? calendar.own : calendar.theirs;
}

/** Receipt as the incoming file knows it; the outgoing file knows only its own transmission. */
function startOf(snapshot: FileSnapshot): string | null {
  return snapshot.direction === 'incoming' ? snapshot.receivedAt : snapshot.transmittedAt;
}

function startStep(snapshot: FileSnapshot, day: string, zone: string) {
  const code =
    snapshot.direction === 'incoming' ? 'starts_with_receipt' : 'starts_with_transmission';
  return step(code, { day, zone });
}

function acknowledgementClock(snapshot: FileSnapshot, calendar: FileCalendar): OpenClock | null {
  const startedAt = startOf(snapshot);
  if (startedAt === null) return null;
  const incoming = snapshot.direction === 'incoming';
  const { zone, workingWeek } = requestedSide(snapshot, calendar);
  const first = localDay(startedAt, zone);
  const count = houseTargets.acknowledgeWorkingDays;
  const day = addWorkingDays(first, count, workingWeek);
  return {
    id: 'acknowledgement',
    act: incoming ? 'acknowledge_request' : 'await_acknowledgement',
    kind: 'house',
    measureCode: null,
    startedAt,
    due: endOfDay(day, zone).toString(),
    wholeDay: true,
    zone,
    whose: incoming ? 'us' : 'them',
    steps: [
      startStep(snapshot, first.toString(), zone),
      step('first_day_not_counted', { day: first.toString() }),
      step('counts_working_days', { count, restDays: restDays(workingWeek) }),
      step('holidays_not_known'),
      step('ends_with_the_day', { day: day.toString(), zone }),
      step('house_target_no_law'),
    ],
    endedAt: snapshot.acknowledgedAt,
  };
}

function legalViewClock(snapshot: FileSnapshot, calendar: FileCalendar): OpenClock | null {
  const startedAt = startOf(snapshot);
  if (startedAt === null) return null;
  const incoming = snapshot.direction === 'incoming';
  const { zone } = requestedSide(snapshot, calendar);
  const first = localDay(startedAt, zone);
  const count = houseTargets.legalViewCalendarDays;
  const day = first.add({ days: count });
  return {
    id: 'legal_view',
    act: incoming ? 'give_legal_view' : 'await_decision',
    kind: 'house',
    measureCode: null,
    startedAt,
    due: endOfDay(day, zone).toString(),
    wholeDay: true,
    zone,
    whose: incoming ? 'us' : 'them',
    steps: [
      startStep(snapshot, first.toString(), zone),
      step('first_day_not_counted', { day: first.toString() }),
      step('counts_calendar_days', { count }),
      step('not_moved_to_working_day'),
      step('ends_with_the_day', { day: day.toString(), zone }),
      step('house_target_no_law'),
    ],
    endedAt: snapshot.acceptedAt ?? snapshot.firstAnswerAt,
  };
}

function answerClock(snapshot: FileSnapshot, calendar: FileCalendar): OpenClock | null {
  const question = snapshot.openQuestion;
  if (question === null || question.answerBy === null) return null;
  const outgoing = snapshot.direction === 'outgoing';
  const { zone } = requestedSide(snapshot, calendar);
  const asked = askedDate(question.answerBy, zone, furtherInformationLaw);
  if (asked === null) return null;
  return {
    id: `answer:${question.dispatchNumber}`,
    act: outgoing ? 'answer_questions' : 'await_answers',
    kind: outgoing ? 'asked_by_them' : 'asked_by_us',
    measureCode: null,
    startedAt: earlier(question.askedAt, asked.due),
    due: asked.due.toString(),
    wholeDay: asked.wholeDay,
    zone,
    whose: outgoing ? 'us' : 'them',
    steps: [
      step('starts_with_question', { day: localDay(question.askedAt, zone).toString(), zone }),
      ...asked.steps,
    ],
    endedAt: null,
  };
}

function askedClock(
  snapshot: FileSnapshot,
  measure: MeasureSnapshot,
  calendar: FileCalendar,
): OpenClock | null {
  const startedAt = startOf(snapshot) ?? snapshot.draftedAt;
  if (measure.wantedBy === null || startedAt === null) return null;
  const { zone } = requestedSide(snapshot, calendar);
  const asked = askedDate(measure.wantedBy, zone, askedDateLaw);
  if (asked === null) return null;
  const outgoing = snapshot.direction === 'outgoing';
  const withThem = outgoing && snapshot.transmittedAt !== null;
  return {
    id: `asked:${measure.code}`,
    act: outgoing ? (withThem ? 'await_execution' : 'transmit_request') : 'execute_measures',
    kind: outgoing ? 'asked_by_us' : 'asked_by_them',
    measureCode: measure.code,
    // A date that had passed before the request went out is past from its beginning.
    startedAt: earlier(startedAt, asked.due),
    due: asked.due.toString(),
    wholeDay: asked.wholeDay,
    zone,
    whose: withThem ? 'them' : 'us',
    steps: asked.steps,
    endedAt: hasEnded(measure) ? (measure.endedAt ?? measure.lastHeardAt) : null,
  };
}

function earlier(instant: string, due: Temporal.Instant): string {
  return Temporal.Instant.compare(instant, due) <= 0 ? instant : due.toString();
}
