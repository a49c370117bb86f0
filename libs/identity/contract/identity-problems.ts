export const identityProblems = {
  /** One answer for an unknown address, a wrong password and a closed account. */
  signInRefused: 'identity.sign_in_refused',
  refreshRefused: 'identity.refresh_refused',
  emailTaken: 'identity.email_taken',
} as const;
