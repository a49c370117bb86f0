import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { Actor } from '@rogatory/platform/contract';
import { revokeFeed } from './feed-statements';

/** A person takes the secret link to the own calendar back. */
@Injectable()
export class RevokeFeedLink {
  constructor(private readonly writing: WritePath) {}

  /** From the commit on the link is unknown. Without a link nothing happens. */
  async run(actor: Actor, now?: Temporal.Instant): Promise<void> {
    const subject = { type: 'person', id: actor.personId };
    const step = { actor, action: 'deadlines.revoke_feed_link', subject, now };
    await this.writing.run(step, (tx) => tx.query(revokeFeed, [actor.personId, tx.now.toString()]));
  }
}
