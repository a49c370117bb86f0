import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { format, resolveConfig } from 'prettier';
import { withProgress } from '../build/progress.mjs';
import { measure } from './measure.mjs';
import { withSection } from './page-section.mjs';
import { signIn } from './session.mjs';

const title = 'Recomputing clocks';
const goalSeconds = 60;
const requestsWanted = 100_000;
const patienceSeconds = 600;
const readingSeconds = 5;

/**
 * @typedef {object} RecomputeFigures
 * @property {number} clocks that the correction touched
 * @property {number} files whose clocks they are
 * @property {number} open all open files of the installation
 * @property {number} moved clocks whose end moved
 * @property {number} seconds from the correction to the last clock
 * @property {import('./measure.mjs').Measurement} before the list, while nothing else went on
 * @property {import('./measure.mjs').Measurement} during the list, while the clocks were recomputed
 */

/**
 * Adds a holiday to a calendar that every clock of a hundred thousand open requests depends on, lets
 * people read lists meanwhile, and writes into the page how long it took until every clock was right.
 *
 * @param {string} page
 * @param {import('../demo-installation/demo-installation.mjs').DemoInstallation} installation
 * @param {import('pg').Client} owner
 */
export async function writeRecomputeFigures(page, installation, owner) {
  const figures = await withProgress('Recomputing clocks', () => figuresOf(installation, owner));
  const { clocks, seconds } = figures;
  console.log(`${clocks} clocks recomputed in ${seconds.toFixed(1)} s`);
  const text = withSection(readFileSync(page, 'utf8'), title, sectionOf(figures));
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}

/**
 * @param {import('../demo-installation/demo-installation.mjs').DemoInstallation} installation
 * @param {import('pg').Client} owner
 * @returns {Promise<RecomputeFigures>}
 */
async function figuresOf({ url, accounts, password }, owner) {
  await owner.query('alter table clock no force row level security');
  await owner.query('alter table clock_move no force row level security');
  const account = accounts.find(({ role }) => /administrator/i.test(role));
  const reader = accounts.find(({ role }) => /central authority officer/i.test(role));
  if (account === undefined || reader === undefined) throw new Error('Nobody may correct');
  const administrator = await signIn(url, account.email, password);
  const officer = await signIn(url, reader.email, password);
  const { jurisdiction } = administrator.me.authority;
  const { day, clocks, files } = await dayOfMany(owner, jurisdiction);
  const list = () => ({
    method: /** @type {const} */ ('GET'),
    path: '/api/v1/requests?view=open',
    headers: officer.headers,
  });
  const before = await measure(url, list, { seconds: readingSeconds });
  const began = performance.now();
  const corrected = await fetch(
    `${url}/api/v1/jurisdictions/${jurisdiction}/calendar/corrections`,
    {
      method: 'POST',
      headers: {
        ...administrator.headers,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        date: day,
        kind: 'added',
        name: 'Day of the bench',
        reason: 'To measure what a holiday costs',
      }),
    },
  );
  if (!corrected.ok) throw new Error(`The correction was answered ${corrected.status}`);
  const { revision } = /** @type {{ revision: number }} */ (await corrected.json());
  let working = true;
  const reading = (async () => {
    const rounds = [];
    while (working) rounds.push(await measure(url, list, { seconds: readingSeconds }));
    return rounds;
  })();
  const ended = await untilNoneStale(owner, jurisdiction, day, revision);
  working = false;
  const rounds = await reading;
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  if (failed > 0) throw new Error(`${failed} readers were not answered`);
  const [slowest] = rounds.toSorted((one, other) => other.p99 - one.p99);
  const { rows } = await owner.query(
    'select count(*)::int as moved from clock_move where calendar_revision = $1',
    [revision],
  );
  const { rows: open } = await owner.query('select count(*)::int as open from file where open');
  return {
    clocks,
    files,
    open: open[0].open,
    moved: rows[0].moved,
    seconds: (ended - began) / 1000,
    before,
    during: slowest ?? before,
  };
}

const stale = `jurisdiction = $1 and ended_at is null and first_day <= $2 and last_day >= $2`;

/**
 * A working day on which every open clock of as many requests depends as are to be measured. So many
 * never depend on one day by themselves: clocks of all authorities are given the same calendar and made
 * to watch the day.
 *
 * @param {import('pg').Client} owner
 * @param {string} jurisdiction
 * @returns {Promise<{ day: string, clocks: number, files: number }>}
 */
async function dayOfMany(owner, jurisdiction) {
  const day = workingDayAhead(Temporal.Now.plainDateISO().add({ days: 14 })).toString();
  await owner.query(
    `update clock c set jurisdiction = $1, region = null,
        first_day = least(c.first_day, $2), last_day = greatest(c.last_day, $2)
      where c.ended_at is null and c.file_id in (
        select distinct file_id from clock where ended_at is null order by file_id limit $3)`,
    [jurisdiction, day, requestsWanted],
  );
  await owner.query('vacuum analyze clock');
  const { rows } = await owner.query(
    `select count(*)::int as clocks, count(distinct file_id)::int as files
       from clock where ${stale}`,
    [jurisdiction, day],
  );
  return { day, ...rows[0] };
}

/** @param {Temporal.PlainDate} day */
function workingDayAhead(day) {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}

/**
 * @param {import('pg').Client} owner
 * @param {string} jurisdiction
 * @param {string} day
 * @param {number} revision
 * @returns {Promise<number>} when the last clock had been recomputed, as `performance.now()` says it
 */
async function untilNoneStale(owner, jurisdiction, day, revision) {
  const deadline = performance.now() + patienceSeconds * 1000;
  while (performance.now() < deadline) {
    const { rows } = await owner.query(
      `select exists (select from clock where ${stale} and calendar_revision < $3) as waiting`,
      [jurisdiction, day, revision],
    );
    if (!rows[0].waiting) return performance.now();
    await pause(200);
  }
  throw new Error('The clocks are not recomputed');
}

/** @param {RecomputeFigures} figures */
function sectionOf({ clocks, files, open, moved, seconds, before, during }) {
  const number = new Intl.NumberFormat('en');
  return `A holiday is added to a calendar while ${number.format(open)} requests are open and people read lists, measured on ${Temporal.Now.plainDateISO()} (\`npm run bench -- recompute\` measures only this).

| | | goal | met |
| --- | --- | --- | --- |
| clocks recomputed, of ${number.format(files)} open requests | ${number.format(clocks)} | – | – |
| of these moved, and logged | ${number.format(moved)} | – | – |
| from the correction to the last clock | ${seconds.toFixed(1)} s | < ${goalSeconds} s | ${seconds < goalSeconds ? 'yes' : 'no'} |
| lists per second before / meanwhile | ${before.perSecond.toFixed(0)} / ${during.perSecond.toFixed(0)} | – | – |
| p99 of a list before / meanwhile | ${before.p99} / ${during.p99} ms | – | – |

So many clocks never depend on one day by themselves: for the bench, clocks of all authorities are made to. API, worker, PostgreSQL and the readers share the cores of the machine; the list is loaded as hard as it can be the whole time. Each batch locks its files, reckons its clocks anew with the corrected calendar, writes ends, moves and the order of lists in one audited transaction; a clock carries the revision of the calendar that it was reckoned with, so the work can be broken off and taken up at any clock.`;
}
