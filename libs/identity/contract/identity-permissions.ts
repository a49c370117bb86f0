import { definePermission, roles } from '@rogatory/platform/contract';

/** Everybody may know who he is. */
export const readMe = definePermission('identity.me', roles);

/** Administrators let systems of their authority in. */
export const keepTokens = definePermission('identity.tokens', ['administrator'], {
  personal: true,
});

/** Everybody but a network's secretariat, which has no colleagues in the jurisdiction it sits in. */
export const readPeople = definePermission(
  'identity.people',
  roles.filter((role) => role !== 'network_coordinator'),
);
