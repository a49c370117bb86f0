import type { Role } from '@rogatory/platform/contract';

/** The authority a person acts for, as `GET /api/v1/me` tells it. */
export interface SessionAuthority {
  readonly id: string;
  readonly name: string;
  readonly nameNative: string | null;
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly jurisdiction: string;
  /** IANA time zone: what 'here' means on every page. */
  readonly zone: string;
  readonly networkCode: string | null;
}

/** Who is signed in, and in which capacity. */
export interface SessionPerson {
  readonly personId: string;
  readonly name: string;
  readonly nameNative: string | null;
  readonly email: string;
  readonly locale: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly authority: SessionAuthority;
}

/** Answer to signing in and to refreshing. */
export interface SessionGrant {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly me: SessionPerson;
}
