import { randomUUID } from 'node:crypto';
import type { Actor } from '../contract/index';

/** Somebody who acts in a test; every field can be told otherwise. */
export function testActor(fields: Partial<Actor> = {}): Actor {
  return {
    personId: randomUUID(),
    name: 'Chanthou Sok',
    authorityId: randomUUID(),
    jurisdiction: 'KH',
    zone: 'Asia/Phnom_Penh',
    roles: ['central_officer'],
    ...fields,
  };
}
