import { Injectable } from '@nestjs/common';
import { Clock, Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { mayEnterForOthers, type AbsenceDto } from '../../contract/index';

type AbsenceRow = Omit<AbsenceDto, 'mayEnd'>;

const listAbsences: Statement = {
  name: 'identity.list_absences',
  text: `select a.id, a.version, a.person_id as "personId", p.name as "personName",
                a.deputy_person_id as "deputyPersonId", d.name as "deputyName",
                a.from_day as "from", a.to_day as "to", a.zone, a.starts_at as "startsAt",
                a.ends_at as "endsAt", a.entered_by_name as "enteredByName"
           from rogatory.absence a
           join rogatory.person p on p.id = a.person_id
           join rogatory.person d on d.id = a.deputy_person_id
          where a.authority_id = $1 and a.ends_at > $2 and ($3::uuid is null or a.person_id = $3)
          order by a.starts_at, p.name, a.id limit 500`,
};

/** Who of the own authority is away now or will be, and who stands in. */
@Injectable()
export class AbsenceQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Present and coming absences, the first to begin first. */
  async list(actor: Actor, personId?: string): Promise<AbsenceDto[]> {
    const values = [actor.authorityId, this.clock.now().toString(), personId ?? null];
    const rows = await this.database.read<AbsenceRow>(actor, listAbsences, values);
    const leads = mayEnterForOthers(actor.roles);
    return rows.map((row) => ({ ...row, mayEnd: leads || row.personId === actor.personId }));
  }
}
