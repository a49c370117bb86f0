const me = '(select current_authority())';

/** What must be worked out anew, so that a worker that stops midway is followed by another. */
export const upkeepTables: readonly string[] = [
  // One correction of a calendar; it is looked through again for a while after it is done.
  `create table recomputation (
    correction_id uuid constraint recomputation_pkey primary key,
    jurisdiction text not null
      constraint recomputation_jurisdiction_fkey references jurisdiction (code),
    region text,
    day date not null,
    calendar_revision integer not null,
    begun_at timestamptz not null
  )`,
  `create index recomputation_begun_idx on recomputation (begun_at)`,
  'grant select, insert on recomputation to rogatory_app',

  // Every file of an authority gets its clocks anew, in the order of the files.
  `create table reworking (
    id uuid constraint reworking_pkey primary key,
    authority_id uuid not null constraint reworking_authority_fkey references authority (id),
    reason text not null constraint reworking_reason_check
      check (reason in ('first_clocks', 'house_targets_changed', 'law_changed')),
    after_file_id uuid,
    begun_at timestamptz not null,
    ended_at timestamptz
  )`,
  'alter table reworking enable row level security',
  'alter table reworking force row level security',
  `create policy reworking_own on reworking to rogatory_app
    using (authority_id = ${me}) with check (authority_id = ${me})`,
  'grant select, insert on reworking to rogatory_app',
  'grant update (after_file_id, ended_at) on reworking to rogatory_app',
];

/**
 * Files made before clocks were kept get them from the worker, authority by authority. The tables'
 * owner looks at them here without acting for anybody.
 */
export const firstClocks: readonly string[] = [
  'alter table file no force row level security',
  'alter table reworking no force row level security',
  `insert into reworking (id, authority_id, reason, begun_at)
    select gen_random_uuid(), authority_id, 'first_clocks', now()
      from (select distinct case when shared_at is null
                                 then coalesce(lead_authority_id, authority_id)
                                 else authority_id end as authority_id
              from file) concerned`,
  `select enqueue('deadlines.files_to_rework', 'rework:' || id,
      jsonb_build_object('reworkingId', id, 'authorityId', authority_id))
    from reworking`,
  'alter table reworking force row level security',
  'alter table file force row level security',
];

export const dropUpkeep: readonly string[] = ['drop table reworking', 'drop table recomputation'];
