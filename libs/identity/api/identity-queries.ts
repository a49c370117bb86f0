import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Clock, Database, declaredRoutes, unauthenticated } from '@rogatory/platform/api';
import { type Actor, mayUse } from '@rogatory/platform/contract';
import type { MeDto, PersonDto } from '../contract/index';
import { AuthorityDirectory } from './authority-directory';

const findPerson = {
  name: 'identity.find_person',
  text: `select name, name_native as "nameNative", email, locale
           from rogatory.person where id = $1 and active`,
};
const listPeople = {
  name: 'identity.list_people',
  text: `select p.id as "personId", p.name, p.name_native as "nameNative",
                m.authority_id as "authorityId", m.roles,
                case when a.id is not null then jsonb_build_object(
                  'to', a.to_day, 'zone', a.zone, 'deputyPersonId', a.deputy_person_id,
                  'deputyName', d.name) end as away
           from rogatory.membership m join rogatory.person p on p.id = m.person_id
           left join rogatory.absence a
             on a.person_id = p.id and a.authority_id = m.authority_id
            and a.starts_at <= $3 and a.ends_at > $3
           left join rogatory.person d on d.id = a.deputy_person_id
          where m.jurisdiction = $1 and p.active and ($2::uuid is null or m.authority_id = $2)
          order by p.name, p.id limit 1000`,
};

type PersonRow = Pick<MeDto, 'name' | 'nameNative' | 'email' | 'locale'>;

/** Who is signed in, and with whom. */
@Injectable()
export class IdentityQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly authorities: AuthorityDirectory,
    private readonly discovery: DiscoveryService,
  ) {}

  /** 401 when the account or its authority has been closed since the token was issued. */
  async me(actor: Actor): Promise<MeDto> {
    const [person] = await this.database.read<PersonRow>(actor, findPerson, [actor.personId]);
    const authority = await this.authorities.find(actor.authorityId);
    if (person === undefined || authority === null) throw unauthenticated();
    return {
      personId: actor.personId,
      ...person,
      tokenId: actor.system?.tokenId ?? null,
      roles: [...actor.roles],
      permissions: this.permissionsOf(actor),
      authority,
    };
  }

  /** Colleagues of the own jurisdiction, by name. */
  people(actor: Actor, authorityId: string | undefined): Promise<PersonDto[]> {
    return this.database.read(actor, listPeople, [
      actor.jurisdiction,
      authorityId ?? null,
      this.clock.now().toString(),
    ]);
  }

  /** Every permission that guards a route of this installation and that the actor's roles hold. */
  private permissionsOf(actor: Actor): string[] {
    const names = declaredRoutes(this.discovery).flatMap(({ access }) =>
      access !== null && access !== 'public' && mayUse(actor, access) ? [access.name] : [],
    );
    return [...new Set(names)].sort();
  }
}
