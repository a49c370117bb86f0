/**
 * How a period is counted.
 * - `EU1182`: Regulation (EEC, Euratom) 1182/71.
 * - `ETS76`: European Convention on the Calculation of Time-Limits (1972).
 * - `PLAIN`: the treaty is silent: calendar days, first day not counted, never moved.
 * - `CLEAR`: neither the first nor the last day counts.
 * - `CONSEC`: consecutive days, never moved.
 * - `HOURS`: exact elapsed time.
 */
export const ruleSets = ['EU1182', 'ETS76', 'PLAIN', 'CLEAR', 'CONSEC', 'HOURS'] as const;
export type RuleSet = (typeof ruleSets)[number];

export const periodUnits = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A length of time as a text states it; months may have parts (half months). */
export type Period = { amount: number; unit: PeriodUnit };

export const reckoningDirections = ['forward', 'backward'] as const;
export type ReckoningDirection = (typeof reckoningDirections)[number];
