import type { Pool } from 'pg';

/** No handler works this long on one event; who still holds it then was killed. */
const longestWork = '15 seconds';

/**
 * Gives back to the queue what killed workers held: the queue by itself would wait for hours. A
 * handler that is merely slow meets its event again, which handlers are made for.
 */
export async function releaseStalledJobs(queue: Pool): Promise<void> {
  await queue.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
       from graphile_worker.jobs
      where locked_at < now() - interval '${longestWork}'
     having count(*) > 0`,
  );
}
