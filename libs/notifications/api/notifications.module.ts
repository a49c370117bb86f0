import { Module } from '@nestjs/common';
import { declareEvents } from '@rogatory/platform/api';
import { notificationsEvents } from '../contract/index';
import { EscalationController } from './escalation/escalation.controller';
import { EscalationOfAuthority } from './escalation/escalation-of-authority';
import { JobsController } from './jobs/jobs.controller';
import { JobsQueries } from './jobs/jobs-queries';
import { RetryJobs } from './jobs/retry-jobs';
import { ForgetNotices } from './mail/forget-notices';
import { MailIsDue } from './mail/mail-due.handler';
import { Mailing } from './mail/mailing';
import { ReleaseMails } from './mail/release-mails';
import { SendMail } from './mail/send-mail';
import { MarkRead } from './notices/mark-read';
import { NoticeQueries } from './notices/notice-queries';
import { NoticesController } from './notices/notices.controller';
import { MailWishesOfPerson } from './preferences/mail-wishes';
import { PreferencesController } from './preferences/preferences.controller';
import { ClocksMoved } from './reminders/clocks-moved.handler';
import { DueReminders } from './reminders/due-reminders';
import { Remind } from './reminders/remind';
import { RemindAuthority } from './reminders/remind-authority';
import { TellSecretariats } from './reminders/tell-secretariats';
import { Colleagues } from './telling/colleagues';
import { MoveTold } from './telling/move-told.handler';
import { PlanNotices } from './telling/plan-notices';
import { TellingActor } from './telling/telling-actor';
import { TellMove } from './telling/tell-move';
import { WriteNotices } from './telling/write-notices';
import { DeliverWebhook } from './webhooks/deliver-webhook';
import { MakeWebhook } from './webhooks/make-webhook';
import { QueueDeliveries } from './webhooks/queue-deliveries';
import { RetryWebhooks } from './webhooks/retry-webhooks';
import { SendAgain } from './webhooks/send-again';
import { SwitchWebhook } from './webhooks/switch-webhook';
import { WebhookIsDue } from './webhooks/webhook-due.handler';
import { WebhookQueries } from './webhooks/webhook-queries';
import { WebhooksController } from './webhooks/webhooks.controller';

/** What the worker does by itself. */
const background = [
  MoveTold,
  ClocksMoved,
  MailIsDue,
  ReleaseMails,
  Remind,
  WebhookIsDue,
  RetryWebhooks,
  ForgetNotices,
];

/** Who is told what, and how. */
@Module({
  controllers: [
    // The fixed paths before those that begin with an id.
    PreferencesController,
    EscalationController,
    NoticesController,
    WebhooksController,
    JobsController,
  ],
  providers: [
    declareEvents('notifications', Object.values(notificationsEvents)),
    ...background,
    Colleagues,
    DeliverWebhook,
    DueReminders,
    EscalationOfAuthority,
    JobsQueries,
    Mailing,
    MailWishesOfPerson,
    MakeWebhook,
    MarkRead,
    NoticeQueries,
    PlanNotices,
    QueueDeliveries,
    RemindAuthority,
    RetryJobs,
    SendAgain,
    SendMail,
    SwitchWebhook,
    TellingActor,
    TellMove,
    TellSecretariats,
    WebhookQueries,
    WriteNotices,
  ],
  exports: [Remind, ReleaseMails, RetryWebhooks],
})
export class NotificationsModule {}
