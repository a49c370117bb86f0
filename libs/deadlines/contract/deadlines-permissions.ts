import { definePermission, roles } from '@rogatory/platform/contract';

export const deadlinesPermissions = {
  /** The calculator carries no case content: everybody who is signed in may count. */
  preview: definePermission('deadlines.preview', roles),
} as const;
