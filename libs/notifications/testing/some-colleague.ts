import type { Colleague } from '@rogatory/notifications/rules';
import { randomUUID } from 'node:crypto';

/** Somebody of an authority; every field can be told otherwise. */
export function someColleague(fields: Partial<Colleague> = {}): Colleague {
  return {
    personId: randomUUID(),
    roles: ['central_officer'],
    deputyPersonId: null,
    ...fields,
  };
}
