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

/**
 * Forgets runs of recurring tasks that were broken off and whose next run has taken their key: that
 * one does the whole, and nobody need look after them.
 */
export async function forgetBrokenRuns(queue: Pool, tasks: readonly string[]): Promise<void> {
  await queue.query(
    `select graphile_worker.complete_jobs(array_agg(id))
       from graphile_worker.jobs
      where task_identifier = any($1::text[]) and key is null and locked_at is null
        and attempts >= max_attempts
     having count(*) > 0`,
    [tasks],
  );
}
