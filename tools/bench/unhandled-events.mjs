import { setTimeout as pause } from 'node:timers/promises';

const patienceMilliseconds = 120_000;

/**
 * Waits until the worker has handled every event.
 *
 * @param {import('pg').Client} owner
 */
export async function everythingHandled(owner) {
  const deadline = performance.now() + patienceMilliseconds;
  while (performance.now() < deadline) {
    const { rows } = await owner.query(
      'select exists (select from outbox where handled_at is null) as waiting',
    );
    if (!rows[0].waiting) return;
    await pause(100);
  }
  throw new Error('The worker does not come to an end with its events');
}
