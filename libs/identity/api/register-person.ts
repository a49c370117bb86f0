import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { conflict } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import { identityProblems, type Locale } from '../contract/index';
import { Passwords } from './passwords';

/** Somebody to be given an account. Exactly one of `password` and `passwordHash`. */
export interface NewPerson {
  /** Made when absent. */
  readonly id?: string;
  readonly name: string;
  readonly nameNative?: string | null;
  readonly email: string;
  readonly password?: string;
  /** An argon2id hash made before. */
  readonly passwordHash?: string;
  readonly locale: Locale;
  /** All within the actor's jurisdiction. */
  readonly memberships: readonly {
    readonly authorityId: string;
    readonly roles: readonly Role[];
  }[];
}

/** Gives a person of the actor's own jurisdiction an account. Resolves to the person's id. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly writing: WritePath,
    private readonly passwords: Passwords,
  ) {}

  async run(actor: Actor, person: NewPerson): Promise<string> {
    const id = person.id ?? uuidv7();
    const hash = await this.hashOf(person);
    const step = { actor, action: 'identity.register', subject: { type: 'person', id } };
    await this.writing.run(step, async (tx) => {
      const added = await tx.query(
        `insert into person (id, jurisdiction, name, name_native, email, locale)
         values ($1, $2, $3, $4, $5, $6) on conflict (lower(email)) do nothing returning id`,
        [
          id,
          actor.jurisdiction,
          person.name,
          person.nameNative ?? null,
          person.email,
          person.locale,
        ],
      );
      if (added.length === 0) throw conflict(identityProblems.emailTaken);
      for (const { authorityId, roles } of person.memberships) {
        await tx.query(
          `insert into membership (id, person_id, authority_id, jurisdiction, roles)
           values ($1, $2, $3, $4, $5)`,
          [uuidv7(), id, authorityId, actor.jurisdiction, [...roles]],
        );
      }
      await tx.query('select set_credential($1, $2)', [id, hash]);
    });
    return id;
  }

  private hashOf({ password, passwordHash }: NewPerson): Promise<string> {
    if (passwordHash !== undefined) return Promise.resolve(passwordHash);
    if (password === undefined) throw new Error('A person needs a password or its hash');
    return this.passwords.hash(password);
  }
}
