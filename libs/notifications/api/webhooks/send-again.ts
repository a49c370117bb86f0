import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { conflict, notFound, type CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import { notificationsProblems, type WebhookDto } from '../../contract/index';
import { publishTry, QueueDeliveries } from './queue-deliveries';
import { advanceDelivery, lockDelivery, lockWebhook } from './webhook-statements';

type LockedDelivery = { id: string; webhookId: string; tried: number; state: string };

/** Has something sent to an endpoint because an administrator wants it. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly writing: WritePath,
    private readonly deliveries: QueueDeliveries,
  ) {}

  /** Tries a delivery once more, whether it arrived or not; the receiver knows it by its id. */
  async delivery(
    actor: Actor,
    webhookId: string,
    deliveryId: string,
    command: CommandKey,
  ): Promise<void> {
    const subject = { type: 'webhook_delivery', id: deliveryId };
    const step = { actor, action: 'notifications.redeliver', subject, command };
    await this.writing.run(step, async (tx) => {
      const values = [deliveryId, webhookId, actor.authorityId];
      const [held] = await tx.query<LockedDelivery>(lockDelivery, values);
      if (held === undefined) throw notFound(notificationsProblems.unknownDelivery);
      const [webhook] = await tx.query<WebhookDto>(lockWebhook, [webhookId, actor.authorityId]);
      if (webhook?.state !== 'active') throw conflict(notificationsProblems.webhookOff);
      const { tried } = held;
      await tx.query(advanceDelivery, [deliveryId, 'waiting', tried, tx.now.toString()]);
      publishTry(tx, { id: deliveryId, webhookId, tried });
    });
  }

  /** Sends something that means nothing, to see whether it arrives. */
  async test(actor: Actor, webhookId: string, command: CommandKey): Promise<void> {
    const subject = { type: 'webhook', id: webhookId };
    const step = { actor, action: 'notifications.test_webhook', subject, command };
    await this.writing.run(step, async (tx) => {
      const [webhook] = await tx.query<WebhookDto>(lockWebhook, [webhookId, actor.authorityId]);
      if (webhook === undefined) throw notFound(notificationsProblems.unknownWebhook);
      if (webhook.state !== 'active') throw conflict(notificationsProblems.webhookOff);
      const told = { key: `test:${uuidv7()}`, type: 'webhook.test', fileId: null };
      const facts = { at: tx.now.toString() };
      await this.deliveries.run(tx, [{ ...told, facts }], webhookId);
    });
  }
}
