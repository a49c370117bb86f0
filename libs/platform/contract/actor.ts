import type { Role } from './role';

/** What makes an actor a machine: a system of the authority that calls with an API token. */
export interface ActingSystem {
  readonly tokenId: string;
  /** Names of the permissions it may use, whatever more its roles hold. */
  readonly scopes: readonly string[];
}

/**
 * The person who acts, in the capacity of one membership. Every use case takes it first and every
 * row-level-security setting comes from it.
 */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly authorityId: string;
  /** ISO 3166-1 alpha-2 code of the authority's jurisdiction. */
  readonly jurisdiction: string;
  /** IANA time zone of the authority. */
  readonly zone: string;
  readonly roles: readonly Role[];
  /** Absent when a person acts. A system is never the second person a rule asks for. */
  readonly system?: ActingSystem;
}
