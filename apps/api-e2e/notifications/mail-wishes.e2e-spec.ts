import { randomUUID } from 'node:crypto';
import { ReleaseMails } from '@rogatory/notifications/api';
import type {
  MailPreferencesDto,
  NoticeDto,
  SetMailPreferencesDto,
} from '@rogatory/notifications/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient, type Answer } from '../api-client';
import { registerOffices, type TestOffices } from '../offices';
import { bodyOf, FileClient } from '../requests/file-client';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { linesOf } from './mail-lines';
import { MailServer, type ReceivedMail } from './mail-server';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const preferences = '/api/v1/notices/preferences';
const atOnce: SetMailPreferencesDto = {
  mail: 'at_once',
  digestHour: 8,
  quietFrom: null,
  quietTo: null,
  zone: 'Asia/Phnom_Penh',
  urgentAnyHour: false,
};
/** As many as one mail names, and two more. */
const many = 42;

describe('How people want their mail', () => {
  const mailServer = new MailServer();
  let product: TestProduct;
  let offices: TestOffices;
  let officer: TestPerson;
  let head: TestPerson;
  let asked = 0;

  beforeAll(async () => {
    await mailServer.start();
    product = await startTestProduct(mailServer.environment);
    offices = await registerOffices(product.app);
    officer = offices.phnomPenh.person('central_officer');
    head = offices.phnomPenh.person('central_head');
  });
  afterAll(async () => {
    await product?.close();
    await mailServer.stop();
  });

  const put = async (
    person: TestPerson,
    body: unknown,
    headers: Record<string, string> = { 'idempotency-key': randomUUID() },
  ): Promise<Answer> => {
    const client = await ApiClient.signedIn(product.url, person);
    return client.call('PUT', preferences, { body, headers });
  };
  const want = async (person: TestPerson, wishes: Partial<SetMailPreferencesDto>) => {
    bodyOf<MailPreferencesDto>(await put(person, { ...atOnce, ...wishes }), 200);
  };

  /** Requests that the central authority must review: each is told its officer and its head. */
  async function submit(count: number, riskToLife = false): Promise<string[]> {
    const prosecutor = await FileClient.of(product.url, offices.prosecution.person('prosecutor'));
    const content = contentOfDossier(dossiers.krKh, offices.paris.authorityId);
    const urgency = { ...content.urgency, level: 'normal' as const, riskToLife: false };
    const urgent = { ...content.urgency, riskToLife: true };
    const persons = content.persons.map((person) => ({ ...person, sealed: false }));
    const marking = { ...content.marking, tlp: 'AMBER' as const };
    const ids: string[] = [];
    for (let done = 0; done < count; done += 1) {
      asked += 1;
      const opened = await prosecutor.open({
        ...content,
        persons,
        marking,
        urgency: riskToLife ? urgent : urgency,
        title: `Request ${asked}`,
      });
      const { id } = bodyOf<FileChangedDto>(opened, 201);
      await prosecutor.take(id, 'submit');
      ids.push(id);
    }
    await settled();
    return ids;
  }
  /** Nothing published waits any more. */
  async function settled(): Promise<void> {
    const client = await FileClient.of(product.url, officer);
    await client.until(async () => {
      const waiting = await product.database.query(
        'select 1 from outbox where handled_at is null limit 1',
      );
      return waiting.length === 0 ? true : undefined;
    });
  }
  /** Mails that have come by an instant to somebody, oldest first; then the mailbox is emptied. */
  async function mailsAt(instant: string, person: TestPerson): Promise<ReceivedMail[]> {
    product.clock.set(instant);
    await product.app.get(ReleaseMails, { strict: false }).run();
    await settled();
    const mails = [...mailServer.to(person.email)];
    mailServer.mails.splice(0);
    return mails;
  }
  const filesIn = (mails: readonly ReceivedMail[]) => linesOf(mails).map(({ fileId }) => fileId);

  it('is at once, but not at night, for who never said anything', async () => {
    const client = await ApiClient.signedIn(product.url, officer);
    expect(bodyOf<MailPreferencesDto>(await client.get(preferences), 200)).toEqual({
      ...atOnce,
      quietFrom: '21:00',
      quietTo: '07:00',
      mailAvailable: true,
      address: officer.email,
    });
  });

  it.each([
    [{ mail: 'weekly' }, 400, '/mail', 'is_in'],
    [{ digestHour: 24 }, 400, '/digestHour', 'max'],
    [{ digestHour: -1 }, 400, '/digestHour', 'min'],
    [{ digestHour: '8' }, 400, '/digestHour', 'is_int'],
    [{ quietFrom: '9:00', quietTo: '10:00' }, 400, '/quietFrom', 'matches'],
    [{ quietFrom: '22:00', quietTo: '24:00' }, 400, '/quietTo', 'matches'],
    [{ urgentAnyHour: 'no' }, 400, '/urgentAnyHour', 'is_boolean'],
    [{ zone: 7 }, 400, '/zone', 'is_string'],
    [{ address: 'elsewhere@example.org' }, 400, '/address', 'unknown_field'],
    [{ zone: 'Mars/Olympus_Mons' }, 422, '/zone', 'notifications.unknown_zone'],
    [{ zone: '+07:00' }, 422, '/zone', 'notifications.unknown_zone'],
    [{ quietFrom: '22:00' }, 422, '/quietTo', 'notifications.quiet_hours_incomplete'],
    [{ quietTo: '06:00' }, 422, '/quietFrom', 'notifications.quiet_hours_incomplete'],
  ])('cannot be %j: the answer points at it', async (wrong, status, pointer, code) => {
    expectField(await put(officer, { ...atOnce, ...wrong }), status, pointer, code);
  });

  it('is each person’s own to say, once for each key', async () => {
    expectProblem(await put(officer, atOnce, {}), 400, 'platform.idempotency_key_missing');
    const key = { 'idempotency-key': randomUUID() };
    expect((await put(officer, { ...atOnce, digestHour: 6 }, key)).status).toBe(200);
    const other = await put(officer, { ...atOnce, digestHour: 7 }, key);
    expectProblem(other, 422, 'platform.idempotency_key_reused');
    expect((await ApiClient.nobody(product.url).get(preferences)).status).toBe(401);
    const client = await ApiClient.signedIn(product.url, head);
    expect((await client.get(preferences)).body).toMatchObject({ digestHour: 8 });
  });

  it('is one digest at the hour of the person’s own zone, with what is still unread', async () => {
    await want(officer, { mail: 'digest', digestHour: 17, zone: 'America/New_York' });
    await want(head, { mail: 'off' });
    product.clock.set('2026-11-24T03:00:00Z');
    const [first = '', read = '', last = ''] = await submit(3);
    const client = await FileClient.of(product.url, officer);
    const listed = bodyOf<{ items: NoticeDto[] }>(await client.http.get('/api/v1/notices'), 200);
    const notice = listed.items.find(({ fileId }) => fileId === read);
    await client.http.call('POST', `/api/v1/notices/${notice?.id}/read`, {
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(await mailsAt('2026-11-24T21:59:59Z', officer)).toEqual([]);
    const digest = await mailsAt('2026-11-24T22:00:00Z', officer);
    expect(digest).toHaveLength(1);
    expect(digest[0]?.subject).toBe('2 things wait for you');
    expect(filesIn(digest).sort()).toEqual([first, last].sort());
    expect(await mailsAt('2026-11-25T23:00:00Z', officer)).toEqual([]);
  });

  it('waits out quiet hours over midnight, also in the night on which clocks are put back', async () => {
    const quiet = { quietFrom: '22:00', quietTo: '06:30', zone: 'Europe/Paris' };
    await want(officer, quiet);
    product.clock.set('2026-10-24T19:59:00Z');
    const [evening = ''] = await submit(1);
    // 21:59 in Paris: still at once.
    expect(filesIn(await mailsAt('2026-10-24T19:59:00Z', officer))).toEqual([evening]);
    product.clock.set('2026-10-24T20:00:00Z');
    const night = await submit(1);
    product.clock.set('2026-10-25T01:30:00Z');
    night.push(...(await submit(1)));
    // 06:30 by the clock of the evening before; clocks were put back to 05:30.
    expect(await mailsAt('2026-10-25T04:30:00Z', officer)).toEqual([]);
    expect(await mailsAt('2026-10-25T05:29:00Z', officer)).toEqual([]);
    const morning = await mailsAt('2026-10-25T05:30:00Z', officer);
    expect(morning).toHaveLength(1);
    expect(filesIn(morning).sort()).toEqual(night.sort());
  });

  it('ends its quiet hours an hour sooner where clocks are put forward', async () => {
    product.clock.set('2027-03-27T22:00:00Z');
    const [night = ''] = await submit(1);
    expect(await mailsAt('2027-03-28T04:29:00Z', officer)).toEqual([]);
    expect(filesIn(await mailsAt('2027-03-28T04:30:00Z', officer))).toEqual([night]);
  });

  it('comes at any hour for a risk to life, to who allowed it and nobody else', async () => {
    await want(officer, { quietFrom: '21:00', quietTo: '07:00', urgentAnyHour: true });
    await want(head, { quietFrom: '21:00', quietTo: '07:00' });
    // 02:00 in Phnom Penh.
    product.clock.set('2027-04-05T19:00:00Z');
    const [atRisk = ''] = await submit(1, true);
    expect(mailServer.to(head.email)).toEqual([]);
    expect(filesIn(await mailsAt('2027-04-05T19:00:00Z', officer))).toEqual([atRisk]);
    const morning = await mailsAt('2027-04-06T00:00:00Z', head);
    expect(filesIn(morning)).toContain(atRisk);
  });

  it('is one however many came, and names forty of them', async () => {
    await want(officer, { mail: 'digest', digestHour: 9 });
    await want(head, { mail: 'off' });
    product.clock.set('2027-04-07T03:00:00Z');
    const ids = await submit(many);
    const mails = await mailsAt('2027-04-08T02:00:00Z', officer);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe(`${many} things wait for you`);
    const named = filesIn(mails);
    expect(named).toHaveLength(40);
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(mails[0]?.text).toContain('And 2 more:\nhttps://rogatory.example/notices');
  });

  it('is none for who wants none; the console tells all the same', async () => {
    await want(officer, { mail: 'off' });
    product.clock.set('2027-04-09T03:00:00Z');
    const [id = ''] = await submit(1);
    expect(await mailsAt('2027-04-11T03:00:00Z', officer)).toEqual([]);
    const client = await FileClient.of(product.url, officer);
    const { items } = bodyOf<{ items: NoticeDto[] }>(
      await client.http.get('/api/v1/notices?unread=true'),
      200,
    );
    expect(items[0]).toMatchObject({ fileId: id, readAt: null });
  });
});
