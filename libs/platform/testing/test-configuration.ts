import {
  Configuration,
  type ConfigurationSlice,
  databaseSlice,
  httpSlice,
  logSlice,
} from '../api/index';

/** A configuration for tests: the given database, any free port, a silent log. */
export function testConfiguration(
  databaseUrl: string,
  slices: readonly ConfigurationSlice<unknown>[] = [],
  variables: Readonly<Record<string, string>> = {},
): Configuration {
  return new Configuration([databaseSlice, httpSlice, logSlice, ...slices], {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'no',
    ...variables,
  });
}
