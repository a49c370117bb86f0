import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { Actor } from '@rogatory/platform/contract';
import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { CalendarFeedLinkDto } from '../../contract/index';
import { insertFeed, lockFeed, revokeFeed } from './feed-statements';

const secretBytes = 32;

/** Where feeds are read, below the address of the installation. */
export const feedPath = '/api/v1/deadlines/feed';

/** What is kept of a secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A person makes a new secret link to the own calendar. */
@Injectable()
export class MakeFeedLink {
  constructor(private readonly writing: WritePath) {}

  /**
   * The link is shown this once and kept nowhere, not even as the answer to a repeated command; the
   * one before stops working.
   */
  async run(actor: Actor, now?: Temporal.Instant): Promise<CalendarFeedLinkDto> {
    const secret = randomBytes(secretBytes).toString('base64url');
    const id = uuidv7();
    const subject = { type: 'calendar_feed', id };
    const step = { actor, action: 'deadlines.make_feed_link', subject, now };
    return this.writing.run(step, async (tx) => {
      const madeAt = tx.now.toString();
      const { personId, authorityId } = actor;
      await Promise.all([
        tx.query(lockFeed, [personId]),
        tx.query(revokeFeed, [personId, madeAt]),
        tx.query(insertFeed, [id, personId, authorityId, digestOf(secret), madeAt]),
      ]);
      return { active: true, madeAt, path: `${feedPath}/${secret}.ics` };
    });
  }
}
