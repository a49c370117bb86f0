import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

const leads = (thread: string): string =>
  `exists (select from file f where f.thread_id = ${thread} and f.lead_authority_id = ${me})`;

const sideOf = (thread: string): string =>
  `(${thread}.requesting_authority_id = ${me} or ${thread}.requested_authority_id = ${me})`;

const passedOn = (thread: string): string =>
  `exists (select from thread_forwarding w
     where w.thread_id = ${thread} and w.from_authority_id = ${me})`;

const tables: readonly string[] = [
  // When it happened, where that was before it was entered.
  'alter table file_event add column occurred_at timestamptz',

  // What was spoken before anything was written is kept as version 0.
  'alter table request_version drop constraint request_version_number_check',
  `alter table request_version
    add constraint request_version_number_check check (number >= 0)`,

  // Who saw the dispatch at that stage; carried on by others, leg after leg, each with its proof.
  `alter table delivery
    add column authority_id uuid constraint delivery_authority_fkey references authority (id),
    add column leg integer not null default 1,
    add column proof text,
    drop constraint delivery_stage_check,
    add constraint delivery_stage_check
      check (stage in ('submitted', 'relayed', 'delivered', 'read'))`,
  `update delivery y
      set authority_id = case y.stage when 'submitted' then d.from_authority_id
                                      else d.to_authority_id end
     from dispatch d where d.id = y.dispatch_id`,
  `alter table delivery
    alter column authority_id set not null,
    drop constraint delivery_pkey,
    add constraint delivery_pkey primary key (dispatch_id, stage, authority_id, leg)`,

  // Passed on, a request is received by more than one authority of its State.
  'alter table file drop constraint file_thread_direction_key',
  'alter table file add constraint file_thread_authority_key unique (thread_id, authority_id)',

  `create table thread_forwarding (
    thread_id uuid not null constraint thread_forwarding_thread_fkey references thread (id),
    number integer not null,
    from_authority_id uuid not null
      constraint thread_forwarding_from_fkey references authority (id),
    to_authority_id uuid not null
      constraint thread_forwarding_to_fkey references authority (id),
    at timestamptz not null,
    constraint thread_forwarding_pkey primary key (thread_id, number),
    constraint thread_forwarding_other_check check (from_authority_id <> to_authority_id)
  )`,
];

/** Who forwarded a request keeps what it had by then, and learns nothing later. */
const rowSecurity: readonly string[] = [
  'alter table thread_forwarding enable row level security',
  'alter table thread_forwarding force row level security',
  // Not through the thread, whose own policy asks here.
  `create policy thread_forwarding_sides on thread_forwarding for select to rogatory_app
    using (from_authority_id = ${me} or to_authority_id = ${me}
      or exists (select from file f where f.thread_id = thread_forwarding.thread_id))`,
  `create policy thread_forwarding_holder on thread_forwarding for insert to rogatory_app
    with check (from_authority_id = ${me} and exists (
      select from file f where f.thread_id = thread_forwarding.thread_id
        and f.direction = 'incoming' and f.authority_id = ${me}))`,
  'grant select, insert on thread_forwarding to rogatory_app',

  'drop policy thread_sides on thread',
  // Who passes a request on still reads the thread's row: PostgreSQL asks so of whoever changes it.
  `create policy thread_readers on thread for select to rogatory_app
    using (${sideOf('thread')} or ${leads('thread.id')} or ${passedOn('thread.id')})`,
  `create policy thread_opened on thread for insert to rogatory_app
    with check (${sideOf('thread')} or ${leads('thread.id')})`,
  `create policy thread_sides on thread for update to rogatory_app
    using (${sideOf('thread')} or ${leads('thread.id')})
    with check (${sideOf('thread')} or ${leads('thread.id')}
      or ${passedOn('thread.id')})`,

  'drop policy dispatch_sides on dispatch',
  `create policy dispatch_sides on dispatch for select to rogatory_app
    using (from_authority_id = ${me}
      or exists (select from thread t where t.id = dispatch.thread_id and ${sideOf('t')})
      or ${leads('dispatch.thread_id')}
      or exists (select from thread_forwarding w
           where w.thread_id = dispatch.thread_id and w.from_authority_id = ${me}
             and w.number >= dispatch.number))`,
  'drop policy dispatch_sender on dispatch',
  `create policy dispatch_sender on dispatch for insert to rogatory_app
    with check (
      exists (select from thread t where t.id = dispatch.thread_id
        and dispatch.from_authority_id in (t.requesting_authority_id, t.requested_authority_id))
      and exists (select from file f
        where f.thread_id = dispatch.thread_id and f.authority_id = dispatch.from_authority_id
          and (f.authority_id = ${me} or f.lead_authority_id = ${me})))`,
];

/** A dispatch goes to whoever has the request now; a forwarding also to its new authority. */
const addressing: readonly string[] = [
  'create policy thread_addressing on thread for select to current_user using (true)',
  'drop function dispatch_addressee(uuid)',
  `create function dispatch_addressees(asked uuid)
    returns table (authority_id uuid, jurisdiction text, zone text)
    language sql stable security definer set search_path = rogatory, pg_temp as $$
      select a.id, a.jurisdiction_code, a.zone
        from dispatch d
        join thread t on t.id = d.thread_id
        join authority a on a.id = case d.from_side when 'requesting'
             then t.requested_authority_id else t.requesting_authority_id end
       where d.id = asked
      union all
      select a.id, a.jurisdiction_code, a.zone
        from dispatch d
        join thread t on t.id = d.thread_id
        join authority a on a.id = t.requested_authority_id
       where d.id = asked and d.kind = 'forwarding' and a.id <> d.from_authority_id
    $$`,
  'revoke all on function dispatch_addressees(uuid) from public',
  'grant execute on function dispatch_addressees(uuid) to rogatory_app',
];

const undone: readonly string[] = [
  'drop function dispatch_addressees(uuid)',
  'drop policy thread_addressing on thread',
  `create function dispatch_addressee(asked uuid)
    returns table (authority_id uuid, jurisdiction text, zone text)
    language sql stable security definer set search_path = rogatory, pg_temp as $$
      select d.to_authority_id, a.jurisdiction_code, a.zone
      from dispatch d join authority a on a.id = d.to_authority_id
      where d.id = asked
    $$`,
  'revoke all on function dispatch_addressee(uuid) from public',
  'grant execute on function dispatch_addressee(uuid) to rogatory_app',
  'drop policy dispatch_sender on dispatch',
  `create policy dispatch_sender on dispatch for insert to rogatory_app
    with check (exists (
      select from file f
      where f.thread_id = dispatch.thread_id and f.authority_id = dispatch.from_authority_id
        and (f.authority_id = ${me} or f.lead_authority_id = ${me})))`,
  'drop policy dispatch_sides on dispatch',
  `create policy dispatch_sides on dispatch for select to rogatory_app
    using (from_authority_id = ${me} or to_authority_id = ${me} or ${leads('dispatch.thread_id')})`,
  'drop policy thread_sides on thread',
  'drop policy thread_opened on thread',
  'drop policy thread_readers on thread',
  `create policy thread_sides on thread to rogatory_app
    using (requesting_authority_id = ${me} or requested_authority_id = ${me} or ${leads('thread.id')})
    with check (requesting_authority_id = ${me} or requested_authority_id = ${me}
      or ${leads('thread.id')})`,
  'drop table thread_forwarding',
  'alter table file drop constraint file_thread_authority_key',
  'alter table file add constraint file_thread_direction_key unique (thread_id, direction)',
  `alter table delivery drop constraint delivery_pkey,
    add constraint delivery_pkey primary key (dispatch_id, stage),
    drop constraint delivery_stage_check,
    add constraint delivery_stage_check check (stage in ('submitted', 'delivered')),
    drop column authority_id, drop column leg, drop column proof`,
  'alter table request_version drop constraint request_version_number_check',
  `alter table request_version
    add constraint request_version_number_check check (number > 0)`,
  'alter table file_event drop column occurred_at',
];

/** How requests go out and come in: by word of mouth, by embassy, at the wrong authority. */
export class Transmission1767200000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['delivery', 'dispatch']) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    for (const statement of tables) await runner.query(statement);
    for (const table of ['delivery', 'dispatch']) {
      await runner.query(`alter table ${table} force row level security`);
    }
    for (const statement of [...rowSecurity, ...addressing]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
