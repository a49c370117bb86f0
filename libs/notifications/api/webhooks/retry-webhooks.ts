import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { enqueueDueWebhooks } from './webhook-statements';

/** Gives deliveries to the queue whose next try has come. */
@Injectable()
export class RetryWebhooks extends RecurringTask {
  readonly name = 'notifications.retry_webhooks';
  readonly schedule = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    await this.database.read(null, enqueueDueWebhooks, [this.clock.now().toString()]);
  }
}
