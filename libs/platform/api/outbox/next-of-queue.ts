import type { Worker, WorkerEvents } from 'graphile-worker';

/** When whoever ended work of a queue looks for more: the end may be written down a little later. */
const looksMilliseconds = [3, 8, 16, 32, 250];

/**
 * Lets the next of a queue follow at once. The library looks for it while the last one still holds
 * the queue, and then not before its next poll: one a second, however short the work.
 */
export function followAtOnce(events: WorkerEvents): void {
  const released = new WeakSet<Worker>();
  events.on('worker:release', ({ worker }) => released.add(worker));
  events.on('job:complete', ({ worker, job }) => {
    if (job.job_queue_id === null) return;
    for (const wait of looksMilliseconds) {
      const look = () => (released.has(worker) ? undefined : worker.nudge());
      setTimeout(look, wait).unref();
    }
  });
}
