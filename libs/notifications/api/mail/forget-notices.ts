import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { forgetNotices } from './mail-statements';

/** What was told longer ago than this is forgotten; the file itself keeps what happened. */
const noticeLife = { hours: 180 * 24 } as const;

/** Forgets old notices, mails and deliveries. */
@Injectable()
export class ForgetNotices extends RecurringTask {
  readonly name = 'notifications.forget';
  readonly schedule = '41 2 * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const before = this.clock.now().subtract(noticeLife).toString();
    await this.database.read(null, forgetNotices, [before]);
  }
}
