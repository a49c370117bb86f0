import { defineSlice } from './slice';

function postgresUrl(value: string): string | null {
  return /^postgres(ql)?:\/\//.test(value) ? null : 'must be a postgres:// address';
}

/** Where the data lies. */
export const databaseSlice = defineSlice('database', (s) => ({
  url: s.text({
    variable: 'DATABASE_URL',
    description:
      'PostgreSQL 15 or later, as the owner of the schema; runs migrations and the queue.',
    secret: true,
    check: postgresUrl,
  }),
  appUrl: s.optionalText({
    variable: 'DATABASE_APP_URL',
    description:
      'Login that is a member of rogatory_app, for everything at run time. ' +
      'Without it DATABASE_URL is used with its rights lowered to rogatory_app.',
    secret: true,
    check: postgresUrl,
  }),
  poolSize: s.integer({
    variable: 'DATABASE_POOL_SIZE',
    description: 'Connections one process keeps open at most.',
    fallback: 8,
    min: 1,
    max: 200,
  }),
  statementTimeoutSeconds: s.integer({
    variable: 'DATABASE_STATEMENT_TIMEOUT_SECONDS',
    description: 'Longest time one statement may take.',
    fallback: 30,
    min: 1,
    max: 3600,
  }),
}));

/** How the product is reached. */
export const httpSlice = defineSlice('http', (s) => ({
  host: s.text({
    variable: 'HOST',
    description: 'Address to listen on.',
    fallback: '127.0.0.1',
  }),
  port: s.integer({
    variable: 'PORT',
    description: 'Port to listen on; 0 takes any free one.',
    fallback: 4200,
    min: 0,
    max: 65535,
  }),
  consoleFolder: s.optionalText({
    variable: 'CONSOLE_FOLDER',
    description: 'Folder of the built console; without it only the API is served.',
  }),
  trustedProxies: s.optionalText({
    variable: 'TRUSTED_PROXIES',
    description: 'Addresses or networks, separated by commas, whose X-Forwarded-* are believed.',
  }),
  secureCookies: s.choice({
    variable: 'SECURE_COOKIES',
    description: 'yes where people reach the product by https; no only on one machine.',
    of: ['yes', 'no'],
    fallback: 'yes',
  }),
  bodyLimitBytes: s.integer({
    variable: 'BODY_LIMIT_BYTES',
    description: 'Largest request body.',
    fallback: 1_048_576,
    min: 1024,
    max: 104_857_600,
  }),
}));

/** What is written to the log. */
export const logSlice = defineSlice('log', (s) => ({
  level: s.choice({
    variable: 'LOG_LEVEL',
    description: 'Least severity that is logged.',
    of: ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    fallback: 'info',
  }),
  file: s.optionalText({
    variable: 'LOG_FILE',
    description: 'File to append the log to; without it the log goes to standard output.',
  }),
}));
