import { randomUUID } from 'node:crypto';
import type { EscalationDto, NoticeDto } from '@rogatory/notifications/contract';
import { ReleaseMails, Remind } from '@rogatory/notifications/api';
import {
  registerOffice,
  type RegisteredOffice,
  type TestPerson,
} from '@rogatory/jurisdictions/testing';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient, type Answer } from '../api-client';
import { bodyOf, FileClient } from '../requests/file-client';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { registerSides, type Sides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { MailServer, type ReceivedMail } from './mail-server';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const escalation = '/api/v1/notices/escalation';
const usual = {
  head: true,
  headAfterWorkingDays: 1,
  secretariat: true,
  secretariatAfterWorkingDays: 3,
};

describe('Dates of orders that France received on 22 November 2026', () => {
  const mailServer = new MailServer();
  let product: TestProduct;
  let sides: Sides;
  let network: RegisteredOffice;
  let ministry: RegisteredOffice;
  let lyon: TestPerson;
  let lyonLead: TestPerson;
  let theirs = '';
  let sealed = '';

  beforeAll(async () => {
    await mailServer.start();
    product = await startTestProduct(mailServer.environment);
    sides = await registerSides(product.app);
    const inParis = { jurisdiction: 'FR', zone: 'Europe/Paris' };
    network = await registerOffice(product.app, {
      ...inParis,
      kind: 'secretariat',
      name: 'Secretariat of the EJN',
      roles: ['network_coordinator'],
      networkCode: 'EJN',
    });
    ministry = await registerOffice(product.app, {
      ...inParis,
      kind: 'central',
      name: 'Ministry of Justice',
      roles: ['administrator'],
    });
    const { office } = sides.france;
    lyon = office.person('prosecutor');
    lyonLead = office.person('lead_prosecutor');
    theirs = await arrived('An order for Lyon', (content) => content);
    await arrived('An order that nobody reads', (content) => content);
    sealed = await arrived('A sealed order', ({ persons, ...rest }) => ({
      ...rest,
      persons: persons.map((person) => ({ ...person, sealed: true })),
    }));
    product.clock.set('2026-11-25T08:00:00Z');
    const lead = await client(lyonLead);
    for (const id of [theirs, sealed]) {
      await lead.take(id, 'acknowledge', { reference: `DEE ${id.slice(0, 8)}` });
    }
    const ownerPersonId = lyon.actor.personId;
    await lead.take(theirs, 'hand-over', { ownerPersonId });
  });
  afterAll(async () => {
    await product?.close();
    await mailServer.stop();
  });

  /** Nobody stays signed in for days. */
  const client = (person: TestPerson) => FileClient.of(product.url, person);
  const caller = (person: TestPerson) => ApiClient.signedIn(product.url, person);

  type Content = ReturnType<typeof contentOfDossier>;
  async function arrived(title: string, change: (content: Content) => Content): Promise<string> {
    const { germany, france } = sides;
    const prosecutor = await client(germany.person('prosecutor'));
    const lead = await client(germany.person('lead_prosecutor'));
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    const opened = await prosecutor.open(change({ ...content, title }));
    const { id } = bodyOf<FileChangedDto>(opened, 201);
    await prosecutor.take(id, 'submit');
    await lead.take(id, 'approve');
    await lead.take(id, 'transmit');
    return (await (await client(lyonLead)).arrived(title)).id;
  }
  const notices = async (person: TestPerson, cause: string): Promise<NoticeDto[]> => {
    const found: NoticeDto[] = [];
    const { http } = await client(person);
    for (let cursor = ''; ;) {
      const page = bodyOf<{ items: NoticeDto[]; nextCursor: string | null }>(
        await http.get(`/api/v1/notices${cursor}`),
        200,
      );
      found.push(...page.items.filter((notice) => notice.cause === cause));
      if (page.nextCursor === null) return found;
      cursor = `?cursor=${encodeURIComponent(page.nextCursor)}`;
    }
  };
  const inUtc = (instant: string | null | undefined) =>
    Temporal.Instant.from(instant ?? '').toString();
  const sweepAt = async (instant: string): Promise<void> => {
    product.clock.set(instant);
    await product.app.get(Remind, { strict: false }).run();
  };
  /** Mails of a kind to somebody, once there is one. */
  const mailsTo = async (person: TestPerson, isMeant: (mail: ReceivedMail) => boolean) => {
    await product.app.get(ReleaseMails, { strict: false }).run();
    return (await client(person)).until(async () => {
      const mails = mailServer.to(person.email).filter(isMeant);
      return mails.length > 0 ? mails : undefined;
    });
  };

  describe('when an office says who is told of dates that passed', () => {
    const put = (
      asked: ApiClient,
      body: unknown,
      headers: Record<string, string> = { 'if-match': 'W/"0"' },
    ): Promise<Answer> =>
      asked.call('PUT', escalation, {
        body,
        headers: { 'idempotency-key': randomUUID(), ...headers },
      });

    it('shows what is usual until somebody says otherwise', async () => {
      const answer = await (await caller(lyon)).get(escalation);
      expect(bodyOf<EscalationDto>(answer, 200)).toEqual({ ...usual, version: 0 });
      expect(answer.headers.get('etag')).toBe('W/"0"');
    });

    it('is for heads and administrators to say, and nothing to coordinators', async () => {
      expectProblem(await put(await caller(lyon), usual), 403, 'platform.forbidden');
      const coordinator = await caller(network.person('network_coordinator'));
      expectProblem(await coordinator.get(escalation), 403, 'platform.forbidden');
      expectProblem(await put(coordinator, usual), 403, 'platform.forbidden');
      expect((await put(ApiClient.nobody(product.url), usual)).status).toBe(401);
    });

    it.each([
      [{ ...usual, headAfterWorkingDays: 31 }, '/headAfterWorkingDays', 'max'],
      [{ ...usual, headAfterWorkingDays: -1 }, '/headAfterWorkingDays', 'min'],
      [{ ...usual, secretariatAfterWorkingDays: 1.5 }, '/secretariatAfterWorkingDays', 'is_int'],
      [{ ...usual, head: 'yes' }, '/head', 'is_boolean'],
      [{ ...usual, secretariat: null }, '/secretariat', 'is_boolean'],
      [{ ...usual, authorityId: 'another' }, '/authorityId', 'unknown_field'],
    ])('points at what is wrong in %j', async (body, pointer, code) => {
      expectField(await put(await caller(lyonLead), body), 400, pointer, code);
    });

    it('is said on the version that was read', async () => {
      const lead = await caller(lyonLead);
      expectProblem(await put(lead, usual, {}), 428, 'platform.if_match_missing');
      expectProblem(await put(lead, usual, { 'if-match': 'W/"7"' }), 412);
      const said = await put(lead, { ...usual, headAfterWorkingDays: 2 });
      expect(bodyOf<EscalationDto>(said, 200)).toMatchObject({
        headAfterWorkingDays: 2,
        version: 1,
      });
      expectProblem(await put(lead, usual), 412, 'platform.version_changed');
    });
  });

  describe('when a holiday is added', () => {
    const correct = async (kind: 'added' | 'removed') =>
      (await caller(ministry.person('administrator'))).call(
        'POST',
        '/api/v1/jurisdictions/FR/calendar/corrections',
        {
          body: { date: '2026-12-22', kind, name: 'Day of mourning', reason: 'Decree' },
          headers: { 'idempotency-key': randomUUID() },
        },
      );

    it('tells whom the file belongs to once, with the date before and the date now', async () => {
      expect((await correct('added')).status).toBe(201);
      const [moved, ...more] = await (
        await client(lyon)
      ).until(async () => {
        const all = await notices(lyon, 'date_moved');
        const found = all.filter(({ fileId }) => fileId === theirs);
        return found.length > 0 ? found : undefined;
      });
      expect(more).toEqual([]);
      const act = 'decide_request';
      expect(moved).toMatchObject({ act, capacity: 'responsible', wholeDay: true });
      expect(inUtc(moved?.movedFrom)).toBe('2026-12-22T23:00:00Z');
      expect(inUtc(moved?.due)).toBe('2026-12-23T23:00:00Z');
      const { clocks } = await (await client(lyon)).read(theirs);
      const told = clocks.find(({ id }) => id === 'T02');
      expect(told?.moves).toMatchObject([{ to: '2026-12-23T23:00:00Z' }]);
      const isMoved = ({ text }: ReceivedMail) => text?.includes('a date has moved') === true;
      for (const { text } of await mailsTo(lyon, isMoved)) {
        expect(text).not.toMatch(/2026|December|mourning/);
      }
    });

    it('tells the other side, and whom it does not concern, nothing', async () => {
      expect(await notices(sides.germany.person('prosecutor'), 'date_moved')).toEqual([]);
      // Nobody keeps the order that nobody reads: there the whole office is told, of that one alone.
      const lead = await notices(lyonLead, 'date_moved');
      expect(lead.map(({ fileId }) => fileId)).not.toContain(theirs);
    });
  });

  it('are no figure to the secretariat where fewer than five passed in a week', async () => {
    // The order that nobody reads was to be acknowledged by 30 November, and the provisional
    // measure of two orders to be decided within a day; the sealed one counts nowhere.
    await sweepAt('2026-12-03T08:00:00Z');
    await sweepAt('2026-12-10T08:00:00Z');
    const counted = await product.database.query(
      `select week::text, duties from passed_duties where network_code = 'EJN'`,
    );
    expect(counted).toEqual([{ week: '2026-11-30', duties: 3 }]);
    expect(await notices(network.person('network_coordinator'), 'duties_passed')).toEqual([]);
  });

  it('reach the responsible before and after, and the head two working days later', async () => {
    const lead = await client(lyonLead);
    for (const id of [theirs, sealed]) await lead.take(id, 'accept');
    const { clocks } = await (await client(lyon)).read(theirs);
    const due = '2027-03-10T23:00:00Z';
    const executions = clocks.filter(({ timeLimit }) => timeLimit === 'T04');
    expect(new Set(executions.map((clock) => clock.due))).toEqual(new Set([due]));
    const codes = executions.map(({ measureCode }) => measureCode).sort();
    const about = async (person: TestPerson, cause: string) =>
      (await notices(person, cause))
        .filter(({ fileId, due: end }) => fileId === theirs && inUtc(end) === due)
        .map(({ measureCode }) => measureCode)
        .sort();
    mailServer.mails.splice(0);
    await sweepAt('2027-03-07T22:59:00Z');
    expect(await about(lyon, 'due_soon')).toEqual([]);
    await sweepAt('2027-03-09T12:00:00Z');
    expect(await about(lyon, 'due_soon')).toEqual(codes);
    // Told at one moment: one mail for all.
    const together = `${codes.length} things wait for you`;
    const mails = await mailsTo(lyon, ({ subject }) => subject === together);
    expect(mails).toHaveLength(1);
    await sweepAt('2027-03-10T22:59:00Z');
    expect(await about(lyon, 'passed')).toEqual([]);
    await sweepAt('2027-03-11T09:00:00Z');
    expect(await about(lyon, 'passed')).toEqual(codes);
    await sweepAt('2027-03-12T07:59:00Z');
    expect(await about(lyonLead, 'still_open')).toEqual([]);
    await sweepAt('2027-03-12T08:00:00Z');
    expect(await about(lyonLead, 'still_open')).toEqual(codes);
    expect(await about(lyon, 'still_open')).toEqual([]);
    await sweepAt('2027-03-12T08:01:00Z');
    expect(await about(lyonLead, 'still_open')).toEqual(codes);
  });

  it('are a weekly figure to the secretariat: from five on, no sealed one, no case', async () => {
    const coordinator = network.person('network_coordinator');
    const { clocks } = await (await client(lyonLead)).read(theirs);
    const duties = clocks.filter(({ timeLimit }) => timeLimit === 'T04').length;
    expect(duties).toBeGreaterThanOrEqual(5);
    await sweepAt('2027-03-15T08:00:00Z');
    const counted = await product.database.query<{ week: string; duties: number }>(
      `select week::text, duties from passed_duties where network_code = 'EJN' order by week`,
    );
    expect(counted.at(-1)).toEqual({ week: '2027-03-15', duties });
    // The week is not over.
    await sweepAt('2027-03-21T23:59:00Z');
    expect(await notices(coordinator, 'duties_passed')).toEqual([]);
    mailServer.mails.splice(0);
    await sweepAt('2027-03-22T09:00:00Z');
    await sweepAt('2027-03-22T09:01:00Z');
    const told = await notices(coordinator, 'duties_passed');
    expect(told).toMatchObject([
      {
        figure: duties,
        capacity: 'network',
        fileId: null,
        reference: null,
        act: null,
        due: null,
        measureCode: null,
      },
    ]);
    const [mail] = await mailsTo(coordinator, () => true);
    expect(mail?.text).toContain(`${duties}`);
    expect(mail?.text).toContain('https://rogatory.example/network');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/requests\/|DEE|Lyon|Germany/);
    expect(mailServer.to(coordinator.email)).toHaveLength(1);
  });
});
