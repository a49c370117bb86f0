import type { ParamMap } from '@angular/router';
import type { PeriodUnit } from '@rogatory/instruments/contract';
import {
  emptyInputs,
  ruleSetOf,
  timeLimitOf,
  type CalculatorInputs,
  type PeriodEntry,
  type SuspensionEntry,
} from './calculator-inputs';

/** A part of a link that cannot be read, as it stands there. */
export type AddressFault = { name: string; value: string };

export type ReadAddress = { inputs: CalculatorInputs; faults: readonly AddressFault[] };

/** How units are written in a link: `30d`, `1.5mo`, `10wd`. */
const unitSigns: Record<PeriodUnit, string> = {
  hours: 'h',
  days: 'd',
  workingDays: 'wd',
  weeks: 'w',
  months: 'mo',
  years: 'y',
};
const names = [
  'limit',
  'part',
  'rule',
  'period',
  'direction',
  'event',
  'in',
  'zone',
  'extend',
  'suspend',
  'two',
] as const;
type Name = (typeof names)[number];

const day = /^\d{4}-\d{2}-\d{2}$/;
const eventForm = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(\*)?)?$/;
const placeForm = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

/** Writes every answer that differs from an empty form; the rest is left out of the link. */
export function writeAddress(inputs: CalculatorInputs): Record<Name, string | null> {
  const ofLimit = inputs.by === 'limit';
  const event = inputs.time === '' ? inputs.date : `${inputs.date}T${inputs.time}`;
  return {
    limit: ofLimit ? inputs.timeLimit || null : null,
    part: ofLimit ? inputs.part || null : null,
    rule: ofLimit ? null : inputs.ruleSet,
    period: ofLimit ? null : periodsText(inputs.periods),
    direction: ofLimit || inputs.direction === 'forward' ? null : inputs.direction,
    event: inputs.date === '' ? null : event + (inputs.time && inputs.secondHour ? '*' : ''),
    in: inputs.region || inputs.jurisdiction || null,
    zone: inputs.zone || null,
    extend: periodsText(inputs.extensions),
    suspend:
      inputs.suspensions
        .filter(({ from, to }) => from !== '' || to !== '')
        .map(({ from, to }) => `${from}..${to}`)
        .join(',') || null,
    two: inputs.twoWorkingDays === 'rule' ? null : inputs.twoWorkingDays,
  };
}

/** Reads a link. What it cannot mean is told as a fault and leaves its field empty. */
export function readAddress(params: Pick<ParamMap, 'get' | 'keys'>): ReadAddress {
  const faults: AddressFault[] = params.keys
    .filter((key) => !names.some((name) => name === key))
    .map((name) => ({ name, value: params.get(name) ?? '' }));
  const read = <Value>(name: Name, empty: Value, parse: (text: string) => Value | null): Value => {
    const text = params.get(name);
    if (text === null || text === '') return empty;
    const value = parse(text);
    if (value !== null) return value;
    faults.push({ name, value: text });
    return empty;
  };
  const timeLimit = read('limit', emptyInputs.timeLimit, timeLimitOf);
  const own = params.get('rule') !== null || params.get('period') !== null;
  const event = read('event', { date: '', time: '', secondHour: false }, readEvent);
  const place = read('in', { jurisdiction: '', region: '' }, readPlace);
  const inputs: CalculatorInputs = {
    by: own && params.get('limit') === null ? 'rule' : 'limit',
    timeLimit,
    part: read('part', '', (text) => (/^[a-z][a-zA-Z0-9_-]{0,40}$/.test(text) ? text : null)),
    ruleSet: read('rule', emptyInputs.ruleSet, ruleSetOf),
    periods: read('period', emptyInputs.periods, readPeriods),
    direction: read('direction', emptyInputs.direction, (text) =>
      text === 'forward' || text === 'backward' ? text : null,
    ),
    ...event,
    ...place,
    zone: read('zone', '', (text) => (isZone(text) ? text : null)),
    extensions: read('extend', emptyInputs.extensions, readPeriods),
    suspensions: read('suspend', emptyInputs.suspensions, readSuspensions),
    twoWorkingDays: read('two', emptyInputs.twoWorkingDays, (text) =>
      text === 'yes' || text === 'no' ? text : null,
    ),
  };
  return { inputs, faults };
}

/** The IANA zone is known to this browser. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The calendar has this day: 31 February is none. */
export function isDay(text: string): boolean {
  if (!day.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

function periodsText(periods: readonly PeriodEntry[]): string | null {
  const written = periods.filter(({ amount }) => amount.trim() !== '');
  return written.map(({ amount, unit }) => amount.trim() + unitSigns[unit]).join(',') || null;
}

function readPeriods(text: string): PeriodEntry[] | null {
  const periods = text.split(',').map(readPeriod);
  const whole = periods.filter((period) => period !== null);
  return whole.length === periods.length ? whole : null;
}

function readPeriod(text: string): PeriodEntry | null {
  const [, amount, sign] = /^(-?\d{1,9}(?:\.\d{1,4})?)([a-z]{1,2})$/.exec(text) ?? [];
  const unit = unitBySign(sign);
  return amount === undefined || unit === null ? null : { amount, unit };
}

function unitBySign(sign: string | undefined): PeriodUnit | null {
  switch (sign) {
    case unitSigns.hours:
      return 'hours';
    case unitSigns.days:
      return 'days';
    case unitSigns.workingDays:
      return 'workingDays';
    case unitSigns.weeks:
      return 'weeks';
    case unitSigns.months:
      return 'months';
    case unitSigns.years:
      return 'years';
    default:
      return null;
  }
}

function readEvent(text: string): Pick<CalculatorInputs, 'date' | 'time' | 'secondHour'> | null {
  const [, date = '', time = '', second] = eventForm.exec(text) ?? [];
  if (!isDay(date)) return null;
  if (time !== '' && !isHour(time)) return null;
  return { date, time, secondHour: second !== undefined };
}

function isHour(text: string): boolean {
  const [hours, minutes] = text.split(':').map(Number);
  return hours !== undefined && hours < 24 && minutes !== undefined && minutes < 60;
}

function readPlace(text: string): Pick<CalculatorInputs, 'jurisdiction' | 'region'> | null {
  const [whole, jurisdiction] = placeForm.exec(text) ?? [];
  if (whole === undefined || jurisdiction === undefined) return null;
  return { jurisdiction, region: whole === jurisdiction ? '' : whole };
}

function readSuspensions(text: string): SuspensionEntry[] | null {
  const stretches = text.split(',').map((part) => {
    const [from = '', to = '', more] = part.split('..');
    const readable = [from, to].every((end) => end === '' || isDay(end));
    return readable && more === undefined ? { from, to } : null;
  });
  const whole = stretches.filter((stretch) => stretch !== null);
  return whole.length === stretches.length ? whole : null;
}
