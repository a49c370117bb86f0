import type { CreateTokenDto, TokenOfferDto } from '@rogatory/identity/contract';
import type { Role } from '@rogatory/platform/contract';

/** The form as it is filled in. */
export interface TokenEntries {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly expiresOn: string;
  /** One network to a line. */
  readonly networks: string;
}

export type TokenFault = 'name' | 'roles' | 'scopes' | 'expiresOn';

/** A form with nothing chosen but a last day a quarter ahead. */
export function emptyEntries(today: Temporal.PlainDate): TokenEntries {
  const expiresOn = today.add({ months: 3 }).toString();
  return { name: '', roles: [], scopes: [], expiresOn, networks: '' };
}

/** Sets or clears a role, and lets go the scopes that no chosen role holds any more. */
export function withRole(entries: TokenEntries, role: Role, offer: TokenOfferDto): TokenEntries {
  const roles = toggled(entries.roles, role);
  const held = scopesOf(offer, roles).map(({ name }) => name);
  return { ...entries, roles, scopes: entries.scopes.filter((scope) => held.includes(scope)) };
}

export function withScope(entries: TokenEntries, scope: string): TokenEntries {
  return { ...entries, scopes: toggled(entries.scopes, scope) };
}

/** The scopes at least one of the roles holds. */
export function scopesOf(offer: TokenOfferDto, roles: readonly Role[]): TokenOfferDto['scopes'] {
  return offer.scopes.filter((scope) => scope.roles.some((role) => roles.includes(role)));
}

/** What must be answered before anything is sent. */
export function faultsOf(entries: TokenEntries, today: Temporal.PlainDate): TokenFault[] {
  const faults: TokenFault[] = [];
  if (entries.name.trim() === '') faults.push('name');
  if (entries.roles.length === 0) faults.push('roles');
  if (entries.scopes.length === 0) faults.push('scopes');
  if (!withinYear(entries.expiresOn, today)) faults.push('expiresOn');
  return faults;
}

export function wishOf(entries: TokenEntries): CreateTokenDto {
  const networks = entries.networks.split(/[\s,;]+/).filter((network) => network !== '');
  return {
    name: entries.name.trim(),
    roles: [...entries.roles],
    scopes: [...entries.scopes],
    expiresOn: entries.expiresOn,
    ...(networks.length === 0 ? {} : { networks }),
  };
}

/** Whether the text is a date from today to a year ahead. */
export function withinYear(text: string, today: Temporal.PlainDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
    const { compare } = Temporal.PlainDate;
    return compare(day, today) >= 0 && compare(day, today.add({ years: 1 })) <= 0;
  } catch {
    return false;
  }
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}
