import { randomUUID } from 'node:crypto';
import type { CalendarEntriesDto, HouseTargetsDto } from '@rogatory/deadlines/contract';
import { registerOffice } from '@rogatory/jurisdictions/testing';
import type { ClockDto } from '@rogatory/requests/contract';
import { ApiClient } from '../api-client';
import { bodyOf } from '../requests/file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from '../requests/korea-and-cambodia';
import { expectProblem } from '../requests/problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const targetsPath = '/api/v1/deadlines/house-targets';
const newTargets = {
  acknowledgeWorkingDays: 3,
  legalViewDays: 20,
  statusNoteDays: 45,
  chaseDays: [14, 28],
};

describe('Dates of requests', () => {
  let here: KoreaAndCambodia;
  let administrator: ApiClient;
  /** Cambodia's file on a second request, which nobody has acknowledged. */
  let waiting: string;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
    const { product, prosecutor, head, officer, theirOfficer, draft } = here;
    const office = await registerOffice(product.app, {
      jurisdiction: 'KH',
      zone: 'Asia/Phnom_Penh',
      kind: 'competent',
      name: 'Administration',
      roles: ['administrator'],
    });
    administrator = await ApiClient.signedIn(product.url, office.person('administrator'));
    await prosecutor.take(draft.id, 'submit');
    await head.take(draft.id, 'approve');
    await officer.take(draft.id, 'transmit');
    waiting = await theirOfficer.until(async () => {
      const rows = await theirOfficer.list('?direction=incoming');
      return rows.find(({ state }) => state === 'received')?.id;
    });
  });
  afterAll(() => here.product.close());

  const clockOf = async (fileId: string, id: string): Promise<ClockDto> => {
    const { clocks } = await here.theirOfficer.read(fileId);
    const found = clocks.find((clock) => clock.id === id);
    if (found === undefined) throw new Error(`No clock ${id}`);
    return found;
  };
  const keptDue = async (fileId: string, id: string): Promise<string | undefined> => {
    const [row] = await here.product.database.query<{ day: string }>(
      'select due_date::text as day from clock where file_id = $1 and id = $2',
      [fileId, id],
    );
    return row?.day;
  };
  const entries = async (client: ApiClient, query: string) =>
    bodyOf<CalendarEntriesDto>(await client.get(`/api/v1/deadlines/entries?${query}`), 200);

  it('are reckoned by the holidays of the side that must act', async () => {
    // Received on Sunday 22 November; the Water Festival lasts until the 25th.
    const due = await clockOf(waiting, 'acknowledgement');
    expect(due).toMatchObject({ dueDate: '2026-12-02', tentative: true, kind: 'house' });
    expect(due.steps.map(({ code }) => code)).toContain('holiday_not_counted');
    expect(await keptDue(waiting, 'acknowledgement')).toBe('2026-12-02');
  });

  it('move when a day is added to the calendar, and say from where to where', async () => {
    const corrected = await administrator.call(
      'POST',
      '/api/v1/jurisdictions/KH/calendar/corrections',
      {
        body: {
          date: '2026-11-27',
          kind: 'added',
          name: 'Day of national mourning',
          reason: 'Royal decree of 20 November 2026',
        },
        headers: { 'idempotency-key': randomUUID() },
      },
    );
    expect(corrected.status).toBe(201);
    await here.theirOfficer.until(async () => {
      const day = await keptDue(waiting, 'acknowledgement');
      return day === '2026-12-03' ? day : undefined;
    });
    const moved = await clockOf(waiting, 'acknowledgement');
    expect(moved.moves).toEqual([
      {
        from: '2026-12-02T17:00:00Z',
        to: '2026-12-03T17:00:00Z',
        at: expect.any(String),
        reason: 'calendar_corrected',
      },
    ]);
    // The first request was acknowledged in time: what has been met stays as it was.
    expect((await clockOf(here.theirs, 'acknowledgement')).moves).toEqual([]);
  });

  it('are listed for the calendar, each for whoever works on the request', async () => {
    const december = 'from=2026-12-01&to=2026-12-31';
    const theirs = await entries(here.theirOfficer.http, december);
    expect(theirs.more).toBe(false);
    expect(theirs.entries[0]).toMatchObject({
      fileId: waiting,
      act: 'acknowledge_request',
      kind: 'house',
      dueDate: '2026-12-03',
      counterpartJurisdiction: 'KR',
      whose: 'us',
    });
    const ours = await entries(here.prosecutor.http, december);
    expect(ours.entries.map(({ fileId }) => fileId)).toContain(here.ours);
    expect(ours.entries.map(({ fileId }) => fileId)).not.toContain(waiting);
    expect((await entries(here.executor.http, december)).entries).toEqual([]);
  });

  it.each([
    ['31 February', 'from=2026-02-31&to=2026-03-01', '/from'],
    ['an end before its beginning', 'from=2026-03-02&to=2026-03-01', '/to'],
    ['a hundred years', 'from=2026-03-02&to=2126-03-01', '/to'],
    ['no day at all', 'to=2026-03-01', '/from'],
  ])('are not listed for %s', async (_, query, pointer) => {
    const answer = await here.theirOfficer.http.get(`/api/v1/deadlines/entries?${query}`);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  describe('where the law is silent', () => {
    const set = (client: ApiClient, version: number, body: object) =>
      client.call('PUT', targetsPath, {
        body,
        headers: { 'if-match': `W/"${version}"`, 'idempotency-key': randomUUID() },
      });
    let theirHead: ApiClient;

    beforeAll(async () => {
      const { product, sides } = here;
      const person = sides.cambodia.central.person('central_head');
      theirHead = await ApiClient.signedIn(product.url, person);
    });

    it('follow the usual targets, which are no law', async () => {
      const usual = bodyOf<HouseTargetsDto>(await theirHead.get(targetsPath), 200);
      expect(usual).toEqual({
        acknowledgeWorkingDays: 5,
        legalViewDays: 30,
        statusNoteDays: 60,
        chaseDays: [30, 60, 90],
        version: 0,
        legal: false,
        setBy: null,
        setAt: null,
      });
    });

    it('follow the targets that the head of an authority sets', async () => {
      here.product.clock.advance({ minutes: 5 });
      const answer = await set(theirHead, 0, newTargets);
      expect(bodyOf<HouseTargetsDto>(answer, 200)).toMatchObject({ ...newTargets, version: 1 });
      expect((await clockOf(waiting, 'acknowledgement')).dueDate).toBe('2026-12-01');
      await here.theirOfficer.until(async () => {
        const day = await keptDue(waiting, 'acknowledgement');
        return day === '2026-12-01' ? day : undefined;
      });
      // Met before, and shown by the targets of its time.
      expect((await clockOf(here.theirs, 'acknowledgement')).dueDate).toBe('2026-12-03');
    });

    it('leave the other side’s targets alone', async () => {
      const theirs = bodyOf<HouseTargetsDto>(await here.officer.http.get(targetsPath), 200);
      expect(theirs.acknowledgeWorkingDays).toBe(5);
    });

    it('cannot be set by an officer, on an old version, or out of order', async () => {
      expectProblem(await set(here.theirOfficer.http, 1, newTargets), 403, 'platform.forbidden');
      expectProblem(await set(theirHead, 0, newTargets), 412, 'platform.version_changed');
      const unordered = await set(theirHead, 1, { ...newTargets, chaseDays: [30, 30] });
      expectProblem(unordered, 422, 'deadlines.invalid_targets');
      const absurd = await set(theirHead, 1, { ...newTargets, legalViewDays: -3 });
      expectProblem(absurd, 400, 'platform.invalid_input');
    });
  });
});
