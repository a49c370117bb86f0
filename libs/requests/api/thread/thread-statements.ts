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
  text: 'insert into delivery (dispatch_id, stage, authority_id, at) values ($1, $2, $3, $4)',
};

/** One more leg of the way, carried by somebody outside. */
export const insertRelay: Statement = {
  name: 'requests.insert_relay',
  text: `insert into delivery (dispatch_id, stage, authority_id, leg, at, proof)
    select $1, 'relayed', $2, coalesce(max(y.leg), 0) + 1, $3, $4
      from delivery y where y.dispatch_id = $1 and y.stage = 'relayed'`,
};

/**
 * What a thread begins with before a request is written, kept beside its versions as number 0: the
 * title of an informal word, until something is asked by word of mouth.
 */
export const keepUnwritten: Statement = {
  name: 'requests.keep_unwritten',
  text: `insert into request_version (file_id, number, content, created_at, transmitted_at)
    values ($1, 0, $2::jsonb, $3, $4)
    on conflict (file_id, number) do update
      set content = excluded.content, transmitted_at = excluded.transmitted_at`,
};

/** Who forwarded the request reads on to this dispatch. */
export const insertForwarding: Statement = {
  name: 'requests.insert_forwarding',
  text: `insert into thread_forwarding (thread_id, number, from_authority_id, to_authority_id, at)
    values ($1, $2, $3, $4, $5)`,
};

/** From now on the thread is between the requesting authority and this one. */
export const handThreadOn: Statement = {
  name: 'requests.hand_thread_on',
  text: 'update thread set requested_authority_id = $2 where id = $1',
};

/** For whom a dispatch is; asked before anybody acts for these authorities. */
export const findAddresseesOfDispatch: Statement = {
  name: 'requests.addressees_of_dispatch',
  text: 'select authority_id, jurisdiction, zone from dispatch_addressees($1)',
};

/**
 * Everything on the dispatch's thread, up to it, that the addressee does not have yet: what the
 * other side sent, and what an authority of the own State had and sent before it passed the request
 * on.
 */
export const undelivered: Statement = {
  name: 'requests.undelivered',
  text: `select d.*
    from dispatch asked
    join thread t on t.id = asked.thread_id
    join dispatch d on d.thread_id = asked.thread_id and d.number <= asked.number
    where asked.id = $1 and $2 in (t.requesting_authority_id, t.requested_authority_id)
      and d.from_authority_id <> $2
      and (d.from_side = 'requested' or t.requested_authority_id = $2)
      and not exists (
        select from delivery e
         where e.dispatch_id = d.id and e.stage = 'delivered' and e.authority_id = $2)
    order by d.number`,
};

export const threadOfDispatch: Statement = {
  name: 'requests.lock_thread_of_dispatch',
  text: `select t.id from thread t
    where t.id = (select d.thread_id from dispatch d where d.id = $1) for update`,
};

/** The receiving side's own file, where it has one already. */
export const lockFileOfDispatch: Statement = {
  name: 'requests.lock_file_of_dispatch',
  text: `select f.id from file f
    where f.thread_id = (select d.thread_id from dispatch d where d.id = $1)
      and f.authority_id = $2
    for update`,
};

export const fileOfDispatch: Statement = {
  name: 'requests.file_of_dispatch',
  text: `select f.id from dispatch d join file f on f.thread_id = d.thread_id
    where d.id = $1 and f.authority_id = $2`,
};
