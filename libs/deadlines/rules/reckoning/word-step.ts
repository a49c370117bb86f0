import type { ReckoningParams } from './reckoning';
import { sayMoment, sayPeriod } from './say-date';
import type { StepCode } from './step-code';

// Each sentence reads its params by name, so that the engine finds them at the same place each time.
type Param = string | number | undefined;

function moment(value: Param): string {
  return sayMoment(String(value));
}

function period(amount: Param, unit: Param): string {
  return sayPeriod(amount ?? 0, unit ?? 'days');
}

function named(name: Param, tentative: Param): string {
  return tentative === 'yes' ? `${name ?? ''} (not yet certain)` : String(name);
}

function led(date: Param, otherwise: string): string {
  return date === undefined ? otherwise : ` to ${moment(date)}`;
}

const words: Readonly<Record<StepCode, (p: ReckoningParams) => string>> = {
  event: (p) => {
    const day = `The event is on ${moment(p['date'])}, local date in ${p['zone'] ?? ''}`;
    return p['at'] === undefined ? `${day}.` : `${day}, at ${p['at']}.`;
  },
  event_day_excluded: (p) => `The day of the event, ${moment(p['date'])}, is not counted.`,
  event_hour_excluded: (p) =>
    p['direction'] === 'backward'
      ? `The hour of the event is not counted: counted back from ${moment(p['date'])}.`
      : `The hour of the event is not counted: hours run from ${moment(p['date'])}.`,
  both_ends_excluded: (p) =>
    `Neither ${moment(p['date'])}, the day of the event, nor the last day is counted.`,
  elapsed_time: (p) => `Elapsed time is counted from ${moment(p['date'])}.`,
  counted: (p) => {
    const length = period(p['amount'], p['unit']);
    if (p['date'] === undefined) return `${length} are counted.`;
    const way = p['direction'] === 'backward' ? 'earlier' : 'later';
    return `${length} ${way} is ${moment(p['date'])}.`;
  },
  part_month_counted: (p) =>
    `The part of a month counts as ${period(p['amount'], 'days')} of a month of thirty: ${moment(p['date'])}.`,
  month_end: (p) => `That month has no day ${p['day'] ?? ''}: its last is ${moment(p['date'])}.`,
  weekend_not_counted: (p) => `${moment(p['date'])} is no working day and is not counted.`,
  holiday_not_counted: (p) =>
    `${moment(p['date'])} is a holiday, ${named(p['name'], p['tentative'])}, and is not counted.`,
  weekends_not_counted: (p) => `${period(p['count'], 'days')} of weekends are not counted.`,
  holidays_not_counted: (p) =>
    p['count'] === 1
      ? 'One more holiday is not counted.'
      : `${p['count'] ?? ''} more holidays are not counted.`,
  extended: (p) =>
    `Extended by ${period(p['amount'], p['unit'])} from the unrolled end${led(p['date'], '')}.`,
  suspended: (p) => {
    const days = p['days'];
    const length = days === undefined ? `${p['minutes'] ?? 0} minutes` : period(days, 'days');
    const moved = led(p['date'], ' by as much');
    return `Paused from ${moment(p['from'])} to ${moment(p['to'])}, ${length}: the end moves${moved}.`;
  },
  unrolled_end: (p) => `As counted, the period ends on ${moment(p['date'])}.`,
  weekend_skipped: (p) => `${moment(p['date'])} is no working day.`,
  holiday_skipped: (p) => `${moment(p['date'])} is a holiday: ${named(p['name'], p['tentative'])}.`,
  rolled: (p) => `The end moves to the next working day, ${moment(p['date'])}.`,
  not_rolled: (p) => `${moment(p['date'])} is no working day; the end does not move.`,
  min_two_working_days: (p) =>
    `A period of two days or more holds at least two working days: the end moves to ${moment(p['date'])}.`,
  clock_change: (p) =>
    `Clocks change on ${moment(p['date'])}, from ${p['before'] ?? ''}: elapsed time is not touched.`,
  due_day: (p) => `Due by 24:00 on ${moment(p['date'])}, ${p['zone'] ?? ''}.`,
  due_instant: (p) => `Due on ${moment(p['date'])}, ${p['zone'] ?? ''}.`,
};

/** An English sentence for a step. */
export function wordStep(code: StepCode, params: ReckoningParams): string {
  return words[code](params);
}
