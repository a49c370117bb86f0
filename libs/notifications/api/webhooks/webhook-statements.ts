import type { Statement } from '@rogatory/platform/api';

const columns = `id, version, url, description, state, made_at as "madeAt",
  failing_since as "failingSince"`;

export const listWebhooks: Statement = {
  name: 'notifications.list_webhooks',
  text: `select ${columns} from webhook where authority_id = $1 order by made_at, id`,
};

export const findWebhook: Statement = {
  name: 'notifications.find_webhook',
  text: `select ${columns} from webhook where id = $1 and authority_id = $2`,
};

export const lockWebhook: Statement = {
  name: 'notifications.lock_webhook',
  text: `select ${columns} from webhook where id = $1 and authority_id = $2 for update`,
};

/** One after the other, so that nobody exceeds the number of endpoints by asking twice at once. */
export const countWebhooks: Statement = {
  name: 'notifications.count_webhooks',
  text: `select (select count(*)::int from webhook where authority_id = $1::uuid) as count
    from pg_advisory_xact_lock(hashtextextended('webhooks ' || $1::uuid, 0))`,
};

export const insertWebhook: Statement = {
  name: 'notifications.insert_webhook',
  text: `insert into webhook (id, authority_id, url, description, state, version, made_at)
    values ($1, $2, $3, $4, 'active', 1, $5)`,
};

export const insertSecret: Statement = {
  name: 'notifications.insert_webhook_secret',
  text: 'insert into webhook_secret (webhook_id, authority_id, secret) values ($1, $2, $3)',
};

export const switchWebhook: Statement = {
  name: 'notifications.switch_webhook',
  text: `update webhook set state = $2, version = version + 1, failing_since = null
    where id = $1 returning ${columns}`,
};

/** A delivery that waits, with what is needed to send it. */
export const findDelivery: Statement = {
  name: 'notifications.find_delivery',
  text: `select d.id, d.webhook_id as "webhookId", d.type, d.payload, d.state, d.tried, d.at,
      w.url, w.state as "webhookState", w.failing_since as "failingSince", s.secret
    from webhook_delivery d
    join webhook w on w.id = d.webhook_id
    join webhook_secret s on s.webhook_id = w.id
   where d.id = $1`,
};

/** Nothing happens where another worker has written this try down already. */
export const appendTry: Statement = {
  name: 'notifications.append_webhook_attempt',
  text: `insert into webhook_attempt (delivery_id, number, authority_id, at, status, failure)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning number`,
};

export const advanceDelivery: Statement = {
  name: 'notifications.advance_delivery',
  text: `update webhook_delivery set state = $2, tried = $3, next_at = $4 where id = $1`,
};

/** Keeps since when nothing arrives; the same statement forgets it when something does. */
export const noteFailing: Statement = {
  name: 'notifications.note_failing_webhook',
  text: `update webhook set failing_since = case when $2 then coalesce(failing_since, $3) end,
      state = case when $4 then 'failing' when $5 then 'off' else state end
    where id = $1
      and ($2 <> (failing_since is not null) or ($4 and state = 'active') or $5)`,
};

export const deliveriesOfWebhook: Statement = {
  name: 'notifications.deliveries_of_webhook',
  text: `select d.id, d.type, d.file_id as "fileId", d.state, d.at, d.next_at as "nextAttemptAt",
      coalesce((select json_agg(json_build_object('number', a.number, 'at', a.at,
          'status', a.status, 'failure', a.failure) order by a.number desc)
        from webhook_attempt a where a.delivery_id = d.id), '[]') as attempts
    from webhook_delivery d
   where d.webhook_id = $1 and d.authority_id = $2 and (d.at, d.id) < ($3, $4)
   order by d.at desc, d.id desc limit $5`,
};

export const lockDelivery: Statement = {
  name: 'notifications.lock_delivery',
  text: `select id, webhook_id as "webhookId", tried, state from webhook_delivery
    where id = $1 and webhook_id = $2 and authority_id = $3 for update`,
};

export const enqueueDueWebhooks: Statement = {
  name: 'notifications.enqueue_due_webhooks',
  text: 'select enqueue_due_webhooks($1)',
};

/** References for systems of the own authority; of sealed and red files none leaves the product. */
export const referencesOf: Statement = {
  name: 'notifications.references_of',
  text: `select id, case when sealed or tlp = 'RED' then null else nullif(reference, '') end
      as reference from file where id = any($1::uuid[])`,
};
