import { startWorker } from '@rogatory/api-app';
import { ReleaseMails, Remind } from '@rogatory/notifications/api';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, FileClient } from '../requests/file-client';
import { registerSides, type Sides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { MailServer } from './mail-server';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(120_000);

/**
 * Connections that are cut by the database itself: the first so many writes of a kind never end, as
 * when the machine of a worker loses its power at that very moment.
 */
const cutConnections = (table: string, event: string, condition: string, times: number) => `
  create sequence cut_${table};
  grant usage on sequence cut_${table} to public;
  create function cut_${table}() returns trigger language plpgsql security definer as $$
  begin
    if nextval('rogatory.cut_${table}') <= ${times} then
      perform pg_terminate_backend(pg_backend_pid());
    end if;
    return new;
  end $$;
  create trigger cut_${table} before ${event} on ${table} for each row ${condition}
    execute function cut_${table}();`;

describe('A reminder, with three workers on one database', () => {
  const mailServer = new MailServer();
  let product: TestProduct;
  let sides: Sides;
  let lyon: FileClient;
  let theirs = '';
  const workers: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    await mailServer.start();
    product = await startTestProduct(mailServer.environment);
    for (let more = 1; more < 3; more += 1) {
      workers.push(await startWorker(product.environment, { clock: product.clock }));
    }
    sides = await registerSides(product.app);
    const { germany, france } = sides;
    const prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    const lead = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    const ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    theirs = (await lyon.arrived(dossiers.deFr.title)).id;
    await lyon.take(theirs, 'acknowledge', { reference: 'DEE 2026/77' });
    await quiet();
    mailServer.mails.splice(0);
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await product?.close();
    await mailServer.stop();
  });

  /** Nothing published waits any more. */
  async function quiet(): Promise<void> {
    for (let round = 0; round < 400; round += 1) {
      const waiting = await product.database.query(
        'select 1 from outbox where handled_at is null limit 1',
      );
      if (waiting.length === 0) return;
      await pause(100);
    }
    throw new Error('The workers do not come to an end');
  }
  const remind = async (): Promise<void> => {
    const sweep = product.app.get(Remind, { strict: false });
    await Promise.allSettled(Array.from({ length: 6 }, () => sweep.run()));
  };
  const told = () =>
    product.database.query<{ key: string; personId: string }>(
      `select key, person_id as "personId" from notice where key like 'date:%'`,
    );

  it('is told once although connections are cut between the claim and the commit', async () => {
    const { due } = await nextDecision();
    await product.database.query(cutConnections('notice', 'insert', '', 3));
    product.clock.set(Temporal.Instant.from(due).subtract({ hours: 12 }));
    while ((await told()).length === 0) await remind();
    await remind();
    await product.app.get(ReleaseMails, { strict: false }).run();
    const keys = (await told()).map(({ key, personId }) => `${key} ${personId}`);
    expect(new Set(keys).size).toBe(keys.length);
    const claims = await product.database.query('select 1 from reminder');
    expect(claims.length).toBeGreaterThan(0);
    const claimedOnly = await product.database.query(
      `select 1 from reminder r where r.stage <> 'secretariat' and not exists (
         select from notice n where n.key like 'date:' || r.file_id || ':' || r.clock_id || '%')`,
    );
    expect(claimedOnly).toEqual([]);
    await quiet();
  });

  it('leaves by mail under one number although connections are cut before it is noted as sent', async () => {
    await quiet();
    mailServer.mails.splice(0);
    await product.database.query(
      cutConnections('mail_attempt', 'insert', 'when (new.answer is not null)', 2),
    );
    const { due } = await nextDecision();
    product.clock.set(Temporal.Instant.from(due).add({ hours: 34 }));
    await remind();
    await product.app.get(ReleaseMails, { strict: false }).run();
    await quiet();
    const sent = await product.database.query<{ id: string }>(
      `select distinct m.id from mail m join notice n on n.mail_id = m.id
        where m.state = 'sent' and n.key like 'date:%' and n.cause in ('passed', 'still_open')`,
    );
    expect(sent.length).toBeGreaterThan(0);
    const numbers = mailServer.mails.map(({ messageId }) => messageId);
    // Sent again after the cut, and folded by every mailbox, for it has the same number.
    expect(numbers.length).toBeGreaterThan(new Set(numbers).size);
    for (const { id } of sent) expect(numbers).toContain(`<${id}@mla.example>`);
    const waiting = await product.database.query(`select 1 from mail where state = 'waiting'`);
    expect(waiting).toEqual([]);
  });

  /** The decision that the Directive sets a time for. */
  async function nextDecision(): Promise<{ due: string }> {
    const [clock] = await product.database.query<{ due: Date | string }>(
      `select to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as due
         from clock where file_id = $1 and id = 'T02'`,
      [theirs],
    );
    if (clock === undefined) throw new Error('The decision has its time');
    return { due: String(clock.due) };
  }
});
