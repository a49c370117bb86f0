import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { readEnvironment } from '@rogatory/platform/api';
import type { TestDatabase } from '@rogatory/platform/testing';
import { mailKindOf } from '@rogatory/notifications/rules';
import type { NoticeCause } from '@rogatory/notifications/contract';
import { leftToConsole, linesOf } from '../notifications/mail-lines';
import type { Sides } from '../requests/sides';
import { DatedStories, soonCodes } from './dated-stories';
import { DueDates, type ToldStage } from './due-dates';
import { Installation } from './installation';
import { QuickMinutes } from './quick-minutes';
import { SeededChance } from './seeded-chance';
import { Storm } from './storm';

const { ROGATORY_SOAK_MINUTES: wantedMinutes, ROGATORY_SOAK_SEED: wantedSeed } = readEnvironment();
const minutes = Number(wantedMinutes ?? '0.3');
const milliseconds = minutes * 60_000;
const seed = Number(wantedSeed ?? randomInt(1_000_000));
const tellers = 4;
/** So much at least must happen, or it proves little: kills, and reminders claimed among them. */
const leastKilled = 6;
const leastClaimed = Math.max(tellers, minutes * 8);
/** A duty by law in each file of the French office that is hastened to its end. */
const duty = 'T04:M3';
/**
 * What is left undone at the end of the storm is done within this, or never: mails above all, whose
 * one queue rests a while whenever the worker that sends is killed.
 */
const quietMilliseconds = 180_000 + milliseconds / 2;
const sayEveryMilliseconds = 15_000;

jest.setTimeout(milliseconds * 2 + 420_000);

describe(`With processes killed and databases restarted for ${minutes} minutes (seed ${seed})`, () => {
  let installation: Installation;
  let database: TestDatabase;
  let storm: Storm | undefined;
  let quickMinutes: QuickMinutes | undefined;
  let dates: DueDates;
  let sides: Sides;
  let stories: DatedStories;
  let claimedInStorm = 0;

  /** Nothing published waits, no mail, and no date that came is untold. */
  async function quiet(): Promise<void> {
    const deadline = performance.now() + quietMilliseconds;
    for (;;) {
      const waiting = await database.query<{ type: string }>(
        `select type from outbox where handled_at is null
         union all select 'a mail' from mail where state = 'waiting' limit 5`,
      );
      if (waiting.length === 0 && (await dates.areSettled())) return;
      if (performance.now() > deadline) {
        throw new Error(`Left undone: ${waiting.map(({ type }) => type).join(', ')}`);
      }
      await pause(300);
    }
  }

  /** Asked until the database answers: it may be down just now. */
  async function stubbornly<T>(ask: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + quietMilliseconds;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await pause(200);
      }
    }
  }

  async function tellStories(teller: number, raging: Storm): Promise<void> {
    for (let round = 1; round === 1 || !raging.isOver(); round += 1) {
      const { theirs } = await stories.tell(`Order ${teller}.${round}`);
      // One instant, however often it must be said.
      const due = Temporal.Now.instant().add({ seconds: randomInt(2, 6) });
      await stubbornly(() => dates.hasten(theirs, duty, due.round('second')));
    }
  }

  function sayHowFar(raging: Storm): NodeJS.Timeout {
    const begun = performance.now();
    const timer = setInterval(() => {
      const gone = ((performance.now() - begun) / 60_000).toFixed(1);
      process.stdout.write(
        `${gone} of ${minutes} minutes: ${raging.killed} processes killed, PostgreSQL brought ` +
          `down ${raging.restarts} times, ${stories.told.length} requests told, ` +
          `${installation.mailServer.mails.length} mails (seed ${seed})\n`,
      );
    }, sayEveryMilliseconds);
    if (wantedMinutes === undefined) clearInterval(timer);
    return timer;
  }

  beforeAll(async () => {
    installation = await Installation.begin();
    database = installation.database;
    dates = new DueDates(database);
    sides = await installation.people();
    const { apis, workers, server } = installation;
    stories = new DatedStories(sides, () => installation.door(), new SeededChance(seed + 1));
    await installation.startProcesses();
    const raging = new Storm(apis, workers, server, new SeededChance(seed));
    storm = raging;
    quickMinutes = new QuickMinutes(database);
    quickMinutes.start();
    const saying = sayHowFar(raging);
    const told = Array.from({ length: tellers }, (_, teller) => tellStories(teller + 1, raging));
    const claimed = () => dates.claimedUntil(Temporal.Now.instant()).catch(() => 0);
    const enough = async () =>
      raging.killed >= leastKilled && raging.restarts > 0 && (await claimed()) >= leastClaimed;
    const over = raging.rage(milliseconds, enough).then(() => Temporal.Now.instant());
    const [end] = await Promise.all([over, ...told])
      .catch((cause: unknown) => {
        throw new Error(`${String(cause)}; a process said: ${raging.complaint}`, { cause });
      })
      .finally(() => clearInterval(saying));
    claimedInStorm = await dates.claimedUntil(end);
    await quiet();
    await quickMinutes.stop();
  });
  afterAll(async () => {
    await Promise.all([quickMinutes?.stop(), storm?.end()]);
    await installation.end();
  });

  it('the storm was real, stories were told in it, and dates came due in it', () => {
    expect(storm?.killed).toBeGreaterThanOrEqual(leastKilled);
    expect(storm?.restarts).toBeGreaterThan(0);
    expect(stories.told.length).toBeGreaterThanOrEqual(tellers);
    expect(claimedInStorm).toBeGreaterThanOrEqual(leastClaimed);
  });

  it('no process ended by itself, whatever became of the database', () => {
    expect(installation.ends).toEqual([]);
  });

  it('every confirmed dispatch stands once on both sides, in a chain that holds', async () => {
    const lead = stories.client(sides.germany.person('lead_prosecutor'));
    const lyon = stories.client(sides.france.office.person('lead_prosecutor'));
    for (const { ours, theirs } of stories.told) {
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
    const known = stories.told.flatMap(({ ours, theirs }) => [ours, theirs]).sort();
    expect(files.map(({ id }) => id)).toEqual(known);
  });

  it('every file’s events are numbered without a gap', async () => {
    const broken = await database.query(
      `select file_id from file_event group by file_id
       having max(seq) <> count(*) or min(seq) <> 1`,
    );
    expect(broken).toEqual([]);
  });

  const nameOf = ({ fileId, clockId, stage }: Pick<ToldStage, 'fileId' | 'clockId' | 'stage'>) =>
    `${fileId} ${clockId} ${stage}`;

  it('every date that came due was reminded of once, and no other date was', async () => {
    const wanted = stories.told.flatMap(({ ours, theirs }) => [
      ...[ours, theirs].flatMap((fileId) =>
        soonCodes.map((code) => nameOf({ fileId, clockId: `asked:${code}`, stage: 'passed' })),
      ),
      ...(['passed', 'head', 'secretariat'] as const).map((stage) =>
        nameOf({ fileId: theirs, clockId: duty, stage }),
      ),
    ]);
    const due = await dates.due();
    expect(due.map((date) => nameOf({ ...date, stage: 'passed' })).sort()).toEqual(
      wanted.filter((name) => name.endsWith(' passed')).sort(),
    );
    const told = await dates.told();
    // A reminder that a date comes near falls out where the date has come before anybody looked.
    const ended = told.filter(({ stage }) => stage !== 'due_soon');
    expect(ended.map(nameOf).sort()).toEqual(wanted.sort());
    expect(new Set(told.map(nameOf)).size).toBe(told.length);
    expect(await dates.untimely()).toEqual([]);
    expect(await dates.figureOf('EJN')).toBe(stories.told.length);
  });

  it('each of them was told once, in the console, to those whom it concerns', async () => {
    const { germany, france } = sides;
    const author = germany.person('prosecutor').actor.personId;
    const head = france.office.person('lead_prosecutor').actor.personId;
    const idsOf = (people: readonly TestPerson[]) => people.map(({ actor }) => actor.personId);
    const [berlin, lyon] = [idsOf(germany.people), idsOf(france.office.people)];
    for (const { authorityId, stage, personIds } of await dates.told()) {
      if (stage === 'secretariat') expect(personIds).toEqual([]);
      else if (stage === 'head') expect(personIds).toEqual([head]);
      else {
        // In Berlin whoever wrote it, and who may do what is to be done just then; in Lyon, where the
        // file belongs to nobody, all or those who may.
        const ours = authorityId === germany.authorityId;
        expect(personIds).toContain(ours ? author : head);
        expect(ours ? berlin : lyon).toEqual(expect.arrayContaining([...personIds]));
        expect(new Set(personIds).size).toBe(personIds.length);
      }
    }
    const twice = await database.query(
      `select key, person_id from notice group by key, person_id having count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('and by mail, under one number however often its worker died after sending', async () => {
    const notices = await database.query<{ email: string; fileId: string; cause: NoticeCause }>(
      `select p.email, n.file_id as "fileId", n.cause from notice n
         join person p on p.id = n.person_id`,
    );
    const lineOf = (to: string, fileId: string, kind: string) => `${to} ${fileId} ${kind}`;
    const wanted = notices.map(({ email, fileId, cause }) =>
      lineOf(email, fileId, mailKindOf(cause)),
    );
    const { mailServer } = installation;
    const arrived = linesOf(mailServer.mails).map(({ to, fileId, kind }) =>
      lineOf(to, fileId, kind),
    );
    expect(without(arrived, wanted)).toEqual([]);
    expect(without(wanted, arrived)).toHaveLength(leftToConsole(mailServer.mails));
    const sent = await database.query<{ id: string; state: string }>('select id, state from mail');
    expect(sent.filter(({ state }) => state !== 'sent')).toEqual([]);
    const numbers = new Set(mailServer.mails.map(({ messageId }) => messageId));
    expect([...numbers].sort()).toEqual(sent.map(({ id }) => `<${id}@mla.example>`).sort());
  });

  it('no job is stuck', async () => {
    const stuck = () =>
      database.query(
        `select task_identifier, last_error from graphile_worker.jobs
          where (attempts >= max_attempts and key is null)
            or locked_at < now() - interval '5 minutes'`,
      );
    // Workers look every few seconds for what killed ones have left.
    const deadline = performance.now() + 60_000;
    while ((await stuck()).length > 0 && performance.now() < deadline) await pause(500);
    expect(await stuck()).toEqual([]);
  });
});

/** What is left of lines when each of the others takes one like it away. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...lines];
  for (const other of others) {
    const index = left.indexOf(other);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
