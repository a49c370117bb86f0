import { randomUUID } from 'node:crypto';
import type { RunningApi } from '@rogatory/api-app';
import { ApiClient, type Answer } from '../api-client';
import { registerOffices, type TestOffices } from '../offices';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { startTestProduct, type TestProduct } from '../start-test-product';

const mourning = {
  date: '2026-11-27',
  kind: 'added',
  name: 'Day of national mourning',
  reason: 'Royal decree of 20 November 2026',
};

describe('The calendar of a jurisdiction', () => {
  let product: TestProduct;
  let offices: TestOffices;
  let administrator: ApiClient;
  let officer: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    offices = await registerOffices(product.app);
    const { phnomPenh } = offices;
    administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    officer = await ApiClient.signedIn(product.url, phnomPenh.person('central_officer'));
  });
  afterAll(() => product.close());

  const read = (query: string, client = officer, code = 'KH') =>
    client.get(`/api/v1/jurisdictions/${code}/calendar?${query}`);
  const correct = (
    body: object,
    {
      client = administrator,
      code = 'KH',
      key,
    }: { client?: ApiClient; code?: string; key?: string } = {},
  ) =>
    client.call('POST', `/api/v1/jurisdictions/${code}/calendar/corrections`, {
      body,
      headers: { 'idempotency-key': key ?? randomUUID() },
    });
  function datesOf(answer: Answer): readonly string[] {
    const { body } = answer;
    if (typeof body !== 'object' || body === null || !('holidays' in body)) return [];
    const { holidays } = body;
    return Array.isArray(holidays) ? holidays.map((day: { date: string }) => day.date) : [];
  }

  it('lists the days off of a year, with their source and whether they are certain', async () => {
    const answer = await read('year=2026');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      jurisdiction: 'KH',
      region: null,
      year: 2026,
      known: true,
      workingWeek: [1, 2, 3, 4, 5],
      revision: 0,
      source: expect.stringContaining('holidays'),
      corrections: [],
    });
    expect(datesOf(answer)).toEqual(
      expect.arrayContaining(['2026-11-09', '2026-11-23', '2026-11-24', '2026-11-25']),
    );
  });

  it('is the one of the present year where none is asked for', async () => {
    expect((await read('')).body).toMatchObject({
      year: product.clock.now().toZonedDateTimeISO('Asia/Phnom_Penh').year,
    });
  });

  it('knows the days of a region beside those of the State', async () => {
    expect(datesOf(await read('year=2026', officer, 'DE'))).not.toContain('2026-11-01');
    expect(datesOf(await read('year=2026&region=DE-BY', officer, 'DE'))).toContain('2026-11-01');
  });

  it.each([
    ['year=1900', '/year', 'year_outside_calendar'],
    ['year=soon', '/year', 'matches'],
    ['year=2026&region=DE-BY', '/region', 'region_unknown'],
    ['year=2026&region=Bavaria', '/region', 'matches'],
    ['year=2026&month=1', '/month', 'unknown_field'],
  ])('refuses a question such as ?%s and points at the field', async (query, pointer, code) => {
    expectField(await read(query), 400, pointer, code);
  });

  it('is unknown for a code that no jurisdiction has', async () => {
    for (const code of ['XX', 'kh', 'KHM', '..%2f..']) {
      expectProblem(await read('year=2026', officer, code), 404);
    }
    expectProblem(await officer.get('/api/v1/jurisdictions/XX'), 404, 'jurisdictions.unknown');
  });

  it('stands in the profile of the jurisdiction with its regions, networks and authorities', async () => {
    const answer = await officer.get('/api/v1/jurisdictions/KH');
    expect(answer.body).toMatchObject({
      code: 'KH',
      alpha3: 'KHM',
      zones: ['Asia/Phnom_Penh'],
      workingWeek: [1, 2, 3, 4, 5],
      workingWeekSource: expect.any(String),
      workingWeekConfidence: 'high',
      languages: ['km'],
      languagesConfidence: 'medium',
      holidaysKnown: true,
      regions: [],
      networks: expect.arrayContaining([expect.objectContaining({ code: 'SEAJUST' })]),
    });
    expect(answer.text).toContain('Ministry of Justice, Phnom Penh');
    const germany = await officer.get('/api/v1/jurisdictions/DE');
    expect(germany.body).toMatchObject({
      regions: expect.arrayContaining([{ code: 'DE-BY', name: 'Bayern' }]),
    });
  });

  it('is corrected by an administrator, at once and in every process', async () => {
    const other: RunningApi = await product.another();
    const elsewhere = await ApiClient.signedIn(other.url, offices.paris.person('central_officer'));
    const key = randomUUID();
    const answer = await correct(mourning, { key });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ ...mourning, jurisdiction: 'KH', superseded: false });
    expect(datesOf(await read('year=2026'))).toContain('2026-11-27');
    // The other process hears of it from PostgreSQL.
    const deadline = performance.now() + 5_000;
    let heard = await read('year=2026', elsewhere);
    while (!datesOf(heard).includes('2026-11-27') && performance.now() < deadline) {
      heard = await read('year=2026', elsewhere);
    }
    expect(datesOf(heard)).toContain('2026-11-27');
    await other.close();

    const again = await correct(mourning, { key });
    expect([again.status, again.body]).toEqual([201, answer.body]);
  });

  it('keeps what was corrected, and by whom', async () => {
    const withdrawn = await correct({ ...mourning, kind: 'removed', reason: 'Withdrawn' });
    expect(withdrawn.status).toBe(201);
    const answer = await read('year=2026');
    expect(datesOf(answer)).not.toContain('2026-11-27');
    expect(answer.body).toMatchObject({
      corrections: [
        { kind: 'added', superseded: true },
        { kind: 'removed', superseded: false, reason: 'Withdrawn' },
      ],
    });
  });

  it.each([
    ['31 February', { date: '2026-02-31' }, 400, '/date', 'is_date'],
    ['a year outside the calendar', { date: '2120-01-01' }, 400, '/date', 'year_outside_calendar'],
    ['a date in words', { date: 'tomorrow' }, 400, '/date', 'matches'],
    ['a kind that there is not', { kind: 'moved' }, 400, '/kind', 'is_in'],
    ['no name', { name: ' ' }, 400, '/name', 'matches'],
    ['no reason', { reason: '' }, 400, '/reason', 'matches'],
    ['another State’s region', { region: 'DE-BY' }, 400, '/region', 'region_unknown'],
    ['a holiday once more', { date: '2026-11-09' }, 422, '/date', 'holiday_already'],
    ['an ordinary day taken out', { kind: 'removed' }, 422, '/date', 'no_holiday'],
  ])('refuses a correction with %s', async (_, change, status, pointer, code) => {
    expectField(await correct({ ...mourning, ...change }), status, pointer, code);
  });

  it('is corrected by nobody else: not by an officer, not by another State', async () => {
    expectProblem(await correct(mourning, { client: officer }), 403);
    const french = await ApiClient.signedIn(product.url, offices.paris.person('administrator'));
    expectProblem(
      await correct(mourning, { client: french }),
      403,
      'jurisdictions.not_own_calendar',
    );
    expectProblem(await correct(mourning, { code: 'XX' }), 404, 'jurisdictions.unknown');
  });
});
