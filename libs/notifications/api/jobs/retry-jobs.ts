import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { notFound, type CommandKey, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { notificationsProblems, type RetriedDto } from '../../contract/index';

const retry: Statement = {
  name: 'notifications.queue_retry',
  text: 'select queue_retry($1) as jobs',
};

/** Has failed work tried again. What it does is idempotent: nothing is done twice by it. */
@Injectable()
export class RetryJobs {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 for a job that is not there, or that has not failed. */
  one(actor: Actor, id: string, command: CommandKey): Promise<RetriedDto> {
    return this.run(actor, id, command);
  }

  all(actor: Actor, command: CommandKey): Promise<RetriedDto> {
    return this.run(actor, null, command);
  }

  private run(actor: Actor, id: string | null, command: CommandKey): Promise<RetriedDto> {
    const subject = { type: 'job', id: id ?? 'all' };
    const step = { actor, action: 'notifications.retry_jobs', subject, command };
    return this.writing.run(step, async (tx) => {
      const [retried] = await tx.query<RetriedDto>(retry, [id]);
      const jobs = retried?.jobs ?? 0;
      if (id !== null && jobs === 0) throw notFound(notificationsProblems.unknownJob);
      return { jobs };
    });
  }
}
