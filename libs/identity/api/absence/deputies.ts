import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';

/** Somebody who stands in, or for whom somebody stands in, until an instant (ISO 8601). */
export interface Deputised {
  readonly personId: string;
  readonly name: string;
  /** Authority in which the one stands in for the other. */
  readonly authorityId: string;
  readonly until: string;
}

const columns = `person_id as "personId", name, authority_id as "authorityId", until`;
const deputyOf = {
  name: 'identity.deputy_of',
  text: `select ${columns} from rogatory.deputy_of($1, $2)`,
};
const deputisedBy = {
  name: 'identity.deputised_by',
  text: `select ${columns} from rogatory.deputised_by($1, $2)`,
};

/**
 * Who stands in for whom at an instant. A deputy acts with the own name and the own roles: these
 * answers say where work is shown and who is told, never what anybody may do.
 */
@Injectable()
export class Deputies {
  constructor(private readonly database: Database) {}

  /** Who stands in for the person; a deputy who is away hands on. Null when the person is there. */
  async deputyOf(personId: string, at: Temporal.Instant): Promise<Deputised | null> {
    const values = [personId, at.toString()];
    const [deputy] = await this.database.read<Deputised>(null, deputyOf, values);
    return deputy ?? null;
  }

  /** Everybody for whom the person stands in, by name. */
  deputises(personId: string, at: Temporal.Instant): Promise<Deputised[]> {
    return this.database.read<Deputised>(null, deputisedBy, [personId, at.toString()]);
  }
}
