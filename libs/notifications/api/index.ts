import type { ConfigurationSlice, MigrationClass } from '@rogatory/platform/api';
import { mailSlice } from './mail/mail-slice';
import { Notifications1767200000210 } from './migrations/notifications.migration';
import { webhookSlice } from './webhooks/webhook-slice';

export { NotificationsModule } from './notifications.module';
export { Remind } from './reminders/remind';
export { ReleaseMails } from './mail/release-mails';
export { RetryWebhooks } from './webhooks/retry-webhooks';

export const notificationsMigrations: MigrationClass[] = [Notifications1767200000210];

/** What the environment may set for telling people. */
export const notificationsSlices: readonly ConfigurationSlice<unknown>[] = [
  mailSlice,
  webhookSlice,
];
