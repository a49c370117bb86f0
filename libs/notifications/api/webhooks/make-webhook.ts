import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Configuration, conflict, unprocessable } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import {
  notificationsProblems,
  type MakeWebhookDto,
  type WebhookMadeDto,
} from '../../contract/index';
import { addressFault } from './public-address';
import { webhookSlice } from './webhook-slice';
import { countWebhooks, insertSecret, insertWebhook } from './webhook-statements';

const secretBytes = 32;
const mostWebhooks = 5;

/** An administrator names an endpoint of the authority's own systems. */
@Injectable()
export class MakeWebhook {
  private readonly loopbackAllowed: boolean;

  constructor(
    configuration: Configuration,
    private readonly writing: WritePath,
  ) {
    this.loopbackAllowed = configuration.of(webhookSlice).loopback === 'allowed';
  }

  /**
   * The secret is shown this once and is readable by nobody afterwards, so there is no key that
   * would repeat the answer. Throws 422 for an address that may not be called.
   */
  async run(actor: Actor, { url, description }: MakeWebhookDto): Promise<WebhookMadeDto> {
    const fault = addressFault(url, this.loopbackAllowed);
    if (fault !== null) {
      throw unprocessable(notificationsProblems.webhookRefused, [
        { pointer: '/url', code: `notifications.address_${fault}`, detail: 'Must not be called' },
      ]);
    }
    const id = uuidv7();
    const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
    const { authorityId } = actor;
    const subject = { type: 'webhook', id };
    return this.writing.run(
      { actor, action: 'notifications.make_webhook', subject },
      async (tx) => {
        const [known] = await tx.query<{ count: number }>(countWebhooks, [authorityId]);
        if ((known?.count ?? 0) >= mostWebhooks)
          throw conflict(notificationsProblems.tooManyWebhooks);
        const madeAt = tx.now.toString();
        const note = description ?? null;
        await tx.query(insertWebhook, [id, authorityId, url, note, madeAt]);
        await tx.query(insertSecret, [id, authorityId, secret]);
        return {
          id,
          version: 1,
          url,
          description: note,
          state: 'active',
          madeAt,
          failingSince: null,
          secret,
        };
      },
    );
  }
}
