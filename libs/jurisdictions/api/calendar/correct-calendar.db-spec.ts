import { randomUUID } from 'node:crypto';
import { auditMigrations, WritePath } from '@rogatory/audit/api';
import { identityMigrations } from '@rogatory/identity/api';
import { platformMigrations, ProblemError } from '@rogatory/platform/api';
import {
  openDatabase,
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import type { CorrectCalendarDto } from '../../contract/index';
import { jurisdictionsMigrations } from '../index';
import { Calendars } from './calendars';
import { CalendarQueries } from './calendar-queries';
import { CorrectCalendar } from './correct-calendar';
import { CorrectionMemory } from './correction-memory';

const cambodian = testActor({ jurisdiction: 'KH', roles: ['administrator'] });
const german = testActor({ jurisdiction: 'DE', roles: ['administrator'] });
const floods: CorrectCalendarDto = {
  date: '2026-11-27',
  kind: 'added',
  name: 'Day of national mourning',
  reason: 'Royal decree of 20 November 2026',
};

describe('An administrator’s correction of the calendar', () => {
  let schema: TestDatabase;
  let close: () => Promise<void>;
  let memory: CorrectionMemory;
  let calendars: Calendars;
  let queries: CalendarQueries;
  let correct: CorrectCalendar;

  beforeAll(async () => {
    schema = await testDatabase([
      ...platformMigrations,
      ...auditMigrations,
      ...identityMigrations,
      ...jurisdictionsMigrations,
    ]);
    const opened = await openDatabase(schema.url);
    close = opened.close;
    memory = new CorrectionMemory(opened.database);
    await memory.onModuleInit();
    calendars = new Calendars(memory);
    queries = new CalendarQueries(calendars, memory, new ScriptedClock());
    const writing = new WritePath(opened.database, new ScriptedClock());
    correct = new CorrectCalendar(writing, calendars);
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  const dayOf = (jurisdiction: string, date: string, region?: string) =>
    calendars.of(jurisdiction, region).holidays.find((holiday) => holiday.date === date);

  async function refused(
    input: CorrectCalendarDto,
    actor = cambodian,
    jurisdiction = 'KH',
  ): Promise<{ status: number; code: string; fields: readonly string[] }> {
    try {
      await correct.run(actor, jurisdiction, input);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const fields = error.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
      return { status: error.status, code: error.code, fields };
    }
    throw new Error('The correction was taken');
  }

  it('adds a day at once, with its reason as the source, and leaves an audit entry', async () => {
    const before = calendars.of('KH');
    expect(calendars.of('KH')).toBe(before);
    const correction = await correct.run(cambodian, 'KH', floods);
    const after = calendars.of('KH');
    expect(after).not.toBe(before);
    expect(calendars.of('KH')).toBe(after);
    expect(after.revision).toBe(correction.revision);
    expect(dayOf('KH', '2026-11-27')).toMatchObject({
      name: 'Day of national mourning',
      tentative: false,
      source: expect.stringContaining('Royal decree of 20 November 2026'),
    });
    const trail = await schema.query(
      `select action, detail from audit_entry where subject_id = $1`,
      [correction.id],
    );
    expect(trail).toEqual([
      {
        action: 'jurisdictions.correct_calendar',
        detail: { jurisdiction: 'KH', region: null, date: '2026-11-27', kind: 'added' },
      },
    ]);
  });

  it('leaves the calendars of other jurisdictions the very same object', async () => {
    const french = calendars.of('FR');
    await correct.run(cambodian, 'KH', { ...floods, date: '2026-12-03' });
    expect(calendars.of('FR')).toBe(french);
    expect(french.revision).toBe(0);
  });

  it('tells those who computed with the day, through the outbox', async () => {
    const correction = await correct.run(cambodian, 'KH', { ...floods, date: '2026-12-04' });
    const told = await schema.query(`select type, payload from outbox where key = $1`, [
      correction.id,
    ]);
    expect(told).toEqual([
      {
        type: 'jurisdictions.calendar_corrected',
        payload: {
          jurisdiction: 'KH',
          region: null,
          date: '2026-12-04',
          kind: 'added',
          correctionId: correction.id,
          revision: correction.revision,
        },
      },
    ]);
  });

  it('takes the place of an earlier one of the same day, which stays on record', async () => {
    const removal = { ...floods, kind: 'removed' as const, reason: 'The decree was withdrawn' };
    await correct.run(cambodian, 'KH', removal);
    expect(dayOf('KH', '2026-11-27')).toBeUndefined();
    const { corrections } = queries.year('KH', { year: '2026' }, 'Asia/Phnom_Penh');
    const ofTheDay = corrections.filter(({ date }) => date === '2026-11-27');
    expect(ofTheDay.map(({ kind, superseded }) => ({ kind, superseded }))).toEqual([
      { kind: 'added', superseded: true },
      { kind: 'removed', superseded: false },
    ]);
  });

  it('makes a tentative day certain, once', async () => {
    const water = { ...floods, date: '2026-11-24', name: 'Water Festival' };
    expect(dayOf('KH', '2026-11-24')?.tentative).toBe(true);
    await correct.run(cambodian, 'KH', water);
    expect(dayOf('KH', '2026-11-24')).toMatchObject({ name: 'Water Festival', tentative: false });
    expect(await refused(water)).toMatchObject({
      status: 422,
      code: 'jurisdictions.holiday_already',
      fields: ['/date holiday_already'],
    });
  });

  it('holds in its region only', async () => {
    const bavarian = { ...floods, date: '2026-12-15', region: 'DE-BY' };
    await correct.run(german, 'DE', bavarian);
    expect(dayOf('DE', '2026-12-15', 'DE-BY')).toBeDefined();
    expect(dayOf('DE', '2026-12-15', 'DE-BE')).toBeUndefined();
    expect(dayOf('DE', '2026-12-15')).toBeUndefined();
  });

  it.each([
    ['a day that does not exist', { date: '2026-02-31' }, 400, '/date is_date'],
    ['a year outside the calendar', { date: '2099-01-01' }, 400, '/date year_outside_calendar'],
    ['another State’s region', { region: 'DE-BY' }, 400, '/region region_unknown'],
    ['a holiday once more', { date: '2026-11-09' }, 422, '/date holiday_already'],
  ])('cannot add %s', async (_, change, status, field) => {
    expect(await refused({ ...floods, ...change })).toMatchObject({ status, fields: [field] });
  });

  it('cannot remove a day that is no holiday', async () => {
    expect(await refused({ ...floods, date: '2026-12-09', kind: 'removed' })).toMatchObject({
      status: 422,
      code: 'jurisdictions.no_holiday',
      fields: ['/date no_holiday'],
    });
  });

  it('is for the own jurisdiction: another State’s calendar is refused, by the database too', async () => {
    expect(await refused({ ...floods, date: '2026-12-15' }, german, 'KH')).toMatchObject({
      status: 403,
      code: 'jurisdictions.not_own_calendar',
    });
    const insert = `insert into calendar_correction (id, jurisdiction_code, date, kind, name,
        tentative, reason, person_id, person_name, at)
      values ('${randomUUID()}', 'KH', '2026-12-16', 'added', 'x', false, 'x',
        '${german.personId}', 'x', now())`;
    await expect(schema.queryAs(german, insert)).rejects.toThrow('row-level security');
    await expect(schema.queryAs(null, insert)).rejects.toThrow('row-level security');
  });

  it('is never rewritten nor deleted', async () => {
    for (const change of [
      `update calendar_correction set reason = 'another'`,
      `delete from calendar_correction`,
    ]) {
      await expect(schema.queryAs(cambodian, change)).rejects.toThrow('permission denied');
    }
  });

  it('is found again by a process that starts later', async () => {
    const opened = await openDatabase(schema.url);
    const later = new CorrectionMemory(opened.database);
    await later.onModuleInit();
    expect(new Calendars(later).of('KH')).toEqual(calendars.of('KH'));
    await opened.close();
  });
});
