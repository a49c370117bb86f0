import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { RegisterPerson } from '@rogatory/identity/api';
import type { AuthorityKind } from '@rogatory/identity/contract';
import type { Actor, Role } from '@rogatory/platform/contract';
import { RegisterAuthority } from '../api/index';
import { testPassword, testPasswordHash } from './test-password';

export interface TestOffice {
  readonly jurisdiction: string;
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly zone: string;
  /** ISO 3166-2. */
  readonly region?: string;
  /** One person is registered for each. */
  readonly roles: readonly Role[];
  readonly centralAuthorityId?: string;
  readonly networkCode?: string;
}

/** Somebody of a test office, with what it takes to sign in. */
export interface TestPerson {
  readonly actor: Actor;
  readonly email: string;
  readonly password: string;
}

export interface RegisteredOffice {
  readonly authorityId: string;
  readonly people: readonly TestPerson[];
  /** The person with this role; throws when the office has none. */
  person(role: Role): TestPerson;
}

/** Makes an authority and its people known, through the same use cases as an installation does. */
export async function registerOffice(
  app: INestApplicationContext,
  office: TestOffice,
): Promise<RegisteredOffice> {
  const { jurisdiction, kind, name, zone, region, centralAuthorityId, networkCode } = office;
  const authorityId = randomUUID();
  const installer: Actor = {
    personId: randomUUID(),
    name: 'Installation',
    authorityId,
    jurisdiction,
    zone,
    roles: ['administrator'],
  };
  await app.get(RegisterAuthority, { strict: false }).run(installer, {
    id: authorityId,
    kind,
    name,
    zone,
    region,
    centralAuthorityId,
    networkCode,
  });
  const people: TestPerson[] = [];
  for (const role of office.roles) {
    const email = `${role}@${authorityId}.example`;
    const person = { name: `${role} of ${name}`, email, locale: 'en' as const };
    const personId = await app.get(RegisterPerson, { strict: false }).run(installer, {
      ...person,
      passwordHash: await testPasswordHash,
      memberships: [{ authorityId, roles: [role] }],
    });
    const actor = { ...installer, personId, name: person.name, roles: [role] };
    people.push({ actor, email, password: testPassword });
  }
  return { authorityId, people, person: (role) => personWith(people, role) };
}

function personWith(people: readonly TestPerson[], role: Role): TestPerson {
  const found = people.find(({ actor }) => actor.roles.includes(role));
  if (found === undefined) throw new Error(`Nobody of the office is ${role}`);
  return found;
}
