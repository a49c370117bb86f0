import type { CompiledCalendar } from '@rogatory/deadlines/rules';
import type { SetEscalationDto } from '@rogatory/notifications/contract';
import type { ClockAct, ClockKind, Move } from '@rogatory/requests/contract';
import type { TimeLimitNature } from '@rogatory/instruments/contract';

/** Each is told once for each end of each clock. */
export const reminderStages = ['due_soon', 'passed', 'head', 'secretariat'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** A clock as reminders need it. Instants are ISO 8601. */
export type RemindedClock = {
  act: ClockAct;
  kind: ClockKind;
  nature: TimeLimitNature;
  whose: Move;
  startedAt: string;
  due: string;
  /** Last day that counts, in `zone`. */
  dueDate: string;
  wholeDay: boolean;
  zone: string;
  toBeVerified: boolean;
};

/** A stage and when it begins. */
export type StageBegin = { stage: ReminderStage; at: Temporal.Instant };

/** What holds where an authority has not said otherwise. */
export const usualEscalation: SetEscalationDto = {
  head: true,
  headAfterWorkingDays: 1,
  secretariat: true,
  secretariatAfterWorkingDays: 3,
};

/** From this length on a clock is near its end two working days before it, not just a day. */
const longClock = { days: 10 } as const;
const lastDay = { hours: 24 } as const;
const workingDaysBefore = 2;
/** When an office begins its day: later stages wait for it. */
const morning = Temporal.PlainTime.from('09:00');
const epoch = Temporal.PlainDate.from('1970-01-01');

/**
 * The stages of a clock with their beginnings. What the other side should do only passes; what was
 * merely asked, or is a reminder to send, goes no higher than whoever is responsible.
 */
export function stagesOf(
  clock: RemindedClock,
  escalation: SetEscalationDto,
  calendar: CompiledCalendar,
): StageBegin[] {
  const due = Temporal.Instant.from(clock.due);
  const stages: StageBegin[] = [{ stage: 'passed', at: due }];
  if (clock.whose !== 'us' || clock.act === 'chase_request') return stages;
  stages.push({ stage: 'due_soon', at: nearEnd(clock, due, calendar) });
  const binds = clock.kind === 'law' || clock.kind === 'promised' || clock.kind === 'house';
  if (!binds || clock.nature === 'FLOOR') return stages;
  if (escalation.head) {
    stages.push({
      stage: 'head',
      at: workingDaysAfter(clock, due, escalation.headAfterWorkingDays, calendar),
    });
  }
  if (escalation.secretariat && isDutyByLaw(clock)) {
    stages.push({
      stage: 'secretariat',
      at: workingDaysAfter(clock, due, escalation.secretariatAfterWorkingDays, calendar),
    });
  }
  return stages;
}

/** A duty that verified law imposes: the only kind whose passing counts for a network. */
export function isDutyByLaw({ kind, nature, toBeVerified }: RemindedClock): boolean {
  return kind === 'law' && nature === 'DUTY' && !toBeVerified;
}

/**
 * 24 hours before the end; two working days before the last day for a long clock; and never before
 * half of a short one is over, for its beginning has been told already.
 */
function nearEnd(
  clock: RemindedClock,
  due: Temporal.Instant,
  calendar: CompiledCalendar,
): Temporal.Instant {
  const started = Temporal.Instant.from(clock.startedAt);
  const length = started.until(due);
  if (clock.wholeDay && length.total('hours') >= longClock.days * 24) {
    const day = calendar.workingDayBefore(dayNumber(clock.dueDate), workingDaysBefore);
    return dateOf(day).toZonedDateTime(clock.zone).toInstant();
  }
  const half = started.add({ milliseconds: Math.floor(length.total('milliseconds') / 2) });
  const dayBefore = due.subtract(lastDay);
  return Temporal.Instant.compare(dayBefore, half) > 0 ? dayBefore : half;
}

function workingDaysAfter(
  { dueDate, zone }: RemindedClock,
  due: Temporal.Instant,
  count: number,
  calendar: CompiledCalendar,
): Temporal.Instant {
  if (count === 0) return due;
  const day = calendar.workingDayAfter(dayNumber(dueDate), count);
  const at = dateOf(day).toZonedDateTime({ timeZone: zone, plainTime: morning }).toInstant();
  return Temporal.Instant.compare(at, due) > 0 ? at : due;
}

function dayNumber(date: string): number {
  return epoch.until(date).days;
}

function dateOf(day: number): Temporal.PlainDate {
  return epoch.add({ days: day });
}
