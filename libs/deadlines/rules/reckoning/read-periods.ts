import type { Period, PeriodUnit } from '@rogatory/instruments/contract';
import { ReckoningError } from './reckoning-error';
import type { RuleSetLaw } from './rule-set-law';

/** The periods of one list, added up by unit; they are counted in this order. */
export type Span = {
  years: number;
  months: number;
  /** Days of parts of a month. */
  partMonthDays: number;
  weeks: number;
  days: number;
  workingDays: number;
  hours: number;
};

const mostPeriods = 24;
const daysPerMonth = 30;
/** A hundred years, in each unit. */
const most: Readonly<Record<PeriodUnit, number>> = {
  hours: 876_600,
  days: 36_525,
  workingDays: 25_000,
  weeks: 5_218,
  months: 1_200,
  years: 100,
};

/** Share of a hundred years. */
function shareOf({ amount, unit }: Period): number {
  return amount / most[unit];
}

/** Whether the rule set counts this period as elapsed time. */
export function isElapsed({ unit }: Period, law: RuleSetLaw): boolean {
  return unit === 'hours' || law.alwaysElapsed;
}

/**
 * Checks a list of periods against what the rule set counts. Throws a ReckoningError that points at
 * the first that cannot be counted.
 */
export function checkPeriods(
  periods: readonly Period[],
  law: RuleSetLaw,
  elapsed: boolean,
  pointer: string,
): void {
  if (periods.length > mostPeriods) throw new ReckoningError(pointer, 'too_many');
  let share = 0;
  for (const [index, period] of periods.entries()) {
    const at = `${pointer}/${index}`;
    const known = period.unit === 'hours' ? law.hours !== null : law.units.includes(period.unit);
    if (!known) throw new ReckoningError(`${at}/unit`, 'unit_not_counted');
    checkAmount(period, law, `${at}/amount`);
    if (isElapsed(period, law) !== elapsed) {
      throw new ReckoningError(`${at}/unit`, 'units_mixed');
    }
    share += shareOf(period);
    if (share > 1) throw new ReckoningError(`${at}/amount`, 'amount_too_large');
  }
}

function checkAmount({ amount, unit }: Period, law: RuleSetLaw, pointer: string): void {
  if (!(amount > 0)) throw new ReckoningError(pointer, 'amount_not_positive');
  if (amount > most[unit]) throw new ReckoningError(pointer, 'amount_too_large');
  if (Number.isInteger(amount)) return;
  const parts = amount / law.partOfMonth;
  const whole = Math.abs(parts - Math.round(parts)) < 1e-6;
  if (unit !== 'months' || !whole) throw new ReckoningError(pointer, 'amount_not_whole');
}

/** Adds a list up by unit; for elapsed time everything becomes hours. */
export function spanOf(periods: readonly Period[], elapsed: boolean): Span {
  const span: Span = {
    years: 0,
    months: 0,
    partMonthDays: 0,
    weeks: 0,
    days: 0,
    workingDays: 0,
    hours: 0,
  };
  for (const { amount, unit } of periods) {
    if (elapsed) span.hours += amount * hoursIn(unit);
    else if (unit === 'months') {
      const whole = Math.floor(amount);
      span.months += whole;
      span.partMonthDays += Math.round((amount - whole) * daysPerMonth);
    } else span[unit] += amount;
  }
  return span;
}

function hoursIn(unit: PeriodUnit): number {
  if (unit === 'weeks') return 7 * 24;
  return unit === 'days' ? 24 : 1;
}
