import { setTimeout as pause } from 'node:timers/promises';

const patienceMilliseconds = 120_000;

/**
 * Waits until the worker has handled every event and written down every word.
 *
 * @param {import('pg').Client} owner
 */
export async function everythingHandled(owner) {
  await owner.query('alter table search_due no force row level security');
  const deadline = performance.now() + patienceMilliseconds;
  while (performance.now() < deadline) {
    const { rows } = await owner.query(
      `select exists (select from outbox where handled_at is null)
           or exists (select from search_due) as waiting`,
    );
    if (!rows[0].waiting) return;
    await pause(100);
  }
  throw new Error('The worker does not come to an end with its events');
}
