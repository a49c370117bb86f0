/**
 * What each authority asks of itself where the law is silent. A new line for each change: dates that
 * were met before are shown by the targets of their time.
 */
export const targetTables: readonly string[] = [
  `create table house_target (
    authority_id uuid not null constraint house_target_authority_fkey references authority (id),
    number integer not null,
    acknowledge_working_days integer not null,
    legal_view_days integer not null,
    status_note_days integer not null,
    chase_days integer[] not null,
    person_id uuid not null,
    person_name text not null,
    set_at timestamptz not null,
    constraint house_target_pkey primary key (authority_id, number),
    constraint house_target_number_check check (number > 0),
    constraint house_target_days_check check (
      acknowledge_working_days between 1 and 366 and legal_view_days between 1 and 366
      and status_note_days between 1 and 366 and cardinality(chase_days) between 1 and 12
      and 1 <= all (chase_days) and 366 >= all (chase_days))
  )`,
  'alter table house_target enable row level security',
  'alter table house_target force row level security',
  // Every process keeps the targets of all in memory; only the own ones are ever shown.
  'create policy house_target_known on house_target for select to rogatory_app using (true)',
  `create policy house_target_own on house_target for insert to rogatory_app
    with check (authority_id = (select current_authority()) and person_id = current_person())`,
  'grant select, insert on house_target to rogatory_app',
];

export const dropTargets: readonly string[] = ['drop table house_target'];
