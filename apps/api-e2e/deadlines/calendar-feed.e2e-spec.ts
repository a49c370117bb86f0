import type { CalendarFeedLinkDto } from '@rogatory/deadlines/contract';
import { dossiers } from '@rogatory/requests/testing';
import { ApiClient, type Answer } from '../api-client';
import { bodyOf } from '../requests/file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from '../requests/korea-and-cambodia';
import { expectProblem } from '../requests/problem-expectations';
import { readCalendar, type CalendarEvent } from './read-calendar';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const path = '/api/v1/deadlines/feed';

describe('The calendar of a person in a calendar program', () => {
  let here: KoreaAndCambodia;
  let nobody: ApiClient;
  let link: CalendarFeedLinkDto;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
    nobody = ApiClient.nobody(here.product.url);
  });
  afterAll(() => here.product.close());

  const officer = () => here.theirOfficer.http;
  const make = async () => bodyOf<CalendarFeedLinkDto>(await officer().call('POST', path), 201);
  const events = (answer: Answer): CalendarEvent[] => readCalendar(answer.text);

  it('has no link until one is made', async () => {
    expect((await officer().get(path)).body).toEqual({ active: false, madeAt: null });
  });

  it('is read with a secret link alone, and by no cache', async () => {
    link = await make();
    expect(link.path).toMatch(/^\/api\/v1\/deadlines\/feed\/[\w-]{43}\.ics$/);
    const answer = await nobody.get(link.path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(events(answer).length).toBeGreaterThan(3);
  });

  it('holds the days and hours on which something ends, in the right place', async () => {
    const found = events(await nobody.get(link.path));
    // Korea asked for M1 by noon of 24 November in Phnom Penh, for M3 in the course of the 25th.
    const hour = found.find(({ UID }) => UID?.includes('asked-M1'));
    expect(hour).toMatchObject({ DTSTART: '20261124T050000Z', DTEND: '20261124T050000Z' });
    const day = found.find(({ UID }) => UID?.includes('asked-M3'));
    expect(day).toMatchObject({
      'DTSTART;VALUE=DATE': '20261125',
      'DTEND;VALUE=DATE': '20261126',
    });
  });

  it('keeps the identity of each date from one reading to the next', async () => {
    const read = async () => events(await nobody.get(link.path)).map(({ UID }) => UID);
    const first = await read();
    expect(new Set(first).size).toBe(first.length);
    expect(await read()).toEqual(first);
  });

  it('holds a link and nothing of the case; of a sealed request not even the reference', async () => {
    const answer = await nobody.get(link.path);
    expect(events(answer)[0]?.['URL;VALUE=URI']).toBe(
      `${here.product.url}/requests/${here.theirs}`,
    );
    expect(events(answer)[0]?.['SUMMARY']).toMatch(/^[A-Za-z ]+: A request$/);
    const { title, persons, caseReference } = dossiers.krKh;
    for (const secret of [title, 'KH/1', caseReference.own, persons[0]?.names[0]?.text ?? title]) {
      expect(answer.text).not.toContain(secret);
    }
  });

  it('is not kept in a form that could be read back', async () => {
    const secret = link.path.split('/').at(-1)?.replace('.ics', '') ?? '';
    const dump = await here.product.database.query<{ line: string }>(
      `select to_jsonb(f)::text as line from calendar_feed f
       union all select to_jsonb(i)::text from idempotency i
       union all select to_jsonb(a)::text from audit_entry a`,
    );
    expect(dump.length).toBeGreaterThan(0);
    for (const { line } of dump) expect(line).not.toContain(secret);
  });

  it('is answered by a new link alone, once there is one', async () => {
    const before = link;
    link = await make();
    expectProblem(await nobody.get(before.path), 404, 'deadlines.no_feed');
    expect((await nobody.get(link.path)).status).toBe(200);
    expect((await officer().get(path)).body).toMatchObject({ active: true });
  });

  it('ends when the person takes the link back, and was never anybody’s guess', async () => {
    expect((await officer().call('DELETE', path)).status).toBe(204);
    expectProblem(await nobody.get(link.path), 404, 'deadlines.no_feed');
    for (const guess of ['x.ics', `${'A'.repeat(43)}.ics`, `${'A'.repeat(43)}`, '%00.ics']) {
      expect((await nobody.get(`${path}/${guess}`)).status).toBe(404);
    }
  });

  it('ends when the person leaves', async () => {
    const kept = await make();
    await here.product.database.query(
      `update person set active = false where id = (
         select person_id from calendar_feed where revoked_at is null)`,
    );
    expectProblem(await nobody.get(kept.path), 404, 'deadlines.no_feed');
  });
});
