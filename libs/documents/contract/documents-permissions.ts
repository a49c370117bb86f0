import { definePermission } from '@rogatory/platform/contract';

const drafters = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'] as const;

/** Which role may call which route at all; which documents there are for whom, the policy says. */
export const documentsPermissions = {
  read: definePermission('documents.read', [...drafters, 'executing_officer']),
  upload: definePermission('documents.upload', drafters),
} as const;
