import { Configuration, ConfigurationError } from './configuration';
import { databaseSlice, httpSlice } from './platform-slices';
import { defineSlice } from './slice';

const url = 'postgres://owner@127.0.0.1/rogatory';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    new Configuration([databaseSlice, httpSlice], environment);
    return [];
  } catch (error) {
    return error instanceof ConfigurationError ? error.problems : ['another error'];
  }
}

describe('The configuration', () => {
  it('reads what the environment sets and takes defaults for the rest', () => {
    const configuration = new Configuration([databaseSlice, httpSlice], {
      DATABASE_URL: url,
      PORT: '8080',
    });
    expect(configuration.of(httpSlice)).toMatchObject({ port: 8080, host: '127.0.0.1' });
    expect(configuration.of(databaseSlice)).toMatchObject({ url, poolSize: 8, appUrl: null });
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: 'http', DATABASE_POOL_SIZE: '0', SECURE_COOKIES: 'maybe' });
    expect(problems).toHaveLength(4);
    expect(problems.join()).toMatch(/DATABASE_URL.*DATABASE_POOL_SIZE.*PORT.*SECURE_COOKIES/);
  });

  it('does not repeat a secret in a complaint about it', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://root:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it('cannot be changed once it is read', () => {
    const read = new Configuration([databaseSlice], { DATABASE_URL: url }).of(databaseSlice);
    expect(() => Object.assign(read, { url: 'other' })).toThrow(TypeError);
  });

  it('gives nothing that was not composed', () => {
    const configuration = new Configuration([databaseSlice], { DATABASE_URL: url });
    expect(() => configuration.of(httpSlice)).toThrow('http was not composed');
  });

  it('refuses to be declared with a default for a secret', () => {
    const careless = defineSlice('careless', (s) =>
      s.text({ variable: 'KEY', description: 'A key', secret: true, fallback: 'secret' }),
    );
    expect(() => new Configuration([careless], {})).toThrow('must not have a default');
  });
});
