import { Injectable } from '@nestjs/common';
import { Clock, Database, notFound } from '@rogatory/platform/api';
import { holdsPermission, type Actor } from '@rogatory/platform/contract';
import { deadlinesErrors, deadlinesPermissions, type CalendarFeedDto } from '../../contract/index';
import { EntryQueries } from '../entries/entry-queries';
import { activeFeed, findFeed, type FeedOwner } from './feed-statements';
import { feedText } from './feed-text';
import { digestOf } from './make-feed-link';

const secretFile = /^([A-Za-z0-9_-]{43})\.ics$/;
/** How far a feed looks ahead, and back to what ended while a calendar program was away. */
const ahead = { days: 400 } as const;
const back = { days: 7 } as const;

/** The secret link to a person's dates, and what is read by it. */
@Injectable()
export class FeedQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entries: EntryQueries,
  ) {}

  /** Whether the actor's link works. */
  async state(actor: Actor): Promise<CalendarFeedDto> {
    const values = [actor.personId, actor.authorityId];
    const [found] = await this.database.read<{ madeAt: string }>(actor, activeFeed, values);
    return { active: found !== undefined, madeAt: found?.madeAt ?? null };
  }

  /**
   * The iCalendar text behind a secret. Throws 404 for one that is unknown or revoked, and for
   * people who are no longer what they were when they made it.
   */
  async text(file: string, address: string): Promise<string> {
    const secret = secretFile.exec(file)?.[1];
    const [owner] =
      secret === undefined
        ? []
        : await this.database.read<FeedOwner>(null, findFeed, [digestOf(secret)]);
    const mayRead =
      owner !== undefined && holdsPermission(owner.roles, deadlinesPermissions.calendar);
    if (!mayRead) throw notFound(deadlinesErrors.noFeed);
    const now = this.clock.now();
    const today = now.toZonedDateTimeISO(owner.zone).toPlainDate();
    const rows = await this.entries.rows(actorOf(owner), today.subtract(back), today.add(ahead));
    return feedText(owner, rows, address, now);
  }
}

function actorOf(owner: FeedOwner): Actor {
  const { person_id: personId, authority_id: authorityId, name, jurisdiction, zone, roles } = owner;
  return { personId, authorityId, name, jurisdiction, zone, roles };
}
