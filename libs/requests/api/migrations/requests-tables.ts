/**
 * Two files, one thread. A file belongs to one side (`authority_id` holds it); the two sides meet
 * only in `dispatch`. The owning authority leads every index that a list or the desk walks.
 */
export const requestsTables: readonly string[] = [
  `create table thread (
    id uuid constraint thread_pkey primary key,
    requesting_authority_id uuid not null
      constraint thread_requesting_authority_fkey references authority (id),
    requested_authority_id uuid not null
      constraint thread_requested_authority_fkey references authority (id),
    last_number integer not null default 0,
    last_hash text,
    opened_at timestamptz not null,
    constraint thread_two_sides_check check (requesting_authority_id <> requested_authority_id)
  )`,

  `create table file (
    id uuid constraint file_pkey primary key,
    authority_id uuid not null constraint file_authority_fkey references authority (id),
    lead_authority_id uuid constraint file_lead_authority_fkey references authority (id),
    direction text not null
      constraint file_direction_check check (direction in ('outgoing', 'incoming')),
    thread_id uuid constraint file_thread_fkey references thread (id),
    shared_at timestamptz,
    counterpart_authority_id uuid
      constraint file_counterpart_authority_fkey references authority (id),
    counterpart_jurisdiction text
      constraint file_counterpart_jurisdiction_fkey references jurisdiction (code),
    state text not null,
    open boolean not null,
    queue text not null constraint file_queue_check check
      (queue in ('drafts', 'they_wait_for_us', 'we_wait_for_them', 'settled', 'closed')),
    reference text not null,
    their_reference text,
    title text not null,
    instrument text,
    urgency text not null,
    risk_to_life boolean not null,
    tlp text not null,
    sealed boolean not null,
    measures jsonb not null,
    move text not null,
    act text not null,
    act_roles text[] not null,
    since timestamptz not null,
    next_due timestamptz not null default 'infinity',
    next_clock jsonb,
    owner_person_id uuid,
    owner_name text,
    lead_name text,
    version integer not null,
    last_seq integer not null,
    content_version integer not null,
    shown_version integer not null,
    snapshot jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint file_led_by_another_check check (lead_authority_id <> authority_id),
    constraint file_thread_shared_check check (thread_id is null or shared_at is not null),
    constraint file_thread_direction_key unique (thread_id, direction)
  )`,
  `create index file_held_open_idx on file (authority_id, open, next_due, id)
    where shared_at is not null`,
  `create index file_held_queue_idx on file (authority_id, queue, next_due, id)
    where shared_at is not null`,
  `create index file_held_counterpart_idx
    on file (authority_id, counterpart_jurisdiction, open, next_due, id)
    where shared_at is not null`,
  `create index file_led_open_idx on file (lead_authority_id, open, next_due, id)
    where lead_authority_id is not null`,
  `create index file_led_queue_idx on file (lead_authority_id, queue, next_due, id)
    where lead_authority_id is not null`,

  `create table executing_authority (
    file_id uuid not null constraint executing_authority_file_fkey references file (id),
    authority_id uuid not null
      constraint executing_authority_authority_fkey references authority (id),
    holder_authority_id uuid not null
      constraint executing_authority_holder_fkey references authority (id),
    since timestamptz not null,
    constraint executing_authority_pkey primary key (authority_id, file_id),
    constraint executing_authority_other_check check (authority_id <> holder_authority_id)
  )`,
  `create index executing_authority_file_idx on executing_authority (file_id, authority_id)`,

  `create table file_event (
    file_id uuid not null constraint file_event_file_fkey references file (id),
    seq integer not null,
    kind text not null,
    payload jsonb not null,
    remark text,
    dispatch_id uuid,
    person_id uuid not null,
    person_name text not null,
    authority_id uuid not null constraint file_event_authority_fkey references authority (id),
    zone text not null,
    at timestamptz not null,
    constraint file_event_pkey primary key (file_id, seq),
    constraint file_event_dispatch_key unique (file_id, dispatch_id)
  )`,

  `create table request_version (
    file_id uuid not null constraint request_version_file_fkey references file (id),
    number integer not null,
    content jsonb not null,
    created_at timestamptz not null,
    transmitted_at timestamptz,
    constraint request_version_pkey primary key (file_id, number),
    constraint request_version_number_check check (number > 0)
  )`,

  `create table assignment (
    file_id uuid not null constraint assignment_file_fkey references file (id),
    measure_code text not null,
    authority_id uuid not null constraint assignment_authority_fkey references authority (id),
    holder_authority_id uuid not null
      constraint assignment_holder_fkey references authority (id),
    instructions text,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    constraint assignment_pkey primary key (file_id, measure_code)
  )`,

  `create table note (
    id uuid constraint note_pkey primary key,
    file_id uuid not null constraint note_file_fkey references file (id),
    authority_id uuid not null constraint note_authority_fkey references authority (id),
    person_id uuid not null,
    person_name text not null,
    text text not null,
    at timestamptz not null
  )`,
  `create index note_authority_file_idx on note (authority_id, file_id, at)`,

  `create table dispatch (
    id uuid constraint dispatch_pkey primary key,
    thread_id uuid not null constraint dispatch_thread_fkey references thread (id),
    number integer not null,
    kind text not null,
    from_side text not null
      constraint dispatch_from_side_check check (from_side in ('requesting', 'requested')),
    from_authority_id uuid not null
      constraint dispatch_from_authority_fkey references authority (id),
    to_authority_id uuid not null
      constraint dispatch_to_authority_fkey references authority (id),
    sent_at timestamptz not null,
    payload jsonb not null,
    content jsonb,
    previous_hash text,
    hash text not null,
    constraint dispatch_thread_number_key unique (thread_id, number),
    constraint dispatch_number_check check (number > 0),
    constraint dispatch_chain_check check ((number = 1) = (previous_hash is null)),
    constraint dispatch_hash_check check (hash ~ '^[0-9a-f]{64}$')
  )`,

  `create table delivery (
    dispatch_id uuid not null constraint delivery_dispatch_fkey references dispatch (id),
    stage text not null
      constraint delivery_stage_check check (stage in ('submitted', 'delivered')),
    at timestamptz not null,
    constraint delivery_pkey primary key (dispatch_id, stage)
  )`,

  // What a file is found by, once for each authority that may read it.
  `create table file_word (
    authority_id uuid not null constraint file_word_authority_fkey references authority (id),
    word text collate "C" not null,
    file_id uuid not null constraint file_word_file_fkey references file (id),
    constraint file_word_pkey primary key (authority_id, word, file_id)
  )`,
  `create index file_word_file_idx on file_word (file_id)`,
];

/** Every table above, children first. */
export const requestsTableNames = [
  'file_word',
  'delivery',
  'dispatch',
  'note',
  'assignment',
  'request_version',
  'file_event',
  'executing_authority',
  'file',
  'thread',
] as const;
