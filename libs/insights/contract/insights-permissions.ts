import { definePermission } from '@rogatory/platform/contract';

/** A network coordinator sees figures, never the content of a case. */
export const insightsPermissions = {
  network: definePermission('insights.network', ['network_coordinator']),
} as const;
