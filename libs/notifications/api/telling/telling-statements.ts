import type { Statement } from '@rogatory/platform/api';

/** Tells each person once: whoever was told by another worker is left out. */
export const insertNotices: Statement = {
  name: 'notifications.insert_notices',
  text: `insert into notice select * from jsonb_populate_recordset(null::notice, $1::jsonb)
    on conflict on constraint notice_once do nothing returning id`,
};

/** Mails of their own, and one for everything that waits for the same hour. */
export const insertMails: Statement = {
  name: 'notifications.insert_mails',
  text: `insert into mail (id, person_id, authority_id, folded, due_at, state, created_at)
    select n.id, n.person_id, n.authority_id, n.folded, n.due_at, 'waiting', $2
      from jsonb_to_recordset($1::jsonb) as n
        (id uuid, person_id uuid, authority_id uuid, folded boolean, due_at timestamptz)
    on conflict (person_id, authority_id, due_at) where folded and state = 'waiting'
    do update set due_at = excluded.due_at
    returning id, person_id as "personId", folded, due_at as "dueAt"`,
};

export const linkMails: Statement = {
  name: 'notifications.link_mails',
  text: `update notice set mail_id = n.mail_id
    from jsonb_to_recordset($1::jsonb) as n (id uuid, mail_id uuid) where notice.id = n.id`,
};

/** Where an authority wants to hear of its files by itself. */
export const activeWebhooks: Statement = {
  name: 'notifications.active_webhooks',
  text: `select id from webhook where authority_id = $1 and state = 'active'`,
};

export const insertDeliveries: Statement = {
  name: 'notifications.insert_deliveries',
  text: `insert into webhook_delivery
      (id, webhook_id, authority_id, key, type, file_id, payload, state, next_at, at)
    select n.id, n.webhook_id, $2, n.key, n.type, n.file_id, n.payload, 'waiting', $3, $3
      from jsonb_to_recordset($1::jsonb) as n
        (id uuid, webhook_id uuid, key text, type text, file_id uuid, payload jsonb)
    on conflict on constraint webhook_delivery_once do nothing
    returning id, webhook_id as "webhookId"`,
};
