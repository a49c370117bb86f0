import type { Actor } from './actor';
import type { Role } from './role';

/** A named right and the roles that hold it. The name is stable: it appears in `GET /api/v1/me`. */
export interface Permission {
  readonly name: string;
  readonly roles: readonly Role[];
  /**
   * What a person must do in person: decisions that ask for a second one, the keeping of people and
   * settings. No API token can carry it.
   */
  readonly personal?: boolean;
}

/** Declares a permission; the roles are fixed once and for all. */
export function definePermission(
  name: string,
  roles: readonly Role[],
  { personal = false }: { personal?: boolean } = {},
): Permission {
  return Object.freeze({ name, roles: Object.freeze([...roles]), personal });
}

/** Whether any of the person's roles holds the permission. */
export function holdsPermission(held: readonly Role[], permission: Permission): boolean {
  return permission.roles.some((role) => held.includes(role));
}

/** Whether the actor may use the permission: a person by role, a system by role and scope. */
export function mayUse({ roles, system }: Actor, permission: Permission): boolean {
  if (!holdsPermission(roles, permission)) return false;
  if (system === undefined) return true;
  return permission.personal !== true && system.scopes.includes(permission.name);
}
