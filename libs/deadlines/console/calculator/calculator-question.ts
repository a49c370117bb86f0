import type { Period } from '@rogatory/instruments/contract';
import type { PreviewDeadlineDto } from '@rogatory/deadlines/contract';
import type { CalculatorInputs, PeriodEntry } from './calculator-inputs';
import { hourOfTwo, localHour } from './local-hour';

/** A part of the form without which nothing can be computed. */
export type MissingAnswer = 'limit' | 'period' | 'date' | 'place';

/** What is asked of the server, or what keeps the form from being asked. */
export type CalculatorQuestion =
  | { state: 'ready'; body: PreviewDeadlineDto }
  | { state: 'incomplete'; missing: readonly MissingAnswer[] }
  | { state: 'impossible'; pointer: string; reason: 'hour_left_out' | 'end_missing' };

/** Turns the answers of the form into the question that the API is asked. */
export function questionOf(inputs: CalculatorInputs): CalculatorQuestion {
  const periods = periodsOf(inputs.periods);
  const missing: MissingAnswer[] = [
    ...(inputs.by === 'limit' && inputs.timeLimit === '' ? (['limit'] as const) : []),
    ...(inputs.by === 'rule' && periods.length === 0 ? (['period'] as const) : []),
    ...(inputs.date === '' ? (['date'] as const) : []),
    ...(inputs.jurisdiction === '' || inputs.zone === '' ? (['place'] as const) : []),
  ];
  if (missing.length > 0) return { state: 'incomplete', missing };
  const open = inputs.suspensions.findIndex(({ from, to }) => (from === '') !== (to === ''));
  if (open >= 0) {
    return { state: 'impossible', pointer: `/suspensions/${open}`, reason: 'end_missing' };
  }
  const event = eventOf(inputs);
  if (event === null) return { state: 'impossible', pointer: '/event', reason: 'hour_left_out' };
  return {
    state: 'ready',
    body: { ...subjectOf(inputs, periods), ...circumstances(inputs, event) },
  };
}

function subjectOf(
  inputs: CalculatorInputs,
  periods: Period[],
): Pick<PreviewDeadlineDto, 'timeLimit' | 'part' | 'ruleSet' | 'period' | 'direction'> {
  if (inputs.by === 'limit' && inputs.timeLimit !== '') {
    return { timeLimit: inputs.timeLimit, ...(inputs.part === '' ? {} : { part: inputs.part }) };
  }
  return { ruleSet: inputs.ruleSet, period: periods, direction: inputs.direction };
}

function circumstances(
  inputs: CalculatorInputs,
  event: string,
): Omit<PreviewDeadlineDto, 'timeLimit' | 'part' | 'ruleSet' | 'period' | 'direction'> {
  const extensions = periodsOf(inputs.extensions);
  const suspensions = inputs.suspensions.filter(({ from }) => from !== '');
  return {
    event,
    zone: inputs.zone,
    jurisdiction: inputs.jurisdiction,
    ...(inputs.region === '' ? {} : { region: inputs.region }),
    ...(extensions.length === 0 ? {} : { extensions }),
    ...(suspensions.length === 0 ? {} : { suspensions: [...suspensions] }),
    ...(inputs.twoWorkingDays === 'rule'
      ? {}
      : { minTwoWorkingDays: inputs.twoWorkingDays === 'yes' }),
  };
}

/** The day, or the instant with its offset; null for an hour that its day does not have. */
function eventOf({ date, time, zone, secondHour }: CalculatorInputs): string | null {
  if (time === '') return date;
  const hour = localHour(date, time, zone);
  switch (hour.kind) {
    case 'once':
      return hour.instant;
    case 'twice':
      return hourOfTwo(date, time, zone, secondHour);
    default:
      return null;
  }
}

/** Amounts that are not numbers yet are left out: they are still being typed. */
function periodsOf(entries: readonly PeriodEntry[]): Period[] {
  return entries
    .filter(({ amount }) => amount.trim() !== '' && Number.isFinite(Number(amount)))
    .map(({ amount, unit }) => ({ amount: Number(amount), unit }));
}
