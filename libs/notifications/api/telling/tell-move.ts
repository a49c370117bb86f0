import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, type Transaction } from '@rogatory/platform/api';
import { concerns, newsOfMove, partiesOf } from '../../rules/index';
import { QueueDeliveries } from '../webhooks/queue-deliveries';
import { PlanNotices, type AuthorityNotices } from './plan-notices';
import type { ReadMove } from './read-move';
import { TellingActor } from './telling-actor';
import { WriteNotices } from './write-notices';

/** What happened longer ago is no news: it stands on the desk. */
const newsLife = { hours: 72 } as const;

/** Tells the people of the own side, and their systems, of a step on a file. */
@Injectable()
export class TellMove {
  constructor(
    private readonly clock: Clock,
    private readonly writing: WritePath,
    private readonly planning: PlanNotices,
    private readonly notices: WriteNotices,
    private readonly deliveries: QueueDeliveries,
    private readonly actors: TellingActor,
  ) {}

  /** Tells each person and each endpoint once, however often it is called for the same step. */
  async run(key: string, move: ReadMove): Promise<void> {
    const now = Temporal.Instant.from(move.at);
    if (Temporal.Instant.compare(now.add(newsLife), this.clock.now()) < 0) return;
    const parties = partiesOf(move);
    const news = newsOfMove(move);
    const planned = await this.planning.of([
      {
        key,
        news,
        parties,
        subject: {
          fileId: move.fileId,
          measureCode: null,
          due: null,
          zone: null,
          wholeDay: null,
          figure: null,
          urgent: move.riskToLife,
        },
        byPersonId: move.byPersonId,
        now,
      },
    ]);
    for (const party of parties) {
      const notices = planned.find(({ actor }) => actor.authorityId === party.authorityId);
      // Who executes hears of the own measures, not of every step.
      const delivered = party.part !== 'executes' || news.some((one) => concerns(one, party));
      if (notices !== undefined || delivered) {
        await this.tellAuthority(key, move, party.authorityId, notices);
      }
    }
  }

  /** One transaction for each authority: what it was told stays told if the next one fails. */
  private async tellAuthority(
    key: string,
    move: ReadMove,
    authorityId: string,
    planned: AuthorityNotices | undefined,
  ): Promise<void> {
    const actor = planned?.actor ?? (await this.actors.of(authorityId));
    if (planned === undefined && !(await this.deliveries.wanted(actor))) return;
    const nothingNew = new NothingNew();
    const detail = { fileId: move.fileId, version: move.version, notices: 0, deliveries: 0 };
    const subject = { type: 'authority', id: authorityId };
    try {
      await this.writing.run(
        { actor, action: 'notifications.tell', subject, detail },
        async (tx) => {
          detail.notices = await this.notices.run(tx, planned?.notices ?? []);
          detail.deliveries = await this.deliver(tx, key, move);
          // Undoes the transaction: what did not happen leaves no entry in the trail.
          if (detail.notices + detail.deliveries === 0) throw nothingNew;
        },
      );
    } catch (error) {
      if (error !== nothingNew) throw error;
    }
  }

  private deliver(tx: Transaction, key: string, move: ReadMove): Promise<number> {
    const { fileId, version, act, at } = move;
    return this.deliveries.run(tx, [
      { key, type: 'file.moved', fileId, facts: { version, act, at } },
    ]);
  }
}

/** Everybody has been told already, or nobody is to be. */
class NothingNew extends Error {}
