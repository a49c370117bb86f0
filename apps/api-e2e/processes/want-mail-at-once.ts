import { randomUUID } from 'node:crypto';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { ApiClient } from '../api-client';

/** Has somebody's mail sent at once and at any hour: a test may run at night. */
export async function wantMailAtOnce(url: string, person: TestPerson): Promise<void> {
  const client = await ApiClient.signedIn(url, person);
  const body = {
    mail: 'at_once',
    digestHour: 8,
    quietFrom: null,
    quietTo: null,
    zone: person.actor.zone,
    urgentAnyHour: false,
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await client.call('PUT', '/api/v1/notices/preferences', { body, headers });
  if (answer.status !== 200) throw new Error(answer.text);
}
