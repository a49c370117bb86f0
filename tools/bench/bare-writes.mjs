import { createHash, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { compiled } from './product-modules.mjs';

const files = compiled('requests/api/files/file-statements');
const { keepClocks } = compiled('deadlines/api/clocks/clock-statements');
const threads = compiled('requests/api/thread/thread-statements');
const { wordsOf } = compiled('requests/api/files/search-words');

/**
 * One transaction on one connection.
 *
 * @template Result
 * @param {import('pg').Pool} pool
 * @param {(client: import('pg').PoolClient) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    const [, result] = await Promise.all([client.query('begin'), work(client)]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Writes what a new draft leaves in the tables of requests: file, event, version, words; and its
 * clocks.
 *
 * @param {import('pg').Pool} pool
 * @param {Record<string, unknown>} draft a row to make another one of
 * @param {readonly Record<string, unknown>[]} clocks rows to make others of
 * @param {{ content: { title: string, caseReference: string } }} body
 */
export function create(pool, draft, clocks, { content }) {
  const id = uuidv7();
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  const row = {
    ...draft,
    id,
    thread_id: null,
    title: content.title,
    reference: content.caseReference,
    created_at: at,
    updated_at: at,
  };
  const words = wordsOf(`${content.caseReference} ${content.title}`);
  return inTransaction(pool, async (client) => {
    await Promise.all([
      client.query({ ...files.insertFile, values: [JSON.stringify(row)] }),
      client.query({ ...files.insertEvents, values: [JSON.stringify([eventOf(row, 1, at)])] }),
      client.query({ ...files.insertVersion, values: [id, 1, JSON.stringify(content), at, null] }),
      client.query({ ...files.keepWords, values: [id, [draft['lead_authority_id']], words] }),
      client.query(keptClocks(clocks, row, { at })),
    ]);
    return { id, version: 1 };
  });
}

/**
 * Writes what an acknowledgement leaves in the tables of requests: file, event, dispatch with its hash,
 * delivery, thread, words; and the clocks of the file.
 *
 * @param {import('pg').Pool} pool
 * @param {readonly Record<string, unknown>[]} clocks rows to make others of
 * @param {string} id of the file
 * @param {{ reference: string, authority: string }} body
 */
export function acknowledge(pool, clocks, id, { reference, authority }) {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  return inTransaction(pool, async (client) => {
    const { rows: held } = await client.query({ ...files.lockFile, values: [id, authority] });
    const { own_zone, ...row } = fileOf(held[0]);
    const { rows: ends } = await client.query({ ...threads.lockThread, values: [row.thread_id] });
    const number = ends[0].last_number + 1;
    const payload = { reference, text: '', signedBy: '', zone: own_zone };
    const hash = createHash('sha256')
      .update(JSON.stringify([ends[0].last_hash, payload]))
      .digest('hex');
    const changed = {
      ...row,
      state: 'acknowledged',
      reference,
      version: row.version + 1,
      last_seq: row.last_seq + 1,
      updated_at: at,
    };
    const dispatch = randomUUID();
    const sides = ['requested', authority, row.counterpart_authority_id];
    const words = wordsOf(`${reference} ${row.their_reference ?? ''} ${row.title}`);
    const event = eventOf(changed, changed.last_seq, at);
    await Promise.all([
      client.query({ ...files.updateFile, values: [id, JSON.stringify(changed)] }),
      client.query({ ...files.insertEvents, values: [JSON.stringify([event])] }),
      client.query({
        ...threads.insertDispatch,
        values: [
          dispatch,
          row.thread_id,
          number,
          'acknowledgement',
          ...sides,
          at,
          JSON.stringify(payload),
          null,
          ends[0].last_hash,
          hash,
        ],
      }),
      client.query({ ...threads.insertDelivery, values: [dispatch, 'submitted', authority, at] }),
      client.query({ ...threads.advanceThread, values: [row.thread_id, number, hash] }),
      client.query({ ...files.forgetWords, values: [id] }),
      client.query({ ...files.keepWords, values: [id, [authority], words] }),
      client.query(keptClocks(clocks, changed, { at })),
    ]);
    return { id, version: changed.version, state: changed.state };
  });
}

/**
 * Writes what closing leaves in the tables of requests: file and event; and its clocks, all ended.
 *
 * @param {import('pg').Pool} pool
 * @param {readonly Record<string, unknown>[]} clocks rows to make others of
 * @param {string} id of the file
 * @param {{ authority: string }} body
 */
export function close(pool, clocks, id, { authority }) {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  return inTransaction(pool, async (client) => {
    const { rows: held } = await client.query({ ...files.lockFile, values: [id, authority] });
    const { own_zone: _zone, ...row } = fileOf(held[0]);
    const changed = {
      ...row,
      state: 'closed',
      open: false,
      queue: 'closed',
      version: row.version + 1,
      last_seq: row.last_seq + 1,
      updated_at: at,
    };
    const event = eventOf(changed, changed.last_seq, at);
    await Promise.all([
      client.query({ ...files.updateFile, values: [id, JSON.stringify(changed)] }),
      client.query({ ...files.insertEvents, values: [JSON.stringify([event])] }),
      client.query(keptClocks(clocks, changed, { at, endedAt: at })),
    ]);
    return { id, version: changed.version, state: changed.state };
  });
}

/**
 * The columns of the file and its own zone, without the rest of what is locked with them.
 *
 * @param {Record<string, any>} held
 * @returns {any}
 */
function fileOf(held) {
  const both = /^(own|their)_(jurisdiction|region|zone)$/;
  const row = Object.fromEntries(Object.entries(held).filter(([name]) => !both.test(name)));
  return { ...row, own_zone: held['own_zone'] };
}

/**
 * The statement that keeps a file's clocks, with clocks like those of another file.
 *
 * @param {readonly Record<string, unknown>[]} clocks
 * @param {Record<string, any>} file
 * @param {{ at: string, endedAt?: string }} when
 */
function keptClocks(clocks, file, { at, endedAt }) {
  const shared = file['shared_at'] !== null;
  const rows = clocks.map((clock) => ({
    ...clock,
    file_id: file['id'],
    authority_id: shared ? file['authority_id'] : file['lead_authority_id'],
    lead_authority_id: shared ? file['lead_authority_id'] : null,
    ...(endedAt === undefined ? {} : { ended_at: endedAt, state: 'met' }),
  }));
  return { ...keepClocks, values: [file['id'], JSON.stringify(rows), at] };
}

/**
 * @param {any} row of `file`
 * @param {number} seq
 * @param {string} at
 */
function eventOf(row, seq, at) {
  return {
    file_id: row.id,
    seq,
    kind: seq === 1 ? 'drafted' : 'dispatch_sent',
    payload: { title: row.title, reference: row.reference },
    remark: null,
    dispatch_id: null,
    person_id: row.owner_person_id ?? row.id,
    person_name: row.owner_name ?? '',
    authority_id: row.authority_id,
    zone: 'UTC',
    at,
  };
}
