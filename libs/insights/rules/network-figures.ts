import {
  outsideNetwork,
  stages,
  type AgeingDto,
  type FlowCellDto,
  type JurisdictionTotalDto,
  type MonthlyMedianDto,
  type NetworkViewDto,
  type Stage,
  type StageDto,
} from '@rogatory/insights/contract';
import { medianDays, slowestTenthDays } from './day-histogram';
import type { FlowCounts, StageDays } from './flow-counts';
import { byPair, PairFigures } from './pair-figures';
import { totalOf, weightOf } from './suppression';

/** What the figures of a network are about. */
export interface FiguresScope {
  readonly members: readonly string[];
  /** Months as YYYY-MM, in order. */
  readonly months: readonly string[];
  /** null: all legal bases together. */
  readonly basis: string | null;
}

/** The part of the network's view that is counted. */
export type NetworkFigures = Pick<
  NetworkViewDto,
  | 'openNow'
  | 'medianDaysToAcknowledgement'
  | 'answeredWithin90DaysPercent'
  | 'olderThan180Days'
  | 'cells'
  | 'totals'
  | 'funnel'
  | 'ageing'
  | 'months'
>;

/** Fewer than this and a percentage would describe single cases. */
const fewestForPercent = 10;

/**
 * Turns counts into figures that betray no case. Every sum is made from the counts of single pairs
 * after those were suppressed, so all figures together tell of a hidden pair only that it is not
 * zero.
 */
export function networkFigures(counts: FlowCounts, scope: FiguresScope): NetworkFigures {
  const figures = new PairFigures(counts.pairs, scope.basis);
  return {
    openNow: totalOf(figures.all('open')),
    medianDaysToAcknowledgement: medianDays(
      counts.stageDays.filter((bin) => bin.stage === 'acknowledged'),
    ),
    answeredWithin90DaysPercent: percent(
      weightOf(figures.all('answeredWithinNinetyDays')),
      weightOf(figures.all('ninetyDaysOver')),
    ),
    olderThan180Days: totalOf(figures.all('olderThan180Days')),
    cells: cells(counts, figures),
    totals: totals(figures, scope.members),
    funnel: funnel(counts, figures),
    ageing: ageing(counts, figures, scope.members),
    months: months(counts, scope.months),
  };
}

function cells(counts: FlowCounts, figures: PairFigures): FlowCellDto[] {
  const acknowledgement = byPair(counts.acknowledgementMedians);
  const openAges = byPair(counts.openAgeMedians);
  return figures.pairs
    .map((pair) => ({ pair, received: figures.of(pair, 'received').figure }))
    .map(({ pair, received }) => ({
      requesting: pair.requesting,
      requested: pair.requested,
      received,
      medianDaysToAcknowledgement: acknowledgement.get(pair.key)?.[0]?.days ?? null,
      medianAgeOfOpenDays: openAges.get(pair.key)?.[0]?.days ?? null,
    }))
    .filter(
      (cell) =>
        cell.received.kind !== 'none' ||
        cell.medianDaysToAcknowledgement !== null ||
        cell.medianAgeOfOpenDays !== null,
    );
}

function totals(figures: PairFigures, members: readonly string[]): JurisdictionTotalDto[] {
  return [...members, outsideNetwork].map((jurisdiction) => ({
    jurisdiction,
    asked: totalOf(figures.where('received', (pair) => pair.requesting === jurisdiction)),
    wasAsked: totalOf(figures.where('received', (pair) => pair.requested === jurisdiction)),
  }));
}

const countOfStage = {
  received: 'received',
  acknowledged: 'acknowledged',
  decided: 'decided',
  first_answer: 'firstAnswer',
  answered: 'answered',
} as const satisfies Record<Stage, string>;

function funnel(counts: FlowCounts, figures: PairFigures): StageDto[] {
  const reached = stages.map((stage) => totalOf(figures.all(countOfStage[stage])));
  return stages.map((stage, index) => {
    const requests = reached[index] ?? { kind: 'none', value: 0 };
    const before = index === 0 ? null : (reached[index - 1]?.value ?? null);
    return {
      stage,
      requests,
      shareOfBefore:
        requests.value === null || before === null ? null : percent(requests.value, before),
      medianDays: medianDays(counts.stageDays.filter((bin) => bin.stage === stage)),
    };
  });
}

function ageing(counts: FlowCounts, figures: PairFigures, members: readonly string[]): AgeingDto[] {
  return members
    .map((jurisdiction) => {
      const days = counts.stageDays.filter((bin) => bin.requested === jurisdiction);
      return {
        jurisdiction,
        medianDaysToAcknowledgement: medianDays(days.filter((bin) => bin.stage === 'acknowledged')),
        longestStage: longestStage(days),
        open: totalOf(figures.where('open', (pair) => pair.requested === jurisdiction)),
        olderThan180Days: totalOf(
          figures.where('olderThan180Days', (pair) => pair.requested === jurisdiction),
        ),
      };
    })
    .sort(
      (a, b) =>
        (b.medianDaysToAcknowledgement ?? -1) - (a.medianDaysToAcknowledgement ?? -1) ||
        (b.olderThan180Days.value ?? 0) - (a.olderThan180Days.value ?? 0),
    );
}

/** The stage that takes most days after the one before; null when no two medians are known. */
export function longestStage(days: readonly StageDays[]): Stage | null {
  let before = 0;
  let longest: { stage: Stage; days: number } | null = null;
  for (const stage of stages) {
    if (stage === 'received') continue;
    const median = medianDays(days.filter((bin) => bin.stage === stage));
    if (median === null) continue;
    if (longest === null || median - before > longest.days) {
      longest = { stage, days: median - before };
    }
    before = median;
  }
  return longest?.stage ?? null;
}

function months(counts: FlowCounts, shown: readonly string[]): MonthlyMedianDto[] {
  return shown.map((month) => {
    const bins = counts.monthDays.filter((bin) => bin.month === month);
    return {
      month,
      medianDays: medianDays(bins),
      slowestTenthDays: slowestTenthDays(bins),
      urgentMedianDays: medianDays(bins.filter((bin) => bin.urgent)),
    };
  });
}

function percent(part: number, whole: number): number | null {
  return whole < fewestForPercent ? null : Math.min(100, Math.round((100 * part) / whole));
}
