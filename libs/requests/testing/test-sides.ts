import { randomUUID } from 'node:crypto';
import { testActor, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor, Role } from '@rogatory/platform/contract';

/** One authority of a test and the people who act for it. */
type Office = { id: string; jurisdiction: string; zone: string; person: (role: Role) => Actor };

/**
 * Four States as tests need them: Korea and Cambodia work through central authorities, Germany
 * and France directly between prosecutors' offices.
 */
export type TestSides = {
  korea: { central: Office; office: Office; otherOffice: Office };
  cambodia: { central: Office; police: Office; otherPolice: Office };
  germany: { office: Office };
  france: { office: Office; police: Office };
};

type NewOffice = { jurisdiction: string; zone: string; kind: string; name: string };

/** Makes the authorities known to a test's database. */
export async function registerTestSides(schema: TestDatabase): Promise<TestSides> {
  const add = async (office: NewOffice, through?: Office | 'itself'): Promise<Office> => {
    const id = randomUUID();
    const central = through === 'itself' ? id : (through?.id ?? null);
    await schema.query(
      `insert into authority (id, jurisdiction_code, kind, name, zone, central_authority_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, office.jurisdiction, office.kind, office.name, office.zone, central],
    );
    return { id, ...office, person: people(id, office) };
  };
  const seoul = { jurisdiction: 'KR', zone: 'Asia/Seoul' };
  const phnomPenh = { jurisdiction: 'KH', zone: 'Asia/Phnom_Penh' };
  const berlin = { jurisdiction: 'DE', zone: 'Europe/Berlin' };
  const paris = { jurisdiction: 'FR', zone: 'Europe/Paris' };
  const kr = await add({ ...seoul, kind: 'central', name: 'Ministry of Justice' }, 'itself');
  const kh = await add({ ...phnomPenh, kind: 'central', name: 'Ministry of Justice' }, 'itself');
  const competent = 'competent';
  return {
    korea: {
      central: kr,
      office: await add({ ...seoul, kind: competent, name: 'District office A' }, kr),
      otherOffice: await add({ ...seoul, kind: competent, name: 'District office B' }, kr),
    },
    cambodia: {
      central: kh,
      police: await add({ ...phnomPenh, kind: 'executing', name: 'Provincial court' }, kh),
      otherPolice: await add({ ...phnomPenh, kind: 'executing', name: 'Cyber police' }, kh),
    },
    germany: {
      office: await add({ ...berlin, kind: competent, name: 'Cybercrime unit' }, 'itself'),
    },
    france: {
      office: await add({ ...paris, kind: competent, name: 'Parquet de Lyon' }, 'itself'),
      police: await add({ ...paris, kind: 'executing', name: 'Police judiciaire' }),
    },
  };
}

/** The same role asked for twice is the same person. */
function people(authorityId: string, office: NewOffice): (role: Role) => Actor {
  const known = new Map<Role, Actor>();
  const { jurisdiction, zone } = office;
  return (role) => {
    const person =
      known.get(role) ??
      testActor({
        authorityId,
        jurisdiction,
        zone,
        roles: [role],
        name: `${role.replaceAll('_', ' ')} of ${office.name}`,
      });
    known.set(role, person);
    return person;
  };
}
