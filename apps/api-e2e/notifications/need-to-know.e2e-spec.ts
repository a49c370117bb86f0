import { randomUUID } from 'node:crypto';
import { ReleaseMails } from '@rogatory/notifications/api';
import type { NoticeDto, UnreadCountDto } from '@rogatory/notifications/contract';
import {
  registerOffice,
  type RegisteredOffice,
  type TestPerson,
} from '@rogatory/jurisdictions/testing';
import type { ConcernedPersonDto, FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { bodyOf, FileClient } from '../requests/file-client';
import { registerSides, type Sides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { MailServer } from './mail-server';
import { verified, WebhookReceiver } from './webhook-receiver';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

/** At night in Paris, when mail waits, and in the morning, when it goes. */
const night = '2026-11-23T21:00:00Z';
const morning = '2026-11-24T07:00:00Z';
const secret = 'Sealed Witness Nine';

/** The same person, whose name nobody may read. */
const sealedAs = (person: ConcernedPersonDto): ConcernedPersonDto => ({
  ...person,
  names: person.names.map((name) => ({ ...name, text: secret })),
  sealed: true,
});

describe('Nobody is told what they may not know', () => {
  const mailServer = new MailServer();
  const receiver = new WebhookReceiver();
  let product: TestProduct;
  let sides: Sides;
  let gendarmerie: RegisteredOffice;
  let network: RegisteredOffice;
  let lyonLead: TestPerson;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    await mailServer.start();
    await receiver.start();
    product = await startTestProduct({ ...mailServer.environment, WEBHOOK_LOOPBACK: 'allowed' });
    sides = await registerSides(product.app);
    const inFrance = { jurisdiction: 'FR', zone: 'Europe/Paris' };
    gendarmerie = await registerOffice(product.app, {
      ...inFrance,
      kind: 'executing',
      name: 'Gendarmerie, Lyon',
      roles: ['executing_officer'],
    });
    network = await registerOffice(product.app, {
      ...inFrance,
      kind: 'secretariat',
      name: 'Secretariat of the EJN',
      roles: ['network_coordinator'],
      networkCode: 'EJN',
    });
    const { germany, france } = sides;
    lyonLead = france.office.person('lead_prosecutor');
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    const persons = content.persons.map(sealedAs);
    const prosecutor = await client(germany.person('prosecutor'));
    const lead = await client(germany.person('lead_prosecutor'));
    ours = bodyOf<FileChangedDto>(await prosecutor.open({ ...content, persons }), 201).id;
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    theirs = (await (await client(lyonLead)).arrived(content.title)).id;
    product.clock.set(night);
    const lyon = await client(lyonLead);
    await lyon.take(theirs, 'acknowledge', { reference: 'DEE 2026/77' });
    await lyon.take(theirs, 'accept');
  });
  afterAll(async () => {
    await product?.close();
    await mailServer.stop();
    await receiver.stop();
  });

  const client = (person: TestPerson) => FileClient.of(product.url, person);
  const noticesOf = async (person: TestPerson): Promise<NoticeDto[]> => {
    const { http } = await client(person);
    return bodyOf<{ items: NoticeDto[] }>(await http.get('/api/v1/notices'), 200).items;
  };
  const unreadOf = async (person: TestPerson): Promise<number> => {
    const { http } = await client(person);
    return bodyOf<UnreadCountDto>(await http.get('/api/v1/notices/unread'), 200).unread;
  };
  const assign = async (office: RegisteredOffice) => {
    const lyon = await client(lyonLead);
    const measureCodes = (await lyon.read(theirs)).measures.map(({ code }) => code);
    await lyon.take(theirs, 'assign', { authorityId: office.authorityId, measureCodes });
    await settled();
  };
  async function settled(): Promise<void> {
    const lyon = await client(lyonLead);
    await lyon.until(async () => {
      const waiting = await product.database.query(
        'select 1 from outbox where handled_at is null limit 1',
      );
      return waiting.length === 0 ? true : undefined;
    });
  }
  async function release(): Promise<void> {
    await product.app.get(ReleaseMails, { strict: false }).run();
    await settled();
  }
  const mailStates = async (person: TestPerson) =>
    (
      await product.database.query<{ state: string }>(
        'select state from mail where person_id = $1 order by created_at, id',
        [person.actor.personId],
      )
    ).map(({ state }) => state);

  it('who loses the work before the mail goes is not told, and the notice is gone', async () => {
    const police = sides.france.police.person('executing_officer');
    await assign(sides.france.police);
    expect(await noticesOf(police)).toMatchObject([{ cause: 'measure_assigned' }]);
    expect(await unreadOf(police)).toBe(1);
    await assign(gendarmerie);
    expect(await noticesOf(police)).toEqual([]);
    expect(await unreadOf(police)).toBe(0);
    product.clock.set(morning);
    await release();
    expect(mailServer.to(police.email)).toEqual([]);
    expect(await mailStates(police)).toEqual(['dropped']);
    const now = gendarmerie.person('executing_officer');
    expect(mailServer.to(now.email)).toHaveLength(1);
  });

  /** Something that the person is told at night, by mail in the morning. */
  async function askAtNight(text: string): Promise<void> {
    product.clock.advance({ hours: 14 });
    const lyon = await client(lyonLead);
    await lyon.take(theirs, 'send-note', { text });
    await lyon.until(async () => {
      const page = await (await client(sides.germany.person('lead_prosecutor'))).read(ours);
      return page.thread.some((dispatch) => dispatch.text === text) ? true : undefined;
    });
    await settled();
  }

  it('who no longer reads requests is not told, in the console or by mail', async () => {
    const author = sides.germany.person('prosecutor');
    await askAtNight('A note to the author');
    const before = await noticesOf(author);
    expect(before[0]).toMatchObject({ cause: 'status_note_arrived', fileId: ours });
    mailServer.mails.splice(0);
    const setRoles = (roles: string) =>
      product.database.query('update membership set roles = $2 where person_id = $1', [
        author.actor.personId,
        roles,
      ]);
    await setRoles('{administrator}');
    expect(await noticesOf(author)).toEqual([]);
    expect(await unreadOf(author)).toBe(0);
    product.clock.advance({ hours: 10 });
    await release();
    expect(mailServer.to(author.email)).toEqual([]);
    expect((await mailStates(author)).at(-1)).toBe('dropped');
    await setRoles('{prosecutor}');
    expect(await noticesOf(author)).toEqual(before);
  });

  it('whose account was closed gets no mail', async () => {
    const author = sides.germany.person('prosecutor');
    await askAtNight('A note to nobody');
    mailServer.mails.splice(0);
    await product.database.query('update person set active = false where id = $1', [
      author.actor.personId,
    ]);
    product.clock.advance({ hours: 10 });
    await release();
    expect(mailServer.to(author.email)).toEqual([]);
    expect((await mailStates(author)).at(-1)).toBe('dropped');
  });

  it('a coordinator is told of no request', async () => {
    const coordinator = network.person('network_coordinator');
    expect(await noticesOf(coordinator)).toEqual([]);
    expect(await unreadOf(coordinator)).toBe(0);
    expect(mailServer.to(coordinator.email)).toEqual([]);
  });

  it('a system of the authority learns that something moved, not what or about whom', async () => {
    const office = await registerOffice(product.app, {
      jurisdiction: 'DE',
      zone: 'Europe/Berlin',
      kind: 'central',
      name: 'Federal Office of Justice',
      roles: ['administrator', 'central_officer', 'central_head'],
    });
    const drafting = await registerOffice(product.app, {
      jurisdiction: 'DE',
      zone: 'Europe/Berlin',
      kind: 'competent',
      name: 'Public prosecutor’s office, Hof',
      roles: ['prosecutor'],
      centralAuthorityId: office.authorityId,
    });
    product.clock.set(Temporal.Now.instant());
    const administrator = await client(office.person('administrator'));
    const made = bodyOf<{ secret: string }>(
      await administrator.http.call('POST', '/api/v1/webhooks', { body: { url: receiver.url } }),
      201,
    );
    const prosecutor = await client(drafting.person('prosecutor'));
    const content = contentOfDossier(dossiers.krKh, sides.cambodia.central.authorityId);
    const persons = content.persons.map(sealedAs);
    const opened = await prosecutor.open({ ...content, persons }, randomUUID());
    const { id } = bodyOf<FileChangedDto>(opened, 201);
    await prosecutor.take(id, 'submit');
    const hook = await prosecutor.until(async () => receiver.hooks[0]);
    expect(verified(hook, made.secret)).toMatchObject({ data: { fileId: id, reference: null } });
    expect(Object.keys(dataOf(verified(hook, made.secret))).sort()).toEqual(
      ['act', 'at', 'fileId', 'reference', 'version'].sort(),
    );
    expect(hook.body).not.toContain(secret);
  });

  it('no name, no title and no word of a case leaves in notices, mails or jobs', async () => {
    const { deFr, krKh } = dossiers;
    const words = [
      secret,
      deFr.title,
      krKh.title,
      ...deFr.persons.flatMap(({ names }) => names.map(({ text }) => text)),
      'A note to the author',
    ];
    const kept = await product.database.query<{ text: string }>(
      `select to_jsonb(n)::text as text from notice n
       union all select to_jsonb(m)::text from mail m
       union all select to_jsonb(a)::text from mail_attempt a
       union all select to_jsonb(o)::text from outbox o where type like 'notifications.%'
       union all select to_jsonb(d)::text from webhook_delivery d`,
    );
    const said = [
      ...kept.map(({ text }) => text),
      ...mailServer.mails.map(({ subject, text }) => `${subject} ${text}`),
    ].join('\n');
    for (const word of words) expect(said).not.toContain(word);
  });
});

function dataOf(delivery: unknown): object {
  if (typeof delivery !== 'object' || delivery === null || !('data' in delivery)) return {};
  const { data } = delivery;
  return typeof data === 'object' && data !== null ? data : {};
}
