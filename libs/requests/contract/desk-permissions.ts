import { definePermission } from '@rogatory/platform/contract';

const leaders = ['lead_prosecutor', 'central_officer', 'central_head'] as const;

/** Who sees how the work lies on the office's people, opens their desks and hands files over. */
export const deskPermissions = {
  team: definePermission('requests.team', leaders),
  handOver: definePermission('requests.hand_over', leaders),
} as const;
