import { defineSlice } from '@rogatory/platform/api';

/** How people sign in and for how long. */
export const identitySlice = defineSlice('identity', (s) => ({
  tokenSecret: s.text({
    variable: 'TOKEN_SECRET',
    description: 'Key that signs access tokens, at least 32 characters; the same in every process.',
    secret: true,
    check: (value) => (value.length >= 32 ? null : 'must have at least 32 characters'),
  }),
  accessTokenMinutes: s.integer({
    variable: 'ACCESS_TOKEN_MINUTES',
    description: 'How long an access token is good.',
    fallback: 10,
    min: 1,
    max: 60,
  }),
  sessionHours: s.integer({
    variable: 'SESSION_HOURS',
    description: 'How long a person stays signed in without doing anything.',
    fallback: 12,
    min: 1,
    max: 168,
  }),
  tokenCallsPerMinute: s.integer({
    variable: 'API_TOKEN_CALLS_PER_MINUTE',
    description: 'Calls per minute with one API token, answered by one process.',
    fallback: 600,
    min: 1,
    max: 100_000,
  }),
  signInAttemptsPerMinute: s.integer({
    variable: 'SIGN_IN_ATTEMPTS_PER_MINUTE',
    description: 'Sign-ins tried per minute for one account from one address, by one process.',
    fallback: 10,
    min: 1,
    max: 10_000,
  }),
}));
