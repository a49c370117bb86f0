import { definePermission, roles } from '@rogatory/platform/contract';

/** The law is the same for everybody; administrators keep it, two of them for each change. */
export const instrumentsPermissions = {
  read: definePermission('instruments.read', roles),
  propose: definePermission('instruments.propose', ['administrator']),
  approve: definePermission('instruments.approve', ['administrator']),
  verify: definePermission('instruments.verify', ['administrator']),
} as const;
