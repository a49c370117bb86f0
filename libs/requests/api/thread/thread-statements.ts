import type { Statement } from '@rogatory/platform/api';

export const openThread: Statement = {
  name: 'requests.open_thread',
  text: `insert into thread (id, requesting_authority_id, requested_authority_id, opened_at)
    values ($1, $2, $3, $4)`,
};

/** Locks the thread, so that its dispatches are numbered one after the other. */
export const lockThread: Statement = {
  name: 'requests.lock_thread',
  text: 'select last_number, last_hash from thread where id = $1 for update',
};

export const advanceThread: Statement = {
  name: 'requests.advance_thread',
  text: 'update thread set last_number = $2, last_hash = $3 where id = $1',
};

export const insertDispatch: Statement = {
  name: 'requests.insert_dispatch',
  text: `insert into dispatch (id, thread_id, number, kind, from_side, from_authority_id,
      to_authority_id, sent_at, payload, content, previous_hash, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12)`,
};

export const insertDelivery: Statement = {
  name: 'requests.insert_delivery',
  text: 'insert into delivery (dispatch_id, stage, at) values ($1, $2, $3)',
};

/** For whom a dispatch is; asked before anybody acts for that authority. */
export const findAddresseeOfDispatch: Statement = {
  name: 'requests.addressee_of_dispatch',
  text: 'select authority_id, jurisdiction, zone from dispatch_addressee($1)',
};

/** Everything on the dispatch's thread, up to it, that waits for the same addressee. */
export const undelivered: Statement = {
  name: 'requests.undelivered',
  text: `select d.*
    from dispatch asked
    join dispatch d on d.thread_id = asked.thread_id
      and d.to_authority_id = asked.to_authority_id and d.number <= asked.number
    where asked.id = $1 and asked.to_authority_id = $2
      and not exists (
        select from delivery e where e.dispatch_id = d.id and e.stage = 'delivered')
    order by d.number`,
};

export const threadOfDispatch: Statement = {
  name: 'requests.lock_thread_of_dispatch',
  text: `select t.id from thread t
    where t.id = (select d.thread_id from dispatch d where d.id = $1) for update`,
};

export const fileOfDispatch: Statement = {
  name: 'requests.file_of_dispatch',
  text: `select f.id from dispatch d join file f on f.thread_id = d.thread_id
    where d.id = $1 and f.authority_id = $2`,
};
