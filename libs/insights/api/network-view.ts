import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import { Clock } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { networkFigures, periodOf } from '@rogatory/insights/rules';
import type { NetworkPeriod, NetworkViewDto } from '@rogatory/insights/contract';
import { NetworkQueries, type Network } from './network-queries';
import { RecentAnswers } from './recent-answers';

/** A view and the tag that changes when, and only when, a figure does. */
export interface TaggedView {
  readonly view: NetworkViewDto;
  readonly etag: string;
}

/** Works out what a network's secretariat sees; many who look at once share one working-out. */
@Injectable()
export class NetworkView {
  private readonly recent: RecentAnswers<TaggedView>;

  constructor(
    private readonly queries: NetworkQueries,
    private readonly clock: Clock,
  ) {
    this.recent = new RecentAnswers(clock);
  }

  /** Figures not older than five seconds; null when the actor belongs to no secretariat. */
  async of(
    actor: Actor,
    period: NetworkPeriod,
    basis: InstrumentCode | null,
  ): Promise<TaggedView | null> {
    const network = await this.queries.networkOf(actor);
    if (network === null) return null;
    const today = this.clock.now().toZonedDateTimeISO(actor.zone).toPlainDate();
    const key = [network.code, network.members.join(), today.toString(), period, basis].join('|');
    return this.recent.of(key, () => this.workOut(actor, network, today, period, basis));
  }

  private async workOut(
    actor: Actor,
    network: Network,
    today: Temporal.PlainDate,
    period: NetworkPeriod,
    basis: InstrumentCode | null,
  ): Promise<TaggedView> {
    const computedAt = this.clock.now().toString();
    const looked = periodOf(period, today);
    const counts = await this.queries.counts(actor, network.code, looked, basis);
    const members = [...network.members];
    const figures = {
      networkCode: network.code,
      networkName: network.name,
      members,
      period,
      basis,
      from: looked.from,
      to: looked.to,
      ...networkFigures(counts, { members, months: looked.months, basis }),
      sealedCasesAbsent: true,
    };
    const digest = createHash('sha256').update(JSON.stringify(figures)).digest('base64url');
    return { view: { ...figures, computedAt }, etag: `W/"${digest.slice(0, 22)}"` };
  }
}
