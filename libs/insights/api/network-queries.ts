import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  smallestShown,
  type FlowCounts,
  type MonthDays,
  type PairCounts,
  type PairMedian,
  type Period,
  type StageDays,
} from '@rogatory/insights/rules';
import {
  countsByPair,
  openMedians,
  openByPair,
  ownNetwork,
  pairMedians,
  monthDays,
  stageDays,
} from './network-statements';

/** The network of a secretariat. */
export interface Network {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
}

type ReceivedCounts = Omit<PairCounts, 'open' | 'olderThan180Days'>;
type OpenCounts = Pick<
  PairCounts,
  'requesting' | 'requested' | 'basis' | 'open' | 'olderThan180Days'
>;

const noneReceived = {
  received: 0,
  acknowledged: 0,
  decided: 0,
  firstAnswer: 0,
  answered: 0,
  ninetyDaysOver: 0,
  answeredWithinNinetyDays: 0,
};
const noneOpen = { open: 0, olderThan180Days: 0 };

/** Reads the counts kept for networks. Row-level security shows a secretariat its own network only. */
@Injectable()
export class NetworkQueries {
  constructor(private readonly database: Database) {}

  /** The network whose secretariat the actor belongs to; null for anybody else. */
  async networkOf(actor: Actor): Promise<Network | null> {
    const [network] = await this.database.read<Network>(actor, ownNetwork, [actor.authorityId]);
    return network ?? null;
  }

  /** What the network counts in the period; days and months of one basis, pairs of all. */
  async counts(
    actor: Actor,
    network: string,
    period: Period,
    basis: string | null,
  ): Promise<FlowCounts> {
    const months = [firstDay(period.months.at(0)), firstDay(period.months.at(-1))];
    const over = [firstDay(period.ninetyDaysOver.from), firstDay(period.ninetyDaysOver.to)];
    const ofBasis = [network, basis ?? '*', ...months];
    const [received, open, stages, byMonth, acknowledged, ages] = await Promise.all([
      this.database.read<ReceivedCounts>(actor, countsByPair, [network, ...months, ...over]),
      this.database.read<OpenCounts>(actor, openByPair, [network, period.to]),
      this.database.read<StageDays>(actor, stageDays, ofBasis),
      this.database.read<MonthDays>(actor, monthDays, ofBasis),
      this.database.read<PairMedian>(actor, pairMedians, [...ofBasis, smallestShown]),
      this.database.read<PairMedian>(actor, openMedians, [
        network,
        basis,
        period.to,
        smallestShown,
      ]),
    ]);
    return {
      pairs: together(received, open),
      stageDays: stages,
      monthDays: byMonth,
      acknowledgementMedians: acknowledged,
      openAgeMedians: ages,
    };
  }
}

function firstDay(month: string | undefined): string {
  return `${month ?? ''}-01`;
}

function together(received: readonly ReceivedCounts[], open: readonly OpenCounts[]): PairCounts[] {
  const key = (row: { requesting: string; requested: string; basis: string }): string =>
    `${row.requesting}>${row.requested}:${row.basis}`;
  const pairs = new Map(received.map((row) => [key(row), { ...row, ...noneOpen }]));
  for (const row of open) {
    pairs.set(key(row), { ...noneReceived, ...pairs.get(key(row)), ...row });
  }
  return [...pairs.values()];
}
