export const notificationsProblems = {
  unknownNotice: 'notifications.notice_not_found',
  unknownWebhook: 'notifications.webhook_not_found',
  unknownDelivery: 'notifications.delivery_not_found',
  /** Somebody changed the endpoint meanwhile. */
  webhookChanged: 'notifications.webhook_changed',
  tooManyWebhooks: 'notifications.too_many_webhooks',
  /** The address is none that may be called; the field says why. */
  webhookRefused: 'notifications.webhook_refused',
  /** The endpoint is off: nothing is sent there. */
  webhookOff: 'notifications.webhook_off',
  unknownZone: 'notifications.unknown_zone',
  quietHoursIncomplete: 'notifications.quiet_hours_incomplete',
  unknownJob: 'notifications.job_not_found',
  jobNotFailed: 'notifications.job_not_failed',
} as const;
