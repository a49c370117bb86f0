import { readSettings } from './settings.mjs';

describe('The launcher’s settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({}, '/srv/rogatory')).toEqual({
      folder: '/srv/rogatory/.rogatory',
      host: '127.0.0.1',
      port: 4200,
      databaseUrl: null,
      postgresPort: undefined,
      demoPassword: null,
      demo: true,
    });
  });

  it('take a PostgreSQL of one’s own', () => {
    const url = 'postgres://owner:secret@db/rogatory';
    expect(readSettings({ DATABASE_URL: url }, '/srv').databaseUrl).toBe(url);
  });

  it.each(['0', '65536', 'http', '12.5'])('refuse %s as a port, in one sentence', (port) => {
    expect(() => readSettings({ PORT: port }, '/srv')).toThrow(
      `PORT is "${port}" and must be a number from 1 to 65535.`,
    );
  });

  it('refuse a demo password that anybody guesses', () => {
    expect(() => readSettings({ ROGATORY_DEMO_PASSWORD: 'demo' }, '/srv')).toThrow(
      'ROGATORY_DEMO_PASSWORD must have at least 12 characters.',
    );
  });
});
