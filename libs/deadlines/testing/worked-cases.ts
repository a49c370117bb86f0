import {
  periodUnits,
  reckoningDirections,
  type Period,
  type Reckoning,
  ruleSets,
} from '../rules/index';
import cases from './worked-cases.json';

type WrittenPeriod = { amount: number; unit: string };

/** The body of a preview, as it is written in the table. */
export type WorkedRequest = {
  ruleSet: string;
  period: WrittenPeriod | readonly WrittenPeriod[];
  direction: string;
  event: string;
  zone: string;
  jurisdiction: string;
  extensions?: readonly WrittenPeriod[];
  suspensions?: readonly { from: string; to: string }[];
  minTwoWorkingDays?: boolean;
};

/** A period worked out by hand, in the form of the preview endpoint. */
export type WorkedCase = {
  id: number;
  note: string;
  request: WorkedRequest;
  expect: { due?: string; dueDate?: string; exact?: string; actBy?: string; warns?: boolean };
};

export const workedCases: readonly WorkedCase[] = cases.cases;

/** What the engine is asked by a body of the preview endpoint. */
export function reckoningOf(request: WorkedRequest): Reckoning {
  const { period, extensions = [], suspensions = [], minTwoWorkingDays = null } = request;
  return {
    ruleSet: oneOf(ruleSets, request.ruleSet),
    periods: isList(period) ? period.map(periodOf) : [periodOf(period)],
    direction: oneOf(reckoningDirections, request.direction),
    event: request.event,
    zone: request.zone,
    extensions: extensions.map(periodOf),
    suspensions,
    minTwoWorkingDays,
    law: null,
  };
}

function isList(period: WorkedRequest['period']): period is readonly WrittenPeriod[] {
  return Array.isArray(period);
}

function periodOf({ amount, unit }: WrittenPeriod): Period {
  return { amount, unit: oneOf(periodUnits, unit) };
}

function oneOf<T extends string>(names: readonly T[], text: string): T {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(`${text} is none of ${names.join(', ')}`);
  return found;
}
