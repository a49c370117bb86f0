/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

/**
 * Clocks as they are kept beside files. `authority_id` is whose file it is now: the drafting office
 * until it shares the file, then the authority that holds it. It leads the indexes of "due soon";
 * the one without it serves the upkeep of the whole installation.
 */
export const clockTables: readonly string[] = [
  `create table clock (
    file_id uuid not null constraint clock_file_fkey references file (id),
    id text not null,
    authority_id uuid not null constraint clock_authority_fkey references authority (id),
    lead_authority_id uuid constraint clock_lead_authority_fkey references authority (id),
    jurisdiction text not null constraint clock_jurisdiction_fkey references jurisdiction (code),
    region text,
    measure_code text,
    act text not null,
    kind text not null,
    nature text not null,
    time_limit text,
    whose text not null,
    state text not null
      constraint clock_state_check check (state in ('running', 'suspended', 'met', 'passed')),
    started_at timestamptz not null,
    due timestamptz not null,
    earlier timestamptz not null,
    later timestamptz not null,
    whole_day boolean not null,
    due_date date not null,
    act_by date,
    zone text not null,
    first_day date not null,
    last_day date not null,
    tentative boolean not null,
    to_be_verified boolean not null,
    ended_at timestamptz,
    terms jsonb not null,
    calendar_revision integer not null,
    constraint clock_pkey primary key (file_id, id),
    constraint clock_led_by_another_check check (lead_authority_id <> authority_id),
    constraint clock_days_check check (first_day <= last_day)
  )`,
  `create index clock_due_held_idx on clock (authority_id, due, file_id) where state = 'running'`,
  `create index clock_due_led_idx on clock (lead_authority_id, due, file_id)
    where state = 'running' and lead_authority_id is not null`,
  `create index clock_due_idx on clock (due) where state = 'running'`,
  `create index clock_calendar_idx on clock (jurisdiction, authority_id, last_day)
    where ended_at is null`,

  `create table clock_move (
    number bigint generated always as identity constraint clock_move_pkey primary key,
    file_id uuid not null constraint clock_move_file_fkey references file (id),
    clock_id text not null,
    from_due timestamptz not null,
    to_due timestamptz not null,
    reason text not null
      constraint clock_move_reason_check check (reason in ('calendar_corrected')),
    calendar_revision integer not null,
    correction_id uuid,
    at timestamptz not null
  )`,
  `create index clock_move_file_idx on clock_move (file_id, clock_id, number)`,
];

export const clockRowSecurity: readonly string[] = [
  ...['clock', 'clock_move'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy clock_readers on clock to rogatory_app
    using (
      authority_id = ${me} or lead_authority_id = ${me}
      or exists (
        select from executing_authority e
         where e.file_id = clock.file_id and e.authority_id = ${me}))
    with check (
      authority_id = ${me} or lead_authority_id = ${me}
      or exists (
        select from executing_authority e
         where e.file_id = clock.file_id and e.authority_id = ${me}))`,
  `create policy clock_move_with_file on clock_move to rogatory_app
    using (exists (select from file f where f.id = clock_move.file_id))
    with check (exists (select from file f where f.id = clock_move.file_id))`,
  // Upkeep asks which authorities are concerned before it acts for each of them.
  'create policy clock_upkeep on clock for select to current_user using (true)',
  'grant select, insert, update, delete on clock to rogatory_app',
  // What has moved, and why, is never rewritten.
  'grant select, insert on clock_move to rogatory_app',
];

const ownersRights = `language sql stable security definer set search_path = rogatory, pg_temp`;

/** What upkeep may learn without acting for an authority: whom there is something to do for. */
export const clockFunctions: readonly string[] = [
  `create function authorities_touched(
      touched text, touched_region text, day date, corrected_revision integer)
    returns table (authority_id uuid) ${ownersRights} as $$
      select distinct c.authority_id from clock c
       where c.jurisdiction = touched and c.ended_at is null
         and c.first_day <= day and c.last_day >= day
         and c.calendar_revision < corrected_revision
         and (touched_region is null or c.region = touched_region)
    $$`,
  `create function authorities_overdue(at timestamptz)
    returns table (authority_id uuid) ${ownersRights} as $$
      select distinct c.authority_id from clock c where c.state = 'running' and c.due <= at
    $$`,
  ...['authorities_touched(text, text, date, integer)', 'authorities_overdue(timestamptz)'].flatMap(
    (signature) => [
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to rogatory_app`,
    ],
  ),
];

export const dropClocks: readonly string[] = [
  'drop function authorities_overdue(timestamptz)',
  'drop function authorities_touched(text, text, date, integer)',
  'drop table clock_move',
  'drop table clock',
];
