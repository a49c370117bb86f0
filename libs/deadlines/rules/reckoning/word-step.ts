import type { ReckoningParams } from './reckoning';
import { sayMoment, sayPeriod } from './say-date';
import type { StepCode } from './step-code';

type Words = (say: Params) => string;

/** The params of a step, said in English. */
class Params {
  constructor(private readonly params: ReckoningParams) {}

  raw(name: string): string {
    return String(this.params[name] ?? '');
  }
  moment(name: string): string {
    return sayMoment(this.raw(name));
  }
  period(): string {
    return sayPeriod(this.params['amount'] ?? 0, this.params['unit'] ?? 'days');
  }
  is(name: string, value: string): boolean {
    return this.params[name] === value;
  }
  one(name: string): boolean {
    return this.params[name] === 1;
  }
  has(name: string): boolean {
    return this.params[name] !== undefined;
  }
  name(): string {
    return this.is('tentative', 'yes') ? `${this.raw('name')} (not yet certain)` : this.raw('name');
  }
  leadingTo(): string {
    return this.has('date') ? ` to ${this.moment('date')}` : '';
  }
}

const words: Readonly<Record<StepCode, Words>> = {
  event: (say) =>
    say.has('at')
      ? `The event is on ${say.moment('date')}, local date in ${say.raw('zone')}, at ${say.raw('at')}.`
      : `The event is on ${say.moment('date')}, local date in ${say.raw('zone')}.`,
  event_day_excluded: (say) => `The day of the event, ${say.moment('date')}, is not counted.`,
  event_hour_excluded: (say) =>
    say.is('direction', 'backward')
      ? `The hour of the event is not counted: counted back from ${say.moment('date')}.`
      : `The hour of the event is not counted: hours run from ${say.moment('date')}.`,
  both_ends_excluded: (say) =>
    `Neither ${say.moment('date')}, the day of the event, nor the last day is counted.`,
  elapsed_time: (say) => `Elapsed time is counted from ${say.moment('date')}.`,
  counted: (say) =>
    say.has('date')
      ? `${say.period()} ${say.is('direction', 'backward') ? 'earlier' : 'later'} is ${say.moment('date')}.`
      : `${say.period()} are counted.`,
  part_month_counted: (say) =>
    `The part of a month counts as ${sayPeriod(say.raw('amount'), 'days')} of a month of thirty: ${say.moment('date')}.`,
  month_end: (say) => `That month has no day ${say.raw('day')}: its last is ${say.moment('date')}.`,
  weekend_not_counted: (say) => `${say.moment('date')} is no working day and is not counted.`,
  holiday_not_counted: (say) =>
    `${say.moment('date')} is a holiday, ${say.name()}, and is not counted.`,
  weekends_not_counted: (say) =>
    `${sayPeriod(say.raw('count'), 'days')} of weekends are not counted.`,
  holidays_not_counted: (say) =>
    say.one('count')
      ? 'One more holiday is not counted.'
      : `${say.raw('count')} more holidays are not counted.`,
  extended: (say) => `Extended by ${say.period()} from the unrolled end${say.leadingTo()}.`,
  suspended: (say) =>
    `Paused from ${say.moment('from')} to ${say.moment('to')}, ${say.has('days') ? sayPeriod(say.raw('days'), 'days') : `${say.raw('minutes')} minutes`}: the end moves${say.leadingTo() || ' by as much'}.`,
  unrolled_end: (say) => `As counted, the period ends on ${say.moment('date')}.`,
  weekend_skipped: (say) => `${say.moment('date')} is no working day.`,
  holiday_skipped: (say) => `${say.moment('date')} is a holiday: ${say.name()}.`,
  rolled: (say) => `The end moves to the next working day, ${say.moment('date')}.`,
  not_rolled: (say) => `${say.moment('date')} is no working day; the end does not move.`,
  min_two_working_days: (say) =>
    `A period of two days or more holds at least two working days: the end moves to ${say.moment('date')}.`,
  clock_change: (say) =>
    `Clocks change on ${say.moment('date')} (from ${say.raw('before')}): elapsed time is not touched.`,
  due_day: (say) => `Due by 24:00 on ${say.moment('date')}, ${say.raw('zone')}.`,
  due_instant: (say) => `Due on ${say.moment('date')}, ${say.raw('zone')}.`,
};

/** An English sentence for a step. */
export function wordStep(code: StepCode, params: ReckoningParams): string {
  return words[code](new Params(params));
}
