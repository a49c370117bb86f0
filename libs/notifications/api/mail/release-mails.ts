import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { Mailing } from './mailing';
import { enqueueDueMails } from './mail-statements';

/** Gives mails to the queue whose hour has come: digests, and what waited for the morning. */
@Injectable()
export class ReleaseMails extends RecurringTask {
  readonly name = 'notifications.release_mails';
  readonly schedule = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailing: Mailing,
  ) {
    super();
  }

  async run(): Promise<void> {
    if (!this.mailing.available) return;
    await this.database.read(null, enqueueDueMails, [this.clock.now().toString()]);
  }
}
