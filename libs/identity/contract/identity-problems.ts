export const identityProblems = {
  /** One answer for an unknown address, a wrong password and a closed account. */
  signInRefused: 'identity.sign_in_refused',
  refreshRefused: 'identity.refresh_refused',
  emailTaken: 'identity.email_taken',
  /** What looks like an API token but cannot be one: its checksum is wrong. */
  tokenMalformed: 'identity.token_malformed',
  tokenUnknown: 'identity.token_unknown',
  tokenExpired: 'identity.token_expired',
  tokenRevoked: 'identity.token_revoked',
  /** The token may not be used from where the call comes. */
  networkNotAllowed: 'identity.network_not_allowed',
  tokenNotFound: 'identity.token_not_found',
  /** What was asked for a token cannot be given to one; the fields say what and why. */
  tokenRefused: 'identity.token_refused',
} as const;
