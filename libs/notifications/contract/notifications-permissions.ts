import { definePermission, roles } from '@rogatory/platform/contract';

export const notificationsPermissions = {
  /** Everybody reads the own notices and says how to be told. */
  own: definePermission('notifications.own', roles),
  readEscalation: definePermission(
    'notifications.read_escalation',
    roles.filter((role) => role !== 'network_coordinator'),
  ),
  setEscalation: definePermission(
    'notifications.set_escalation',
    ['lead_prosecutor', 'central_head', 'administrator'],
    { personal: true },
  ),
  /** Endpoints of the own authority. */
  webhooks: definePermission('notifications.webhooks', ['administrator'], { personal: true }),
  /** Work in the background of the whole installation: figures and classes, no case. */
  jobs: definePermission('notifications.jobs', ['administrator']),
  retryJobs: definePermission('notifications.retry_jobs', ['administrator'], { personal: true }),
} as const;
