import { definePermission } from '@rogatory/platform/contract';

/** Who may read the trail of the own authority: those who answer for it. */
export const readAudit = definePermission('audit.read', [
  'lead_prosecutor',
  'central_head',
  'administrator',
]);
