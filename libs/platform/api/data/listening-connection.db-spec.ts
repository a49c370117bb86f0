import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '../../testing/index';
import { platformMigrations } from '../migrations/index';
import { ListeningConnection } from './listening-connection';

const applicationName = 'rogatory-test-listening';

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    if (await done()) return;
    await pause(20);
  }
  throw new Error('It did not happen within six seconds');
}

describe('Listening to the database', () => {
  const heard: string[] = [];
  let timesAgain = 0;
  let database: TestDatabase;
  let connection: ListeningConnection;

  beforeAll(async () => {
    database = await testDatabase(platformMigrations);
    connection = new ListeningConnection(database.url, applicationName, {
      told: ({ payload = '' }) => heard.push(payload),
      again: () => (timesAgain += 1),
      lost: () => undefined,
    });
    await connection.open();
    await connection.listen('test_channel');
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const say = (word: string) => database.query(`select pg_notify('test_channel', $1)`, [word]);
  const connections = () =>
    database.query('select pid from pg_stat_activity where application_name = $1', [
      applicationName,
    ]);

  it('hears what is said', async () => {
    await say('before');
    await until(() => heard.includes('before'));
  });

  it('hears again after the database refused it for seconds, on one connection as before', async () => {
    await database.goAway();
    await pause(3_500);
    await database.comeBack();
    await until(() => timesAgain > 0);
    // Whoever else had meant to connect would have done so by now.
    await pause(1_500);
    expect(await connections()).toHaveLength(1);
    expect(timesAgain).toBe(1);
    await say('after');
    await until(() => heard.includes('after'));
    expect(heard).toEqual(['before', 'after']);
  });
});
