import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrations, startApi } from '@rogatory/api-app';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { foldFile, type FileEvent, type FileSnapshot } from '@rogatory/requests/rules';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ProductProcess } from '../processes/product-process';
import { registerSides, type Sides } from './sides';
import { StubbornClient } from './stubborn-client';

jest.setTimeout(240_000);

const kills = 50;
const processes = 3;
const storiesAtOnce = 6;

/** What each file must hold once its story has been told, neither less nor more. */
const storyOfOurs = [
  'drafted',
  'submitted',
  'approved',
  'dispatch_sent',
  'dispatch_received',
  'dispatch_received',
  'dispatch_sent',
  'dispatch_received',
];
const storyOfTheirs = [
  'dispatch_received',
  'dispatch_sent',
  'dispatch_sent',
  'dispatch_received',
  'dispatch_sent',
];
const stepsOfOurs = ['answer', 'approve', 'open', 'submit', 'transmit'];
const stepsOfTheirs = ['accept', 'acknowledge', 'ask'];

describe(`After ${kills} kills at random moments under load`, () => {
  const cache = mkdtempSync(join(tmpdir(), 'rogatory-kill-nine-'));
  let database: TestDatabase;
  let sides: Sides;
  const slots: ProductProcess[] = [];
  const told: { ours: string; theirs: string }[] = [];
  let killed = 0;

  const door = (): string | null => {
    const open = slots.flatMap(({ url }) => url ?? []);
    return open.length === 0 ? null : (open[randomInt(open.length)] ?? null);
  };
  const clients = new Map<string, StubbornClient>();
  /** Each person signs in once: the load is to be of steps, not of passwords. */
  const client = (person: TestPerson): StubbornClient => {
    const known = clients.get(person.email) ?? new StubbornClient(door, person);
    clients.set(person.email, known);
    return known;
  };

  /** One request from draft to acceptance; every step is confirmed before the next. */
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
    const answers = [{ question: '1', text: 'Those of Annex 3.' }];
    await prosecutor.take(page, 'answer', { answers });
    theirs = await lyon.inState(theirs.id, 'acknowledged');
    await lyon.take(theirs, 'accept');
    await lead.inState(ours.id, 'accepted');
    told.push({ ours: ours.id, theirs: theirs.id });
  }

  async function tellStoriesUntilAllIsKilled(teller: number): Promise<void> {
    for (let round = 1; killed < kills; round += 1) await tellStory(`Order ${teller} of ${round}`);
  }

  async function killAtRandom(): Promise<void> {
    while (killed < kills) {
      await pause(randomInt(100, 600));
      const alive = slots.filter(({ url }) => url !== null);
      const victim = alive[randomInt(Math.max(1, alive.length))];
      if (victim === undefined) continue;
      await victim.kill();
      killed += 1;
      void victim.start();
    }
  }

  /** Nothing published waits any more. */
  async function quiet(): Promise<void> {
    for (;;) {
      const waiting = await database.query('select 1 from outbox where handled_at is null limit 1');
      if (waiting.length === 0) return;
      await pause(200);
    }
  }

  beforeAll(async () => {
    database = await testDatabase(migrations);
    const environment = {
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '4',
      PORT: '0',
      TOKEN_SECRET: 'a secret for tests that nobody else needs to know',
      SECURE_COOKIES: 'no',
      SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
      LOG_LEVEL: 'silent',
      DOCUMENTS_FOLDER: join(cache, 'documents'),
    };
    const api = await startApi(environment);
    sides = await registerSides(api.app);
    await api.close();
    for (let slot = 0; slot < processes; slot += 1) {
      slots.push(new ProductProcess(environment, cache));
    }
    await Promise.all(slots.map((slot) => slot.start()));
    const tellers = Array.from({ length: storiesAtOnce }, (_, teller) =>
      tellStoriesUntilAllIsKilled(teller + 1),
    );
    await Promise.all([killAtRandom(), ...tellers]);
    await quiet();
  });
  afterAll(async () => {
    await Promise.all(slots.map((slot) => slot.kill()));
    await database.drop();
    rmSync(cache, { recursive: true, force: true });
  });

  it('the load was real: stories were told and steps had to be tried again', () => {
    expect(killed).toBeGreaterThanOrEqual(kills);
    expect(told.length).toBeGreaterThanOrEqual(storiesAtOnce);
    expect(StubbornClient.retries).toBeGreaterThan(kills / 2);
  });

  it('every confirmed step stands in its file, once and in its order', async () => {
    const events = async (id: string) =>
      (
        await database.query<{ kind: string }>(
          'select kind from file_event where file_id = $1 order by seq',
          [id],
        )
      ).map(({ kind }) => kind);
    for (const { ours, theirs } of told) {
      expect(await events(ours)).toEqual(storyOfOurs);
      expect(await events(theirs)).toEqual(storyOfTheirs);
    }
  });

  it('no file exists that nobody was told of, and none twice', async () => {
    const files = await database.query<{ id: string }>('select id from file order by id');
    const known = told.flatMap(({ ours, theirs }) => [ours, theirs]).sort();
    expect(files.map(({ id }) => id)).toEqual(known);
  });

  it('every step stands in the audit trail exactly once', async () => {
    const trail = async (id: string) =>
      (
        await database.query<{ action: string }>(
          'select action from audit_entry where subject_id = $1 order by action',
          [id],
        )
      ).map(({ action }) => action.replace('requests.', ''));
    for (const { ours, theirs } of told) {
      expect(await trail(ours)).toEqual(stepsOfOurs);
      expect(await trail(theirs)).toEqual(stepsOfTheirs);
    }
    const receipts = await database.query(
      `select subject_id from audit_entry where action = 'requests.receive'
        group by subject_id having count(*) > 1`,
    );
    expect(receipts).toEqual([]);
  });

  it('every file is still the fold of its events', async () => {
    const files = await database.query<{
      direction: 'outgoing' | 'incoming';
      snapshot: FileSnapshot;
      events: FileEvent[];
    }>(
      `select f.direction, f.snapshot, (
         select json_agg(e.payload || jsonb_build_object('kind', e.kind,
             'personId', e.person_id, 'personName', e.person_name,
             'authorityId', e.authority_id, 'zone', e.zone, 'at', e.at) order by e.seq)
           from file_event e where e.file_id = f.id) as events from file f`,
    );
    for (const { direction, snapshot, events } of files) {
      expect(settled(foldFile(direction, events))).toEqual(settled(snapshot));
    }
  });

  it('every chain is whole and every dispatch delivered exactly once', async () => {
    const { germany, france } = sides;
    const lead = client(germany.person('lead_prosecutor'));
    const lyon = client(france.office.person('lead_prosecutor'));
    for (const { ours, theirs } of told) {
      const [here, there] = [await lead.read(ours), await lyon.read(theirs)];
      expect(here.chainIntact && there.chainIntact).toBe(true);
      expect(here.thread).toEqual(there.thread);
      expect(here.thread.map(({ kind }) => kind)).toEqual([
        'request',
        'acknowledgement',
        'question',
        'answer',
        'acceptance',
      ]);
      for (const { deliveries } of here.thread) {
        expect(deliveries.map(({ stage }) => stage)).toEqual(['submitted', 'delivered']);
      }
    }
  });
});

/** A snapshot without the way its instants are written. */
function settled(snapshot: FileSnapshot): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (_, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value)
        ? Temporal.Instant.from(value).toString()
        : value,
    ),
  );
}
