import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, notFound } from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  notificationsProblems,
  type WebhookDeliveryDto,
  type WebhookDto,
} from '../../contract/index';
import { deliveriesOfWebhook, findWebhook, listWebhooks } from './webhook-statements';

const pageSize = 25;
const newest: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** The endpoints of the actor's authority and what was delivered there. */
@Injectable()
export class WebhookQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<WebhookDto[]> {
    return this.database.read(actor, listWebhooks, [actor.authorityId]);
  }

  /** Newest first, each with its tries. Throws 404 for an endpoint of somebody else. */
  async deliveries(
    actor: Actor,
    webhookId: string,
    cursor: string | undefined,
  ): Promise<Page<WebhookDeliveryDto>> {
    const [at, id] = cursor === undefined ? newest : decodeCursor(cursor, ['string', 'string']);
    const { authorityId } = actor;
    const [known] = await this.database.read(actor, findWebhook, [webhookId, authorityId]);
    if (known === undefined) throw notFound(notificationsProblems.unknownWebhook);
    const values = [webhookId, authorityId, at, id, pageSize + 1];
    const rows = await this.database.read<WebhookDeliveryDto>(actor, deliveriesOfWebhook, values);
    const items = rows.slice(0, pageSize);
    const last = items.at(-1);
    const more = rows.length > pageSize && last !== undefined;
    return { items, nextCursor: more ? encodeCursor([last.at, last.id]) : null };
  }
}
