import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

const tables: readonly string[] = [
  `alter table file add column owner_roles text[]`,
  // What somebody's desk shows of a file, in each authority that knows of it; none of a closed file.
  `create table desk_entry (
    file_id uuid not null constraint desk_entry_file_fkey references file (id),
    authority_id uuid not null constraint desk_entry_authority_fkey references authority (id),
    key text not null,
    file_version integer not null,
    act text not null,
    waits text not null constraint desk_entry_waits_check check (waits in ('us', 'them')),
    roles text[] not null,
    role_set text not null,
    not_for uuid[] not null,
    keeper_id uuid,
    keeper_name text,
    doer_id uuid,
    since timestamptz not null,
    due timestamptz not null default 'infinity',
    clock jsonb,
    asked boolean not null,
    tentative boolean not null,
    timed boolean not null,
    constraint desk_entry_pkey primary key (file_id, authority_id, key)
  )`,
  // Each way onto a desk is walked in the order of its dates: what one person alone does, what any
  // of some roles does, what one looks after, and what the whole office has.
  `create index desk_entry_doer_idx on desk_entry
    (authority_id, doer_id, timed, due, since, file_id) where doer_id is not null`,
  `create index desk_entry_roles_idx on desk_entry
    (authority_id, role_set, timed, due, since, file_id) where waits = 'us' and doer_id is null`,
  `create index desk_entry_keeper_idx on desk_entry
    (authority_id, keeper_id, waits, role_set, due, since, file_id)`,
  `create index desk_entry_office_idx on desk_entry
    (authority_id, waits, role_set, timed, due, since, file_id)`,
  // Few: the upkeep of clocks soon finds what has gone by without a breach.
  `create index desk_entry_asked_idx on desk_entry (authority_id, due)
    where waits = 'us' and asked and due < 'infinity'`,

  `create table put_off (
    person_id uuid not null,
    file_id uuid not null constraint put_off_file_fkey references file (id),
    key text not null,
    file_version integer not null,
    due timestamptz not null,
    until_day date not null,
    until timestamptz not null,
    reason text not null,
    at timestamptz not null,
    constraint put_off_pkey primary key (person_id, file_id, key)
  )`,
];

const rowSecurity: readonly string[] = [
  ...['desk_entry', 'put_off'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  // Whoever takes a step on a file lays it on the desks of every authority that knows of it.
  `create policy desk_entry_readers on desk_entry to rogatory_app
    using (authority_id = ${me} or exists (select from file f where f.id = desk_entry.file_id))
    with check (authority_id = ${me} or exists (select from file f where f.id = desk_entry.file_id))`,
  `create policy put_off_own on put_off to rogatory_app
    using (person_id = (select current_person()))
    with check (person_id = (select current_person())
      and exists (select from file f where f.id = put_off.file_id))`,
  'grant select, insert, update, delete on desk_entry, put_off to rogatory_app',
];

/** The step that is next on every open file, as its lists show it; the worker does the rest. */
const firstEntries: readonly string[] = [
  'alter table file no force row level security',
  'alter table executing_authority no force row level security',
  'alter table desk_entry no force row level security',
  `insert into desk_entry
    select f.id, reader.authority_id, 'next', f.version, f.act, f.move, f.act_roles,
           (select coalesce(string_agg(role, ',' order by role), '') from unnest(f.act_roles) role),
           '{}',
           case when reader.authority_id = f.authority_id then f.owner_person_id end,
           case when reader.authority_id = f.authority_id then f.owner_name end,
           null, f.since, f.next_due, f.next_clock,
           coalesce(f.next_clock ->> 'kind' in ('asked_by_us', 'asked_by_them'), false),
           false, false
      from file f cross join lateral (
        select f.authority_id where f.shared_at is not null
        union select f.lead_authority_id where f.lead_authority_id is not null
        union select e.authority_id from executing_authority e where e.file_id = f.id) reader
     where f.open and f.move <> 'nobody'`,
  'alter table desk_entry force row level security',
  'alter table executing_authority force row level security',
  'alter table file force row level security',
];

/** What lies on whose desk, kept with every step; and what somebody has put off. */
export class Desks1767200000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...rowSecurity, ...firstEntries]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table put_off');
    await runner.query('drop table desk_entry');
    await runner.query('alter table file drop column owner_roles');
  }
}
