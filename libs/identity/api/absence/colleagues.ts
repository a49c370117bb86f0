import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';

/** Somebody of one's own authority, with the roles held in it. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const columns = `p.id as "personId", p.name, m.roles`;
const findColleague = {
  name: 'identity.find_colleague',
  text: `select ${columns}
           from rogatory.membership m join rogatory.person p on p.id = m.person_id
          where m.authority_id = $1 and m.person_id = $2 and p.active`,
};
const listColleagues = {
  name: 'identity.list_colleagues',
  text: `select ${columns}
           from rogatory.membership m join rogatory.person p on p.id = m.person_id
          where m.authority_id = $1 and p.active order by p.name, p.id limit 1000`,
};

/** The people of the actor's own authority, as other domains need them. */
@Injectable()
export class Colleagues {
  constructor(private readonly database: Database) {}

  /** Null when nobody of the own authority has this id, or the account is closed. */
  async find(actor: Actor, personId: string): Promise<Colleague | null> {
    const values = [actor.authorityId, personId];
    const [found] = await this.database.read<Colleague>(actor, findColleague, values);
    return found ?? null;
  }

  /** Everybody of the own authority, by name. */
  all(actor: Actor): Promise<Colleague[]> {
    return this.database.read<Colleague>(actor, listColleagues, [actor.authorityId]);
  }
}
