import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { RegisterPerson } from '@rogatory/identity/api';
import { RegisterAuthority } from '@rogatory/jurisdictions/api';
import {
  registerOffice,
  type RegisteredOffice,
  testPassword,
  testPasswordHash,
  type TestPerson,
} from '@rogatory/jurisdictions/testing';
import type { Actor, Role } from '@rogatory/platform/contract';

/** Four States: Korea and Cambodia through central authorities, Germany and France directly. */
export interface Sides {
  readonly korea: { readonly central: RegisteredOffice; readonly office: RegisteredOffice };
  readonly cambodia: { readonly central: RegisteredOffice; readonly police: RegisteredOffice };
  readonly germany: RegisteredOffice;
  readonly france: { readonly office: RegisteredOffice; readonly police: RegisteredOffice };
  readonly secretariat: RegisteredOffice;
}

export async function registerSides(app: INestApplicationContext): Promise<Sides> {
  const seoul = { jurisdiction: 'KR', zone: 'Asia/Seoul' };
  const phnomPenh = { jurisdiction: 'KH', zone: 'Asia/Phnom_Penh' };
  const paris = { jurisdiction: 'FR', zone: 'Europe/Paris' };
  const centralRoles = ['central_officer', 'central_head'] as const;
  const officeRoles = ['prosecutor', 'lead_prosecutor'] as const;
  const koreanCentral = await registerOffice(app, {
    ...seoul,
    kind: 'central',
    name: 'Ministry of Justice, International Criminal Affairs',
    roles: centralRoles,
  });
  const cambodianCentral = await registerOffice(app, {
    ...phnomPenh,
    kind: 'central',
    name: 'Ministry of Justice',
    roles: centralRoles,
  });
  return {
    korea: {
      central: koreanCentral,
      office: await registerOffice(app, {
        ...seoul,
        kind: 'competent',
        name: 'District prosecutors’ office',
        roles: officeRoles,
        centralAuthorityId: koreanCentral.authorityId,
      }),
    },
    cambodia: {
      central: cambodianCentral,
      police: await registerOffice(app, {
        ...phnomPenh,
        kind: 'executing',
        name: 'Prosecutor at the provincial court',
        roles: ['executing_officer'],
        centralAuthorityId: cambodianCentral.authorityId,
      }),
    },
    germany: await registerDirectOffice(app, {
      jurisdiction: 'DE',
      zone: 'Europe/Berlin',
      name: 'Public prosecutor’s office, cybercrime unit',
    }),
    france: {
      office: await registerDirectOffice(app, {
        ...paris,
        name: 'Prosecutor’s office at the judicial court of Lyon',
      }),
      police: await registerOffice(app, {
        ...paris,
        kind: 'executing',
        name: 'Judicial police, Lyon',
        roles: ['executing_officer'],
      }),
    },
    secretariat: await registerOffice(app, {
      jurisdiction: 'TH',
      zone: 'Asia/Bangkok',
      kind: 'secretariat',
      name: 'Secretariat of SEAJust',
      roles: ['network_coordinator'],
      networkCode: 'SEAJUST',
    }),
  };
}

/** An office that sends and receives itself (EIO: from judge to judge). */
async function registerDirectOffice(
  app: INestApplicationContext,
  office: { jurisdiction: string; zone: string; name: string },
): Promise<RegisteredOffice> {
  const authorityId = randomUUID();
  const { jurisdiction, zone, name } = office;
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
    kind: 'competent',
    name,
    zone,
    centralAuthorityId: authorityId,
  });
  const people: TestPerson[] = [];
  for (const role of ['prosecutor', 'lead_prosecutor'] as const) {
    const account = {
      name: `${role} of ${name}`,
      email: `${role}@${authorityId}.example`,
    };
    const personId = await app.get(RegisterPerson, { strict: false }).run(installer, {
      ...account,
      passwordHash: await testPasswordHash,
      locale: 'en',
      memberships: [{ authorityId, roles: [role] }],
    });
    people.push({
      actor: { ...installer, personId, name: account.name, roles: [role] },
      email: account.email,
      password: testPassword,
    });
  }
  const person = (role: Role): TestPerson => {
    const found = people.find(({ actor }) => actor.roles.includes(role));
    if (found === undefined) throw new Error(`Nobody of the office is ${role}`);
    return found;
  };
  return { authorityId, people, person };
}
