import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { usualMailWishes, type Colleague, type MailWishes } from '../../rules/index';

/** Somebody who can be told, and how. */
export type ToldPerson = Colleague & { wishes: MailWishes };

type PersonRow = {
  personId: string;
  roles: Role[];
  deputyPersonId: string | null;
  mail: MailWishes['mail'] | null;
  digestHour: number;
  quietFrom: string | null;
  quietTo: string | null;
  zone: string;
  urgentAnyHour: boolean;
};

/** People with an account that can be written to; a deputy stands in within the same authority. */
const peopleToTell: Statement = {
  name: 'notifications.people_to_tell',
  text: `select p.id as "personId", m.roles, d.person_id as "deputyPersonId",
      w.mail, w.digest_hour as "digestHour", w.quiet_from as "quietFrom", w.quiet_to as "quietTo",
      w.zone, w.urgent_any_hour as "urgentAnyHour"
    from membership m
    join person p on p.id = m.person_id
    left join mail_wish w on w.person_id = p.id
    left join lateral deputy_of(p.id, $2) d on d.authority_id = m.authority_id
   where m.authority_id = $1 and p.active and p.email is not null
   order by p.id`,
};

/** The people of an authority, as telling needs them. */
@Injectable()
export class Colleagues {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, now: Temporal.Instant): Promise<ToldPerson[]> {
    const values = [actor.authorityId, now.toString()];
    const rows = await this.database.read<PersonRow>(actor, peopleToTell, values);
    return rows.map(({ personId, roles, deputyPersonId, mail, ...wishes }) => ({
      personId,
      roles,
      deputyPersonId,
      wishes: mail === null ? usualMailWishes(actor.zone) : { mail, ...wishes },
    }));
  }
}
