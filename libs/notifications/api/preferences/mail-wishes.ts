import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Database, unprocessable, type CommandKey, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  notificationsProblems,
  type MailPreferencesDto,
  type SetMailPreferencesDto,
} from '../../contract/index';
import { usualMailWishes, type MailWishes } from '../../rules/index';
import { Mailing } from '../mail/mailing';

const findWishes: Statement = {
  name: 'notifications.find_mail_wishes',
  text: `select p.email, w.mail, w.digest_hour as "digestHour", w.quiet_from as "quietFrom",
      w.quiet_to as "quietTo", w.zone, w.urgent_any_hour as "urgentAnyHour"
    from person p left join mail_wish w on w.person_id = p.id where p.id = $1`,
};

const keepWishes: Statement = {
  name: 'notifications.keep_mail_wishes',
  text: `insert into mail_wish (person_id, mail, digest_hour, quiet_from, quiet_to, zone,
      urgent_any_hour, set_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (person_id) do update set mail = excluded.mail,
      digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from,
      quiet_to = excluded.quiet_to, zone = excluded.zone,
      urgent_any_hour = excluded.urgent_any_hour, set_at = excluded.set_at`,
};

type WishRow = Omit<MailWishes, 'mail'> & { email: string | null; mail: MailWishes['mail'] | null };

/** How a person wants to be told by mail. */
@Injectable()
export class MailWishesOfPerson {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly mailing: Mailing,
  ) {}

  /** What the person said, or what holds for people who never said anything. */
  async of(actor: Actor): Promise<MailPreferencesDto> {
    const [found] = await this.database.read<WishRow>(actor, findWishes, [actor.personId]);
    const shared = { mailAvailable: this.mailing.available, address: found?.email ?? null };
    if (found === undefined || found.mail === null) {
      return { ...usualMailWishes(actor.zone), ...shared };
    }
    const { email, ...wishes } = found;
    return { ...wishes, mail: found.mail, ...shared };
  }

  /** Throws 422 for a zone that does not exist, and for quiet hours without beginning or end. */
  async set(
    actor: Actor,
    wishes: SetMailPreferencesDto,
    command: CommandKey,
  ): Promise<MailPreferencesDto> {
    refuseImpossible(wishes);
    const subject = { type: 'person', id: actor.personId };
    const step = { actor, action: 'notifications.set_mail_wishes', subject, command };
    await this.writing.run(step, (tx) => {
      const { mail, digestHour, quietFrom, quietTo, zone, urgentAnyHour } = wishes;
      const quiet = [quietFrom ?? null, quietTo ?? null];
      const values = [actor.personId, mail, digestHour, ...quiet, zone, urgentAnyHour];
      return tx.query(keepWishes, [...values, tx.now.toString()]);
    });
    return this.of(actor);
  }
}

function refuseImpossible({ zone, quietFrom, quietTo }: SetMailPreferencesDto): void {
  if (!zoneExists(zone)) {
    throw unprocessable(notificationsProblems.unknownZone, [
      { pointer: '/zone', code: notificationsProblems.unknownZone, detail: 'Unknown time zone' },
    ]);
  }
  const from = quietFrom ?? null;
  const to = quietTo ?? null;
  if ((from === null) === (to === null)) return;
  throw unprocessable(notificationsProblems.quietHoursIncomplete, [
    {
      pointer: from === null ? '/quietFrom' : '/quietTo',
      code: notificationsProblems.quietHoursIncomplete,
      detail: 'Quiet hours have a beginning and an end',
    },
  ]);
}

function zoneExists(zone: string): boolean {
  // An offset such as +07:00 knows no summer time.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
