import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { notFound, preconditionFailed, type CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { notificationsProblems, type WebhookDto } from '../../contract/index';
import { lockWebhook, switchWebhook } from './webhook-statements';

/** An administrator turns an endpoint off, or on again. */
@Injectable()
export class SwitchWebhook {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 for an endpoint of somebody else, 412 when it was changed meanwhile. */
  run(
    actor: Actor,
    id: string,
    active: boolean,
    options: { version: number; command: CommandKey },
  ): Promise<WebhookDto> {
    const { command, version } = options;
    const subject = { type: 'webhook', id };
    const step = {
      actor,
      action: 'notifications.switch_webhook',
      subject,
      detail: { active },
      command,
    };
    return this.writing.run(step, async (tx) => {
      const [held] = await tx.query<WebhookDto>(lockWebhook, [id, actor.authorityId]);
      if (held === undefined) throw notFound(notificationsProblems.unknownWebhook);
      if (held.version !== version) throw preconditionFailed();
      const [changed] = await tx.query<WebhookDto>(switchWebhook, [id, active ? 'active' : 'off']);
      return changed ?? held;
    });
  }
}
