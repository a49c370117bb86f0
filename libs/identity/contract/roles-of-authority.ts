import type { Role } from '@rogatory/platform/contract';
import type { AuthorityKind } from './authority-kind';

/** The working roles of an authority of each kind. Administration is the task of people. */
export const rolesOfAuthority: Readonly<Record<AuthorityKind, readonly Role[]>> = {
  central: ['central_officer', 'central_head'],
  competent: ['prosecutor', 'lead_prosecutor'],
  executing: ['executing_officer'],
  secretariat: ['network_coordinator'],
};
