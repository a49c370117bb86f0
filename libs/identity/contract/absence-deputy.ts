import { definePermission, type Role, roles } from '@rogatory/platform/contract';

/** Everybody who has colleagues may say when he is away; everybody sees who stands in for whom. */
export const enterAbsence = definePermission(
  'identity.absence',
  roles.filter((role) => role !== 'network_coordinator'),
);

const heads: readonly Role[] = ['lead_prosecutor', 'central_head', 'administrator'];

/** Kinds of work within which one person stands in for another. */
const kindsOfWork: readonly (readonly Role[])[] = [
  ['prosecutor', 'lead_prosecutor'],
  ['central_officer', 'central_head'],
  ['executing_officer'],
  ['administrator'],
];

/**
 * Whether somebody with these roles can stand in: the work must be of the same kind. Nobody is
 * given a right with it: what only a head may do still waits for somebody who is one.
 */
export function mayDeputise(absent: readonly Role[], deputy: readonly Role[]): boolean {
  return kindsOfWork.some(
    (kind) =>
      kind.some((role) => absent.includes(role)) && kind.some((role) => deputy.includes(role)),
  );
}

/** Whether these roles enter and end the absences of everybody in their authority. */
export function mayEnterForOthers(held: readonly Role[]): boolean {
  return held.some((role) => heads.includes(role));
}
