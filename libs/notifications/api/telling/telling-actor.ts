import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '@rogatory/identity/api';
import type { Actor } from '@rogatory/platform/contract';
import { teller } from './teller';

/** Acts for one authority after the other, each under its own row-level security. */
@Injectable()
export class TellingActor {
  constructor(private readonly authorities: AuthorityDirectory) {}

  async of(authorityId: string): Promise<Actor> {
    const found = await this.authorities.find(authorityId);
    if (found === null) throw new Error('Who is told belongs to an authority that is known');
    const { jurisdiction, zone } = found;
    return { ...teller, authorityId, jurisdiction, zone, roles: [] };
  }
}
