/** A stable code `domain.reason`; the console translates it, people never see `detail` alone. */
export type ProblemCode = string;

/** One field that is wrong. `pointer` is a JSON Pointer (RFC 6901) into the body or the query. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Every error on the wire, as problem details (RFC 9457). Never carries names or case facts. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly correlationId: string;
  readonly errors?: readonly FieldProblem[];
}

/** Problems any route may answer with. */
export const platformProblems = {
  invalidInput: 'platform.invalid_input',
  malformedJson: 'platform.malformed_json',
  bodyTooLarge: 'platform.body_too_large',
  unsupportedMediaType: 'platform.unsupported_media_type',
  routeNotFound: 'platform.route_not_found',
  notFound: 'platform.not_found',
  unauthenticated: 'platform.unauthenticated',
  forbidden: 'platform.forbidden',
  /** The roles of the system that calls would allow it, the scopes of its token do not. */
  scopeMissing: 'identity.scope_missing',
  /** Only a person may do this: a system never counts as the second person. */
  personNeeded: 'identity.person_needed',
  tooManyAttempts: 'platform.too_many_attempts',
  invalidCursor: 'platform.invalid_cursor',
  ifMatchMissing: 'platform.if_match_missing',
  ifMatchMalformed: 'platform.if_match_malformed',
  versionChanged: 'platform.version_changed',
  idempotencyKeyMissing: 'platform.idempotency_key_missing',
  idempotencyKeyMalformed: 'platform.idempotency_key_malformed',
  idempotencyKeyReused: 'platform.idempotency_key_reused',
  conflict: 'platform.conflict',
  unexpected: 'platform.unexpected',
  unavailable: 'platform.unavailable',
} as const;
