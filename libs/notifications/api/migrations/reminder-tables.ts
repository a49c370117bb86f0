import { asTeller } from './notice-tables';

const me = '(select current_authority())';
const ownersRights = 'security definer set search_path = rogatory, pg_temp';

/** Which stage of which end of a clock has been told, and how an authority escalates. */
export const reminderTables: readonly string[] = [
  `create table reminder (
    file_id uuid not null constraint reminder_file_fkey references file (id),
    clock_id text not null,
    due timestamptz not null,
    stage text not null constraint reminder_stage_check
      check (stage in ('due_soon', 'passed', 'head', 'secretariat', 'moved')),
    authority_id uuid not null constraint reminder_authority_fkey references authority (id),
    at timestamptz not null,
    constraint reminder_once primary key (file_id, clock_id, due, stage)
  )`,
  'alter table reminder enable row level security',
  'alter table reminder force row level security',
  `create policy reminder_teller on reminder to rogatory_app
    using (${asTeller}) with check (${asTeller})`,
  'grant select, insert on reminder to rogatory_app',
  `create index clock_passed_idx on clock (authority_id, due)
    where state = 'passed' and ended_at is null`,

  `create table escalation (
    authority_id uuid constraint escalation_pkey primary key
      constraint escalation_authority_fkey references authority (id),
    head boolean not null,
    head_after_working_days integer not null,
    secretariat boolean not null,
    secretariat_after_working_days integer not null,
    version integer not null,
    set_at timestamptz not null,
    constraint escalation_days_check check (
      head_after_working_days between 0 and 30 and secretariat_after_working_days between 0 and 30)
  )`,
  'alter table escalation enable row level security',
  'alter table escalation force row level security',
  `create policy escalation_own on escalation to rogatory_app
    using (authority_id = ${me}) with check (authority_id = ${me})`,
  'grant select, insert, update on escalation to rogatory_app',

  // A figure and nothing else: nobody can tell from it which request it counts.
  `create table passed_duties (
    network_code text not null constraint passed_duties_network_fkey references network (code),
    week date not null,
    duties integer not null,
    told_at timestamptz,
    constraint passed_duties_pkey primary key (network_code, week)
  )`,
  'alter table passed_duties enable row level security',

  `create function count_passed_duty(counted_jurisdiction text, counted_week date) returns void
    language sql ${ownersRights} as $$
      insert into passed_duties (network_code, week, duties)
        select network_code, counted_week, 1 from network_member
         where jurisdiction_code = counted_jurisdiction
      on conflict (network_code, week) do update set duties = passed_duties.duties + 1
    $$`,
  `create function secretariats_to_tell(before_week date, smallest integer)
    returns table (authority_id uuid, jurisdiction text, zone text, week date, duties integer)
    language sql stable ${ownersRights} as $$
      select a.id, a.jurisdiction_code, a.zone, d.week, d.duties
        from passed_duties d join authority a on a.network_code = d.network_code
       where d.week < before_week and d.week >= before_week - 28
         and d.duties >= smallest and d.told_at is null
    $$`,
  `create function mark_duties_told(told_authority uuid, told_week date, at timestamptz)
    returns void language sql ${ownersRights} as $$
      update passed_duties d set told_at = at from authority a
       where a.id = told_authority and a.network_code = d.network_code and d.week = told_week
    $$`,
  ...[
    'count_passed_duty(text, date)',
    'secretariats_to_tell(date, integer)',
    'mark_duties_told(uuid, date, timestamptz)',
  ].flatMap((signature) => [
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to rogatory_app`,
  ]),
];

export const dropReminders: readonly string[] = [
  'drop function mark_duties_told(uuid, date, timestamptz)',
  'drop function secretariats_to_tell(date, integer)',
  'drop function count_passed_duty(text, date)',
  'drop table passed_duties',
  'drop table escalation',
  'drop index clock_passed_idx',
  'drop table reminder',
];
