import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { argon2id, hash } from 'argon2';
import { RegisterPerson } from '@rogatory/identity/api';
import { RegisterAuthority } from '@rogatory/jurisdictions/api';
import { demoAuthorities } from '../people/authorities';
import { demoAccounts } from '../people/demo-accounts';
import { demoPeople } from '../people/people';
import { setUpOf } from './actors';
import { demoId } from './identifiers';

/** Makes authorities and people of the demo network known, through the use cases for it. */
export async function registerPeople(
  services: INestApplicationContext,
  password: string,
): Promise<void> {
  const authorities = services.get(RegisterAuthority);
  for (const authority of demoAuthorities) {
    const { key, through, ...facts } = authority;
    await authorities.run(setUpOf(key), {
      ...facts,
      id: demoId('authority', key),
      centralAuthorityId: through === null ? null : demoId('authority', through),
    });
  }
  const people = services.get(RegisterPerson);
  // Only the demo accounts can sign in; nobody knows the password behind the others' hash.
  const closed = await hash(randomBytes(32), { type: argon2id });
  const open = new Set(demoAccounts.map(([key]) => key));
  await Promise.all(
    demoPeople.map(({ key, authority, name, nameNative, email, locale, roles }) =>
      people.run(setUpOf(authority), {
        id: demoId('person', key),
        name,
        nameNative,
        email,
        locale,
        memberships: [{ authorityId: demoId('authority', authority), roles }],
        ...(open.has(key) ? { password } : { passwordHash: closed }),
      }),
    ),
  );
}
