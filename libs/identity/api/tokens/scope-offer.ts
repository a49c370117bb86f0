import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { declaredRoutes } from '@rogatory/platform/api';
import { type Permission, type Role } from '@rogatory/platform/contract';
import {
  type AuthorityKind,
  type GrantableScopeDto,
  readMe,
  rolesOfAuthority,
  type ScopeFault,
  type TokenOfferDto,
} from '../../contract/index';

/** Every token may ask who it is. */
export const scopeOfAll = readMe.name;

/** Which permissions of this installation a token may carry. */
@Injectable()
export class ScopeOffer {
  constructor(private readonly discovery: DiscoveryService) {}

  /** What a token of an authority of this kind can be given at all. */
  of(kind: AuthorityKind): TokenOfferDto {
    const roles = [...rolesOfAuthority[kind]];
    const held = this.permissions().filter(
      (permission) => permission.name !== scopeOfAll && rolesHolding(permission, roles).length > 0,
    );
    const told = (permission: Permission): GrantableScopeDto => ({
      name: permission.name,
      roles: rolesHolding(permission, roles),
    });
    return {
      roles,
      scopes: held.filter(({ personal }) => personal !== true).map(told),
      personal: held.filter(({ personal }) => personal === true).map(told),
    };
  }

  /** Why a token with these roles cannot carry this scope; null when it can. */
  fault(scope: string, roles: readonly Role[]): ScopeFault | null {
    const permission = this.permissions().find(({ name }) => name === scope);
    if (permission === undefined) return 'unknown';
    if (permission.personal === true) return 'person_needed';
    return rolesHolding(permission, roles).length > 0 ? null : 'not_of_roles';
  }

  /** Every permission that guards a route, each once, by name. */
  private permissions(): Permission[] {
    const found = new Map<string, Permission>();
    for (const { access } of declaredRoutes(this.discovery)) {
      if (access !== null && access !== 'public') found.set(access.name, access);
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }
}

function rolesHolding(permission: Permission, roles: readonly Role[]): Role[] {
  return roles.filter((role) => permission.roles.includes(role));
}
