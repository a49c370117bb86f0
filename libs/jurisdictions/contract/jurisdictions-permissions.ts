import { definePermission, roles } from '@rogatory/platform/contract';

/** Reference data is open to everybody who is signed in. */
export const readReference = definePermission('jurisdictions.read', roles);

/** Administrators correct the holidays of their own jurisdiction. */
export const correctCalendar = definePermission('jurisdictions.correct_calendar', [
  'administrator',
]);
