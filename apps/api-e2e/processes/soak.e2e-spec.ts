import { randomInt } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrations, startApi } from '@rogatory/api-app';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { readEnvironment } from '@rogatory/platform/api';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { removePostgres, startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { MailServer } from '../notifications/mail-server';
import { registerSides, type Sides } from '../requests/sides';
import { StubbornClient } from '../requests/stubborn-client';
import { ProductProcess } from './product-process';
import { SeededChance } from './seeded-chance';
import { Storm } from './storm';

const { ROGATORY_SOAK_MINUTES: minutes = '0.4', ROGATORY_SOAK_SEED: wanted } = readEnvironment();
const milliseconds = Number(minutes) * 60_000;
const seed = Number(wanted ?? randomInt(1_000_000));
const tellers = 4;

jest.setTimeout(milliseconds + 240_000);

describe(`With processes killed and databases restarted for ${minutes} minutes (seed ${seed})`, () => {
  const chance = new SeededChance(seed);
  const mailServer = new MailServer();
  const told: { ours: string; theirs: string }[] = [];
  let home: string;
  let storm: Storm;
  let database: TestDatabase;
  let sides: Sides;
  let apis: ProductProcess[] = [];
  let workers: ProductProcess[] = [];

  const door = (): string | null => {
    const open = apis.flatMap(({ url }) => url ?? []);
    return open[randomInt(Math.max(1, open.length))] ?? null;
  };
  const client = (person: TestPerson) => new StubbornClient(door, person);

  /** One request from draft to its acceptance; every step is confirmed before the next. */
  async function tellStory(title: string): Promise<void> {
    const { germany, france } = sides;
    const prosecutor = client(germany.person('prosecutor'));
    const lead = client(germany.person('lead_prosecutor'));
    const lyon = client(france.office.person('lead_prosecutor'));
    const content = { ...contentOfDossier(dossiers.deFr, france.office.authorityId), title };
    let ours = await prosecutor.open(content);
    ours = await prosecutor.take(ours, 'submit');
    ours = await lead.take(ours, 'approve');
    ours = await lead.take(ours, 'transmit');
    let theirs: { id: string; version: number } = await lyon.arrived(title);
    theirs = await lyon.take(theirs, 'acknowledge', { reference: `DEE ${title}` });
    theirs = await lyon.take(theirs, 'ask', { questions: [{ text: 'Which accounts?' }] });
    const page = await prosecutor.inState(ours.id, 'question_open');
    await prosecutor.take(page, 'answer', {
      answers: [{ question: '1', text: 'Those of Annex 3.' }],
    });
    theirs = await lyon.inState(theirs.id, 'acknowledged');
    await lyon.take(theirs, 'accept');
    await lead.inState(ours.id, 'accepted');
    told.push({ ours: ours.id, theirs: theirs.id });
  }

  /** Nothing published waits, and no job of the queue has given up or hangs. */
  async function quiet(): Promise<void> {
    for (;;) {
      const waiting = await database.query('select 1 from outbox where handled_at is null limit 1');
      if (waiting.length === 0) return;
      await pause(300);
    }
  }

  beforeAll(async () => {
    const installations = join(__dirname, '..', '..', '..', '.rogatory');
    mkdirSync(installations, { recursive: true });
    home = mkdtempSync(join(installations, 'soak-'));
    chmodSync(home, 0o755);
    await mailServer.start();
    const postgres = await startPostgres({
      dataFolder: join(home, 'data'),
      settings: { max_connections: '200' },
      log: () => undefined,
    });
    database = await testDatabase(migrations, postgres.url);
    const environment = {
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '4',
      PORT: '0',
      TOKEN_SECRET: 'a secret for tests that nobody else needs to know',
      SECURE_COOKIES: 'no',
      ACCESS_TOKEN_MINUTES: '60',
      SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
      LOG_LEVEL: 'silent',
      DOCUMENTS_FOLDER: join(home, 'documents'),
      ...mailServer.environment,
    };
    const api = await startApi(environment);
    sides = await registerSides(api.app);
    await api.close();
    const cache = join(home, 'cache');
    const three = [1, 2, 3];
    apis = three.map(() => new ProductProcess(environment, cache, 'api'));
    workers = three.map(() => new ProductProcess(environment, cache, 'worker'));
    // The first compiles, the others find it done.
    await apis[0]?.start();
    await Promise.all([...apis.slice(1), ...workers].map((one) => one.start()));
    const { port } = new URL(postgres.url);
    const place = { dataFolder: postgres.dataFolder, port: Number(port) };
    storm = new Storm(apis, workers, place, chance);
    const telling = Array.from({ length: tellers }, async (_, teller) => {
      for (let round = 1; round === 1 || !storm.isOver(); round += 1) {
        await tellStory(`Order ${teller + 1} of ${round}`);
      }
    });
    await Promise.all([storm.rage(milliseconds), ...telling]);
    await quiet();
  });
  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((one) => one.kill()));
    await mailServer.stop();
    await removePostgres(join(home, 'data'));
    rmSync(home, { recursive: true, force: true });
  });

  it('the storm was real, and stories were told in it', () => {
    expect(storm.killed).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThanOrEqual(tellers);
  });

  it('every confirmed dispatch stands once on both sides, in a chain that holds', async () => {
    const lead = client(sides.germany.person('lead_prosecutor'));
    const lyon = client(sides.france.office.person('lead_prosecutor'));
    for (const { ours, theirs } of told) {
      const [here, there] = [await lead.read(ours), await lyon.read(theirs)];
      expect(here.chainIntact && there.chainIntact).toBe(true);
      expect(here.thread.map(({ id }) => id)).toEqual(there.thread.map(({ id }) => id));
      expect(here.thread.map(({ kind }) => kind)).toEqual([
        'request',
        'acknowledgement',
        'question',
        'answer',
        'acceptance',
      ]);
    }
  });

  it('no file stands there that nobody was told of, and none twice', async () => {
    const files = await database.query<{ id: string }>('select id from file order by id');
    const known = told.flatMap(({ ours, theirs }) => [ours, theirs]).sort();
    expect(files.map(({ id }) => id)).toEqual(known);
  });

  it('every file’s events are numbered without a gap', async () => {
    const broken = await database.query(
      `select file_id from file_event group by file_id
       having max(seq) <> count(*) or min(seq) <> 1`,
    );
    expect(broken).toEqual([]);
  });

  it('nobody was told anything twice, and every claimed reminder was told', async () => {
    const twice = await database.query(
      `select key, person_id from notice group by key, person_id having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const untold = await database.query(
      `select 1 from reminder r where r.stage <> 'secretariat' and not exists (
         select from notice n where n.key like 'date:' || r.file_id || ':' || r.clock_id || '%')`,
    );
    expect(untold).toEqual([]);
  });

  it('every mail left under one number', async () => {
    const sent = await database.query<{ id: string }>(`select id from mail where state = 'sent'`);
    const numbers = new Set(mailServer.mails.map(({ messageId }) => messageId));
    expect(sent.filter(({ id }) => !numbers.has(`<${id}@mla.example>`))).toEqual([]);
  });

  it('no job is stuck', async () => {
    // A recurring task has one attempt for each tick, and its next tick takes its place by its key.
    const stuck = await database.query(
      `select task_identifier, last_error from graphile_worker.jobs
        where (attempts >= max_attempts and key is null)
          or locked_at < now() - interval '5 minutes'`,
    );
    expect(stuck).toEqual([]);
  });
});
