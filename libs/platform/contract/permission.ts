import type { Role } from './role';

/** A named right and the roles that hold it. The name is stable: it appears in `GET /api/v1/me`. */
export interface Permission {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Declares a permission; the roles are fixed once and for all. */
export function definePermission(name: string, roles: readonly Role[]): Permission {
  return Object.freeze({ name, roles: Object.freeze([...roles]) });
}

/** Whether any of the person's roles holds the permission. */
export function holdsPermission(held: readonly Role[], permission: Permission): boolean {
  return permission.roles.some((role) => held.includes(role));
}
