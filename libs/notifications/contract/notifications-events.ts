/** What this domain tells its own worker. */
export const notificationsEvents = {
  mailDue: 'notifications.mail_due',
  webhookDue: 'notifications.webhook_due',
} as const;

/** A mail may be sent now. */
export type MailDue = { mailId: string; authorityId: string };

/** A delivery to an endpoint may be tried now. */
export type WebhookDue = { deliveryId: string; authorityId: string };
