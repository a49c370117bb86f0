import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Configuration, Database } from '@rogatory/platform/api';
import { isGivenUp, nextTry } from '../../rules/index';
import { TellingActor } from '../telling/telling-actor';
import { postSigned, type EndpointAnswer } from './post-signed';
import { webhookSlice } from './webhook-slice';
import { advanceDelivery, appendTry, findDelivery, noteFailing } from './webhook-statements';

type DeliveryRow = {
  id: string;
  webhookId: string;
  type: string;
  payload: object;
  state: string;
  tried: number;
  at: string;
  url: string;
  webhookState: string;
  failingSince: string | null;
  secret: string;
};

/** The endpoint wants nothing more (RFC 9110). */
const gone = 410;

/** Tries a delivery once, writes the answer down and says when it is tried again. */
@Injectable()
export class DeliverWebhook {
  private readonly loopbackAllowed: boolean;

  constructor(
    configuration: Configuration,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writing: WritePath,
    private readonly actors: TellingActor,
  ) {
    this.loopbackAllowed = configuration.of(webhookSlice).loopback === 'allowed';
  }

  /** A delivery that has arrived, or was given up, is left alone. */
  async run(deliveryId: string, authorityId: string): Promise<void> {
    const actor = await this.actors.of(authorityId);
    const [found] = await this.database.read<DeliveryRow>(actor, findDelivery, [deliveryId]);
    if (found === undefined || found.state !== 'waiting') return;
    const answer = await this.tried(found);
    const now = this.clock.now();
    const next = nextState(found, answer, now);
    const subject = { type: 'webhook_delivery', id: deliveryId };
    const detail = { status: answer.status, failure: answer.failure };
    const step = { actor, action: 'notifications.deliver', subject, detail, now };
    await this.writing.run(step, async (tx) => {
      const at = now.toString();
      const number = found.tried + 1;
      const { status, failure } = answer;
      const attempt = [deliveryId, number, authorityId, at, status, failure];
      const written = await tx.query(appendTry, attempt);
      if (written.length === 0) return;
      await tx.query(advanceDelivery, [deliveryId, next.state, number, next.at]);
      const failed = next.state !== 'delivered';
      const givenUp = failed && isGivenUp(found.failingSince, now);
      await tx.query(noteFailing, [found.webhookId, failed, at, givenUp, status === gone]);
    });
  }

  private tried(delivery: DeliveryRow): Promise<EndpointAnswer> {
    const { id, url, secret, type, at, payload, webhookState } = delivery;
    if (webhookState !== 'active') return Promise.resolve({ status: null, failure: 'off' });
    return postSigned(
      { url, secret, id, at: this.clock.now(), payload: { type, timestamp: at, data: payload } },
      this.loopbackAllowed,
    );
  }
}

function nextState(
  { tried, webhookState }: DeliveryRow,
  { status }: EndpointAnswer,
  now: Temporal.Instant,
): { state: 'delivered' | 'waiting' | 'failed'; at: string | null } {
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered', at: null };
  const again = status === gone || webhookState !== 'active' ? null : nextTry(tried + 1, now);
  return again === null
    ? { state: 'failed', at: null }
    : { state: 'waiting', at: again.toString() };
}
