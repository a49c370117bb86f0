import type { Role } from './role';

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
}
