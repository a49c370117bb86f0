import { requestsTableNames } from './requests-tables';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

/**
 * A file is read by the authority that holds it (not before the drafting office has shared it), by
 * the office that leads it, and by the authorities that execute for it.
 */
const fileReaders = `
  (authority_id = ${me} and shared_at is not null)
  or lead_authority_id = ${me}
  or exists (
    select from executing_authority e where e.file_id = file.id and e.authority_id = ${me})`;

/** Policies of a table are one sentence each: who reads, and whose rows may be written. */
const policies: readonly string[] = [
  `create policy file_readers on file to rogatory_app
    using (${fileReaders}) with check (${fileReaders})`,

  // Not through the file, whose own policy asks here.
  `create policy executing_authority_sides on executing_authority to rogatory_app
    using (authority_id = ${me} or holder_authority_id = ${me})
    with check (holder_authority_id = ${me})`,
  `create policy assignment_sides on assignment to rogatory_app
    using (authority_id = ${me} or holder_authority_id = ${me})
    with check (holder_authority_id = ${me})`,

  ...(['file_event', 'request_version', 'file_word'] as const).map(
    (table) => `create policy ${table}_with_file on ${table} to rogatory_app
      using (exists (select from file f where f.id = ${table}.file_id))
      with check (exists (select from file f where f.id = ${table}.file_id))`,
  ),

  `create policy note_own on note to rogatory_app
    using (authority_id = ${me})
    with check (authority_id = ${me} and exists (select from file f where f.id = note.file_id))`,

  `create policy thread_sides on thread to rogatory_app
    using (
      requesting_authority_id = ${me} or requested_authority_id = ${me}
      or exists (select from file f where f.thread_id = thread.id and f.lead_authority_id = ${me}))
    with check (
      requesting_authority_id = ${me} or requested_authority_id = ${me}
      or exists (select from file f where f.thread_id = thread.id and f.lead_authority_id = ${me}))`,

  `create policy dispatch_sides on dispatch for select to rogatory_app
    using (
      from_authority_id = ${me} or to_authority_id = ${me}
      or exists (
        select from file f where f.thread_id = dispatch.thread_id and f.lead_authority_id = ${me}))`,
  `create policy dispatch_sender on dispatch for insert to rogatory_app
    with check (exists (
      select from file f
      where f.thread_id = dispatch.thread_id and f.authority_id = dispatch.from_authority_id
        and (f.authority_id = ${me} or f.lead_authority_id = ${me})))`,
  // The carrier asks for whom a dispatch is before it acts for that authority.
  `create policy dispatch_addressing on dispatch for select to current_user using (true)`,

  `create policy delivery_with_dispatch on delivery to rogatory_app
    using (exists (select from dispatch d where d.id = delivery.dispatch_id))
    with check (exists (select from dispatch d where d.id = delivery.dispatch_id))`,
];

const grants: readonly string[] = [
  'grant select, insert, update on file, thread, assignment to rogatory_app',
  'grant select, insert on executing_authority to rogatory_app',
  'grant select, insert, update on request_version to rogatory_app',
  'grant select, insert, delete on file_word to rogatory_app',
  'grant select, insert on file_event, note, dispatch, delivery to rogatory_app',
];

const guards: readonly string[] = [
  `create function refuse_transmitted_change() returns trigger language plpgsql as $$
  begin
    raise exception 'A transmitted version never changes'
      using errcode = 'restrict_violation', constraint = 'request_version_transmitted_immutable';
  end $$`,
  `create trigger request_version_transmitted_immutable
    before update or delete on request_version
    for each row when (old.transmitted_at is not null)
    execute function refuse_transmitted_change()`,

  // The only thing anybody may learn without acting for a side: whom to hand the dispatch to.
  `create function dispatch_addressee(asked uuid)
    returns table (authority_id uuid, jurisdiction text, zone text)
    language sql stable security definer set search_path = rogatory, pg_temp as $$
      select d.to_authority_id, a.jurisdiction_code, a.zone
      from dispatch d join authority a on a.id = d.to_authority_id
      where d.id = asked
    $$`,
  'revoke all on function dispatch_addressee(uuid) from public',
  'grant execute on function dispatch_addressee(uuid) to rogatory_app',
];

/** The second lock: what a query that forgets its `where` still cannot read or change. */
export const requestsRowSecurity: readonly string[] = [
  ...requestsTableNames.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  ...policies,
  ...grants,
  ...guards,
];
