import type { Role } from '@rogatory/platform/contract';
import type { Statement } from '@rogatory/platform/api';

/** Whom a secret belongs to. */
export type FeedOwner = {
  person_id: string;
  name: string;
  locale: string;
  authority_id: string;
  jurisdiction: string;
  zone: string;
  roles: Role[];
};

export const findFeed: Statement = {
  name: 'deadlines.find_calendar_feed',
  text: 'select * from find_calendar_feed($1)',
};

export const activeFeed: Statement = {
  name: 'deadlines.active_calendar_feed',
  text: `select made_at as "madeAt" from calendar_feed
    where person_id = $1 and authority_id = $2 and revoked_at is null`,
};

export const revokeFeed: Statement = {
  name: 'deadlines.revoke_calendar_feed',
  text: 'update calendar_feed set revoked_at = $2 where person_id = $1 and revoked_at is null',
};

export const insertFeed: Statement = {
  name: 'deadlines.insert_calendar_feed',
  text: `insert into calendar_feed (id, person_id, authority_id, secret_sha256, made_at)
    values ($1, $2, $3, $4, $5)`,
};

/** One change of a person's link after the other. */
export const lockFeed: Statement = {
  name: 'deadlines.lock_calendar_feed',
  text: `select pg_advisory_xact_lock(hashtextextended('calendar feed ' || $1, 0))`,
};
