import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import { notificationsEvents } from '../../contract/index';
import { activeWebhooks, insertDeliveries } from '../telling/telling-statements';
import { referencesOf } from './webhook-statements';

/** Something that systems of an authority hear of. */
export type Told = {
  /** The same thing is delivered to an endpoint once. */
  key: string;
  type: string;
  fileId: string | null;
  facts: Readonly<Record<string, string | number | null>>;
};

/** Gives what happened to the endpoints of the acting authority. */
@Injectable()
export class QueueDeliveries {
  constructor(private readonly database: Database) {}

  /** Whether the authority has an endpoint that is called at all. */
  async wanted(actor: Actor): Promise<boolean> {
    const found = await this.database.read(actor, activeWebhooks, [actor.authorityId]);
    return found.length > 0;
  }

  /** Writes the deliveries that are new, to be tried at once; resolves to how many these are. */
  async run(tx: Transaction, told: readonly Told[], only: string | null = null): Promise<number> {
    const { authorityId } = tx.actor;
    const active = await tx.query<{ id: string }>(activeWebhooks, [authorityId]);
    const endpoints = active.filter(({ id }) => only === null || id === only);
    if (endpoints.length === 0 || told.length === 0) return 0;
    const fileIds = [...new Set(told.flatMap(({ fileId }) => fileId ?? []))];
    const known = await tx.query<{ id: string; reference: string | null }>(referencesOf, [fileIds]);
    const rows = endpoints.flatMap(({ id: webhookId }) =>
      told.map(({ key, type, fileId, facts }) => {
        const reference = known.find(({ id }) => id === fileId)?.reference ?? null;
        const payload = { fileId, reference, ...facts };
        return { id: uuidv7(), webhook_id: webhookId, key, type, file_id: fileId, payload };
      }),
    );
    const values = [JSON.stringify(rows), authorityId, tx.now.toString()];
    const written = await tx.query<{ id: string; webhookId: string }>(insertDeliveries, values);
    for (const { id, webhookId } of written) publishTry(tx, { id, webhookId, tried: 0 });
    return written.length;
  }
}

/** Has the next try of a delivery made. Deliveries to one endpoint keep their order. */
export function publishTry(
  tx: Transaction,
  { id, webhookId, tried }: { id: string; webhookId: string; tried: number },
): void {
  tx.publish({
    type: notificationsEvents.webhookDue,
    key: `webhook:${id}:${tried}`,
    payload: { deliveryId: id, authorityId: tx.actor.authorityId },
    queue: `webhook:${webhookId}`,
  });
}
