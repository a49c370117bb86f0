import { makeChainsIntact } from './intact-chains.mjs';
import { signIn } from './session.mjs';

const readPool = 2000;

/**
 * @typedef {object} WaitingFile
 * @property {string} id
 * @property {number} version
 * @property {import('./session.mjs').Session} session of who takes the step
 */

/**
 * @typedef {object} Subjects who asks for what
 * @property {import('./session.mjs').Session} officer of the central authority with most files to close
 * @property {import('./session.mjs').Session} prosecutor
 * @property {import('./session.mjs').Session} coordinator
 * @property {string} counterpart most frequent counterpart of the officer's files
 * @property {readonly string[]} readable identifiers of files of the officer's authority
 * @property {readonly WaitingFile[]} settled files that wait to be closed, of any officer
 * @property {readonly WaitingFile[]} received files that wait for an acknowledgement, of any officer
 * @property {readonly object[]} contents of requests the prosecutor's office drafted
 */

/**
 * Finds among the demo accounts those with most work, and the files they work on.
 *
 * @param {import('../demo-installation/demo-installation.mjs').DemoInstallation} installation
 * @param {import('pg').Client} owner
 * @param {number} [most] files that wait for a step; those that have their clocks, where not all are wanted
 * @returns {Promise<Subjects>}
 */
export async function findSubjects({ url, accounts, password }, owner, most) {
  /** @param {RegExp} role */
  const sessions = (role) =>
    Promise.all(
      accounts
        .filter((account) => role.test(account.role))
        .map(({ email }) => signIn(url, email, password)),
    );
  const officers = await sessions(/central authority officer/i);
  const officer = await withMost(
    owner,
    officers,
    `select count(*)::int as n from file where authority_id = $1 and act = 'close_file'`,
  );
  const prosecutor = await withMost(
    owner,
    await sessions(/^prosecutor/i),
    'select count(*)::int as n from file where lead_authority_id = $1',
  );
  const coordinator = await withMost(
    owner,
    await sessions(/coordinator/i),
    'select 1 as n where $1::uuid is not null',
  );
  const authority = officer.me.authority.id;
  const [{ counterpart }] = await rows(
    owner,
    `select counterpart_jurisdiction as counterpart from file
      where authority_id = $1 and open and counterpart_jurisdiction is not null
      group by 1 order by count(*) desc limit 1`,
    [authority],
  );
  const readable = await rows(
    owner,
    `select id, thread_id from file tablesample system (20)
      where authority_id = $1 and shared_at is not null and thread_id is not null limit $2`,
    [authority, readPool],
  );
  await makeChainsIntact(
    owner,
    readable.map((row) => row.thread_id),
  );
  return {
    officer,
    prosecutor,
    coordinator,
    counterpart,
    readable: readable.map(({ id }) => id),
    settled: await waiting(owner, officers, `act = 'close_file' and shared_at is not null`, most),
    received: await waiting(owner, officers, `direction = 'incoming' and state = 'received'`, most),
    contents: (
      await rows(
        owner,
        `select v.content from request_version v join file f on f.id = v.file_id
          where f.lead_authority_id = $1 and f.direction = 'outgoing' and v.number = 1 limit 50`,
        [prosecutor.me.authority.id],
      )
    ).map(({ content }) => content),
  };
}

/**
 * @param {import('pg').Client} owner
 * @param {readonly import('./session.mjs').Session[]} sessions
 * @param {string} condition
 * @param {number} [most]
 * @returns {Promise<WaitingFile[]>}
 */
async function waiting(owner, sessions, condition, most) {
  const bound =
    most === undefined
      ? ''
      : `and exists (
    select from clock c where c.file_id = file.id) limit ${Math.ceil(most / sessions.length)}`;
  const found = [];
  for (const session of sessions) {
    const files = await rows(
      owner,
      `select id, version, md5(id::text) as lot from file where authority_id = $1 and ${condition} ${bound}`,
      [session.me.authority.id],
    );
    found.push(...files.map(({ id, version, lot }) => ({ id, version, lot, session })));
  }
  return found.sort((left, right) => (left.lot < right.lot ? -1 : 1));
}

/**
 * @param {import('pg').Client} owner
 * @param {readonly import('./session.mjs').Session[]} sessions
 * @param {string} counting
 */
async function withMost(owner, sessions, counting) {
  const counted = [];
  for (const session of sessions) {
    const [row] = await rows(owner, counting, [session.me.authority.id]);
    counted.push({ session, n: row.n });
  }
  counted.sort((left, right) => right.n - left.n);
  const [most] = counted;
  if (most === undefined || most.n === 0) throw new Error('No demo account has such work');
  return most.session;
}

/**
 * @param {import('pg').Client} owner
 * @param {string} text
 * @param {unknown[]} values
 * @returns {Promise<any[]>}
 */
async function rows(owner, text, values) {
  return (await owner.query(text, values)).rows;
}
