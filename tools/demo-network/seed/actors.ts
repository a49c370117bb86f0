import type { Actor } from '@rogatory/platform/contract';
import { authorityOf } from '../people/authorities';
import { personOf } from '../people/people';
import { demoId } from './identifiers';

/** A person of the demo network as the use cases know them. */
export function actorOf(person: string): Actor {
  const { key, name, authority, roles } = personOf(person);
  return { ...at(authority), personId: demoId('person', key), name, roles };
}

/** Whoever sets an authority up before it has people: nobody's role, and named as what it is. */
export function setUpOf(authority: string): Actor {
  return {
    ...at(authority),
    personId: demoId('person', 'set-up'),
    name: 'Rogatory set-up',
    roles: [],
  };
}

function at(authority: string): Pick<Actor, 'authorityId' | 'jurisdiction' | 'zone'> {
  const { key, jurisdiction, zone } = authorityOf(authority);
  return { authorityId: demoId('authority', key), jurisdiction, zone };
}
