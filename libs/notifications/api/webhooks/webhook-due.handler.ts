import { Injectable } from '@nestjs/common';
import { OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { notificationsEvents } from '../../contract/index';
import { DeliverWebhook } from './deliver-webhook';

/** A delivery is to be tried. */
@Injectable()
export class WebhookIsDue extends OutboxHandler {
  readonly type = notificationsEvents.webhookDue;

  constructor(private readonly delivering: DeliverWebhook) {
    super();
  }

  async handle({ payload }: DomainEvent): Promise<void> {
    const { deliveryId, authorityId } = payload;
    if (typeof deliveryId !== 'string' || typeof authorityId !== 'string') {
      throw new Error('The event names no delivery');
    }
    await this.delivering.run(deliveryId, authorityId);
  }
}
