import { asTeller } from './notice-tables';

const me = '(select current_authority())';
const ownersRights = 'security definer set search_path = rogatory, pg_temp';

/**
 * Endpoints of authorities and what was delivered to them. The secret stands apart: it is written
 * once, and read by nobody but the one who signs with it.
 */
export const webhookTables: readonly string[] = [
  `create table webhook (
    id uuid constraint webhook_pkey primary key,
    authority_id uuid not null constraint webhook_authority_fkey references authority (id),
    url text not null,
    description text,
    state text not null
      constraint webhook_state_check check (state in ('active', 'off', 'failing')),
    version integer not null,
    made_at timestamptz not null,
    failing_since timestamptz
  )`,
  `create index webhook_authority_idx on webhook (authority_id, made_at)`,
  `create table webhook_secret (
    webhook_id uuid constraint webhook_secret_pkey primary key
      constraint webhook_secret_webhook_fkey references webhook (id),
    authority_id uuid not null,
    secret text not null
  )`,
  `create table webhook_delivery (
    id uuid constraint webhook_delivery_pkey primary key,
    webhook_id uuid not null constraint webhook_delivery_webhook_fkey references webhook (id),
    authority_id uuid not null,
    key text not null,
    type text not null,
    file_id uuid constraint webhook_delivery_file_fkey references file (id),
    payload jsonb not null,
    state text not null
      constraint webhook_delivery_state_check check (state in ('waiting', 'delivered', 'failed')),
    tried integer not null default 0,
    next_at timestamptz,
    at timestamptz not null,
    constraint webhook_delivery_once unique (webhook_id, key),
    constraint webhook_delivery_next_check check ((state = 'waiting') = (next_at is not null))
  )`,
  `create index webhook_delivery_recent_idx on webhook_delivery (webhook_id, at desc, id desc)`,
  `create index webhook_delivery_next_idx on webhook_delivery (next_at) where state = 'waiting'`,
  `create table webhook_attempt (
    delivery_id uuid not null
      constraint webhook_attempt_delivery_fkey references webhook_delivery (id) on delete cascade,
    number integer not null,
    authority_id uuid not null,
    at timestamptz not null,
    status integer,
    failure text,
    constraint webhook_attempt_pkey primary key (delivery_id, number)
  )`,
  ...['webhook', 'webhook_secret', 'webhook_delivery', 'webhook_attempt'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  ...['webhook', 'webhook_delivery', 'webhook_attempt'].map(
    (table) => `create policy ${table}_own on ${table} to rogatory_app
      using (authority_id = ${me}) with check (authority_id = ${me})`,
  ),
  `create policy webhook_secret_kept on webhook_secret for insert to rogatory_app
    with check (authority_id = ${me})`,
  `create policy webhook_secret_signer on webhook_secret for select to rogatory_app
    using (${asTeller})`,
  'grant select, insert on webhook, webhook_delivery, webhook_attempt, webhook_secret to rogatory_app',
  'grant update (state, version, failing_since) on webhook to rogatory_app',
  'grant update (state, tried, next_at) on webhook_delivery to rogatory_app',
  'create policy webhook_delivery_upkeep on webhook_delivery to current_user using (true)',

  // One queue for each endpoint: its deliveries keep their order, and a slow one holds up no other.
  `create function enqueue_due_webhooks(due_by timestamptz) returns integer
    language plpgsql ${ownersRights} as $$
  declare
    due record;
    found_deliveries integer := 0;
  begin
    for due in select id, webhook_id, authority_id, tried from webhook_delivery
                where state = 'waiting' and next_at <= due_by order by next_at loop
      perform enqueue('notifications.webhook_due', concat_ws(':', 'webhook', due.id, due.tried),
        jsonb_build_object('deliveryId', due.id, 'authorityId', due.authority_id),
        'webhook:' || due.webhook_id);
      found_deliveries := found_deliveries + 1;
    end loop;
    return found_deliveries;
  end $$`,
  `create function forget_deliveries(before timestamptz) returns void
    language sql ${ownersRights} as $$
      delete from webhook_delivery where at < before and state <> 'waiting';
    $$`,
  ...['enqueue_due_webhooks(timestamptz)', 'forget_deliveries(timestamptz)'].flatMap(
    (signature) => [
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to rogatory_app`,
    ],
  ),
];

export const dropWebhooks: readonly string[] = [
  'drop function forget_deliveries(timestamptz)',
  'drop function enqueue_due_webhooks(timestamptz)',
  'drop table webhook_attempt',
  'drop table webhook_delivery',
  'drop table webhook_secret',
  'drop table webhook',
];
