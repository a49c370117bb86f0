import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';

/** Whoever keeps dates in step is no person: the trail shows it under this identity. */
const upkeep = { personId: '00000000-0000-7000-8000-00000000c10c', name: 'Rogatory' } as const;

type AuthorityRow = { jurisdiction: string; zone: string };

const findAuthority: Statement = {
  name: 'deadlines.find_authority',
  text: 'select jurisdiction_code as jurisdiction, zone from authority where id = $1',
};

/** Acts for one authority after the other, each under its own row-level security. */
@Injectable()
export class UpkeepActor {
  constructor(private readonly database: Database) {}

  async of(authorityId: string): Promise<Actor> {
    const [found] = await this.database.read<AuthorityRow>(null, findAuthority, [authorityId]);
    if (found === undefined) throw new Error('An authority with clocks is always known');
    return { ...upkeep, authorityId, ...found, roles: [] };
  }
}
