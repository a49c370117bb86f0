import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

const parties = `exists (select from thread t
          where t.id = asked and current_authority() in (
            t.requesting_authority_id, t.requested_authority_id))
        or exists (select from file f
          where f.thread_id = asked and f.lead_authority_id = current_authority())`;

/** Owned by the owner, answering yes or no for the acting authority alone. */
const definer = 'stable security definer set search_path = rogatory, pg_temp';

const functions: readonly string[] = [
  // Who forwarded a request keeps what it had by then, and learns nothing later.
  `create function reads_thread(asked uuid, number integer) returns boolean
    language sql ${definer} as $$
      select ${parties}
        or exists (select from thread_forwarding w
          where w.thread_id = asked and w.from_authority_id = current_authority()
            and w.number >= reads_thread.number)
    $$`,
  `create function reads_dispatch(asked uuid) returns boolean
    language sql ${definer} as $$
      select exists (select from dispatch d
        where d.id = asked and (d.from_authority_id = current_authority()
          or reads_thread(d.thread_id, d.number)))
    $$`,
  /*
   * What the acting authority sent on these files since the other side last wrote, and how far it
   * has come: all that a doubt about its delivery needs, in one walk along the ends of threads.
   */
  `create function unheard_dispatches(asked uuid[])
    returns table (file_id uuid, zone text, week smallint[], number integer, kind text,
      from_side text, sent_at timestamptz, channel text, deliveries json, heard_at timestamptz)
    language sql ${definer} as $$
      select f.id, their.zone, j.working_week, d.number, d.kind, d.from_side, d.sent_at,
          d.payload ->> 'channel', come.stages, heard.at
        from file f
        join authority their on their.id = f.counterpart_authority_id
        join jurisdiction j on j.code = their.jurisdiction_code
        cross join lateral (
          select max(o.sent_at) filter (where (o.from_side = 'requesting')
              <> (f.direction = 'outgoing')) as at
            from dispatch o where o.thread_id = f.thread_id) heard
        join dispatch d on d.thread_id = f.thread_id
          and (d.from_side = 'requesting') = (f.direction = 'outgoing')
        cross join lateral (
          select coalesce(json_agg(json_build_object('stage', y.stage, 'at', y.at) order by y.at),
              '[]') as stages,
            coalesce(max(y.at), d.sent_at) as last
            from delivery y where y.dispatch_id = d.id) come
       where f.id = any(asked) and f.open and f.state <> 'forwarded'
         and (f.authority_id = current_authority() and f.shared_at is not null
           or f.lead_authority_id = current_authority())
         and (heard.at is null or heard.at <= come.last)
       order by f.id, d.number
    $$`,
  ...['reads_thread(uuid, integer)', 'reads_dispatch(uuid)', 'unheard_dispatches(uuid[])'].flatMap(
    (name) => [
      `revoke all on function ${name} from public`,
      `grant execute on function ${name} to rogatory_app`,
    ],
  ),
];

/** For the functions above, which say themselves what of it they show to whom. */
const standing = ['file', 'thread_forwarding', 'delivery'].map(
  (table) => `create policy ${table}_standing on ${table} for select to current_user using (true)`,
);

const policies: readonly string[] = [
  'drop policy thread_readers on thread',
  `create policy thread_readers on thread for select to rogatory_app
    using (requesting_authority_id = ${me} or requested_authority_id = ${me}
      or reads_thread(id, 0))`,
  'drop policy dispatch_sides on dispatch',
  `create policy dispatch_sides on dispatch for select to rogatory_app
    using (from_authority_id = ${me} or reads_thread(thread_id, number))`,
  'drop policy delivery_with_dispatch on delivery',
  `create policy delivery_with_dispatch on delivery to rogatory_app
    using (reads_dispatch(dispatch_id)) with check (reads_dispatch(dispatch_id))`,
];

const undone: readonly string[] = [
  'drop policy thread_readers on thread',
  `create policy thread_readers on thread for select to rogatory_app
    using (requesting_authority_id = ${me} or requested_authority_id = ${me}
      or exists (select from file f
        where f.thread_id = thread.id and f.lead_authority_id = ${me})
      or exists (select from thread_forwarding w
        where w.thread_id = thread.id and w.from_authority_id = ${me}))`,
  'drop policy dispatch_sides on dispatch',
  `create policy dispatch_sides on dispatch for select to rogatory_app
    using (from_authority_id = ${me}
      or exists (select from thread t where t.id = dispatch.thread_id
        and (t.requesting_authority_id = ${me} or t.requested_authority_id = ${me}))
      or exists (select from file f
        where f.thread_id = dispatch.thread_id and f.lead_authority_id = ${me})
      or exists (select from thread_forwarding w
        where w.thread_id = dispatch.thread_id and w.from_authority_id = ${me}
          and w.number >= dispatch.number))`,
  'drop policy delivery_with_dispatch on delivery',
  `create policy delivery_with_dispatch on delivery to rogatory_app
    using (exists (select from dispatch d where d.id = delivery.dispatch_id))`,
  ...['file', 'thread_forwarding', 'delivery'].map(
    (table) => `drop policy ${table}_standing on ${table}`,
  ),
  'drop function unheard_dispatches(uuid[])',
  'drop function reads_dispatch(uuid)',
  'drop function reads_thread(uuid, integer)',
];

/**
 * A policy that reads another table is planned with that table's policies, and theirs: a page was
 * planned and begun with hundreds of little plans. Asking a function ends it at the first.
 */
export class PoliciesAskFunctions1767200000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...functions, ...standing, ...policies]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
