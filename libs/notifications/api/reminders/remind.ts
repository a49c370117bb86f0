import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { RemindAuthority } from './remind-authority';
import { authoritiesToRemind } from './reminder-statements';
import { TellSecretariats } from './tell-secretariats';

/**
 * Reminds of dates that come near or have gone by. No timer waits for a date: whatever is to be told
 * is found here, however long no worker ran and however many run at once.
 */
@Injectable()
export class Remind extends RecurringTask {
  readonly name = 'notifications.remind';
  readonly schedule = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly authorities: RemindAuthority,
    private readonly secretariats: TellSecretariats,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const found = await this.database.read<{ authorityId: string }>(null, authoritiesToRemind, []);
    for (const { authorityId } of found) await this.authorities.run(authorityId, now);
    await this.secretariats.run(now);
  }
}
