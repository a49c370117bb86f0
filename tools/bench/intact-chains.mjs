import { createHash } from 'node:crypto';
import { compiled } from './product-modules.mjs';

/**
 * A copied thread has the hashes of its original. The product verifies a chain whenever it shows it,
 * to the last dispatch if all is well, so the threads that are read get hashes of their own.
 *
 * @param {import('pg').Client} owner
 * @param {readonly string[]} threadIds
 */
export async function makeChainsIntact(owner, threadIds) {
  const { dispatchDigestInput } = compiled('requests/rules/dispatch-digest');
  const { rows } = await owner.query(
    `select id, thread_id, number, kind, from_side, payload,
            to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
       from dispatch where thread_id = any ($1::uuid[]) order by thread_id, number`,
    [threadIds],
  );
  const sealed = [];
  let before = { thread_id: '', hash: '' };
  for (const row of rows) {
    const previous = before.thread_id === row.thread_id ? before.hash : null;
    const { thread_id: threadId, number, kind, from_side: from, at, payload } = row;
    const digest = dispatchDigestInput({
      threadId,
      number,
      kind,
      from,
      at,
      payload,
      previousHash: previous,
    });
    const hash = createHash('sha256').update(digest).digest('hex');
    sealed.push({ id: row.id, hash, previous });
    before = { thread_id: row.thread_id, hash };
  }
  await owner.query(
    `update dispatch d set hash = s.hash, previous_hash = s.previous
       from jsonb_to_recordset($1::jsonb) as s(id uuid, hash text, previous text) where d.id = s.id`,
    [JSON.stringify(sealed)],
  );
}
