import {
  outsideNetwork,
  type FlowCellDto,
  type JurisdictionTotalDto,
  type MonthlyMedianDto,
  type Stage,
  type StageDto,
} from '@rogatory/insights/contract';

/** Which sentence states what a chart shows; the console puts it into words. */
export type Finding =
  | {
      readonly code: 'most_ask_two';
      readonly tenths: number;
      readonly jurisdictions: [string, string];
    }
  | { readonly code: 'most_ask_one'; readonly tenths: number; readonly jurisdiction: string }
  | { readonly code: 'requests_spread'; readonly members: number }
  | { readonly code: 'longest_before'; readonly stage: Stage }
  | { readonly code: 'acknowledgement_faster'; readonly days: number; readonly before: number }
  | { readonly code: 'acknowledgement_slower'; readonly days: number; readonly before: number }
  | { readonly code: 'acknowledgement_steady'; readonly days: number }
  | { readonly code: 'too_few' };

const tooFew: Finding = { code: 'too_few' };

/** Whom the requests ask: one or two members, if they draw far more than their share. */
export function findingOfMatrix(totals: readonly JurisdictionTotalDto[]): Finding {
  const asked = totals
    .map(({ jurisdiction, wasAsked }) => ({ jurisdiction, requests: wasAsked.value ?? 0 }))
    .filter(({ requests }) => requests > 0)
    .sort((a, b) => b.requests - a.requests);
  const all = asked.reduce((sum, { requests }) => sum + requests, 0);
  const [first, second] = asked;
  if (first === undefined || all < 20) return tooFew;
  const tenths = (requests: number): number => Math.min(10, Math.round((10 * requests) / all));
  if (second === undefined || first.requests >= 2 * second.requests) {
    return {
      code: 'most_ask_one',
      tenths: tenths(first.requests),
      jurisdiction: first.jurisdiction,
    };
  }
  const both = tenths(first.requests + second.requests);
  if (asked.length > 2 && both >= 3 && both * asked.length >= 30) {
    return {
      code: 'most_ask_two',
      tenths: both,
      jurisdictions: [first.jurisdiction, second.jurisdiction],
    };
  }
  return { code: 'requests_spread', members: asked.length };
}

/** Where in the work most days pass. */
export function findingOfFunnel(funnel: readonly StageDto[]): Finding {
  let before = 0;
  let longest: { stage: Stage; days: number } | null = null;
  for (const { stage, medianDays } of funnel) {
    if (stage === 'received' || medianDays === null) continue;
    const days = medianDays - before;
    if (longest === null || days > longest.days) longest = { stage, days };
    before = medianDays;
  }
  return longest === null ? tooFew : { code: 'longest_before', stage: longest.stage };
}

/** How long acknowledgement takes now, and how long it took when the period began. */
export function findingOfMonths(months: readonly MonthlyMedianDto[]): Finding {
  const known = months.flatMap(({ medianDays }) => (medianDays === null ? [] : [medianDays]));
  const before = known.at(0);
  const days = known.at(-1);
  if (before === undefined || days === undefined) return tooFew;
  if (days < before) return { code: 'acknowledgement_faster', days, before };
  if (days > before) return { code: 'acknowledgement_slower', days, before };
  return { code: 'acknowledgement_steady', days };
}

/** Whether jurisdictions outside the network ask its members, so that they need a row. */
export function asksFromOutside(cells: readonly FlowCellDto[]): boolean {
  return cells.some((cell) => cell.requesting === outsideNetwork);
}
