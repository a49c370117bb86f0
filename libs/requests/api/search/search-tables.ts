const me = '(select current_authority())';

/**
 * One row for each authority that reads a file, with every word that it may find it by. Words begin
 * with the reader and the month in which the file was begun: who searches walks the own words alone,
 * and the newest files first. Nothing of a file can be read here but that a word is in it.
 */
export const searchTables: readonly string[] = [
  `create table searchable_file (
    authority_id uuid not null
      constraint searchable_file_authority_fkey references authority (id),
    file_id uuid not null
      constraint searchable_file_file_fkey references file (id) on delete cascade,
    period integer not null,
    moved_at timestamptz not null,
    words text not null,
    constraint searchable_file_pkey primary key (authority_id, file_id)
  ) with (toast_tuple_target = 128)`,
  'create index searchable_file_period_idx on searchable_file (authority_id, period)',

  // Files whose words have changed since they were last written down; appended, never updated, and
  // bound to no other row, so that no step waits for the index.
  `create table search_due (
    id bigint generated always as identity,
    authority_id uuid not null,
    file_id uuid not null,
    initial boolean not null default false,
    constraint search_due_pkey primary key (authority_id, id)
  )`,

  ...['searchable_file', 'search_due'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy searchable_file_own on searchable_file to rogatory_app
    using (authority_id = ${me})
    with check (authority_id = ${me}
      and exists (select from file f where f.id = searchable_file.file_id))`,
  `create policy search_due_own on search_due to rogatory_app
    using (authority_id = ${me}) with check (authority_id = ${me})`,
  // For the functions below, which say themselves what of it they show to whom.
  `create policy searchable_file_searching on searchable_file for select to current_user
    using (true)`,
  `create policy search_due_upkeep on search_due to current_user using (true) with check (true)`,
  'grant select, insert, update, delete on searchable_file to rogatory_app',
  'grant select, delete on search_due to rogatory_app',
];

/**
 * The files that hold what is sought, with the tier of the search that is under way. The reader is
 * compared so that no other index could serve: only the one of words knows how few they are.
 */
export function matching(query: string, reader: string, tier = 'search_candidates.tier'): string {
  return `select s.file_id, ${tier}, s.moved_at from searchable_file s
          where search_vector(s.words, s.authority_id, s.period) @@ ${query}
            and s.authority_id is not distinct from ${reader}`;
}

export const searchFunctions: readonly string[] = [
  // Months, so that the newest of many files are found without looking at the others.
  `create function search_period(begun timestamptz) returns integer
    language sql immutable parallel safe
    return (extract(year from begun at time zone 'UTC')::integer - 2000) * 12
      + extract(month from begun at time zone 'UTC')::integer`,

  // Two readers with the same key only cost each other time: the reader is compared besides.
  `create function search_key(reader uuid, period integer) returns text
    language sql immutable parallel safe
    return right(reader::text, 6) || lpad(to_hex(greatest(period, 0)), 3, '0')`,

  // Words are kept with a blank before each and nothing in them but letters, digits and marks.
  `create function search_vector(words text, reader uuid, period integer) returns tsvector
    language sql immutable parallel safe
    return replace(words, ' ', ' ' || search_key(reader, period))::tsvector`,
  // What waits to be merged into the index is read by every search, so little may wait.
  `create index searchable_file_words_idx on searchable_file
    using gin (search_vector(words, authority_id, period)) with (gin_pending_list_limit = 256)`,

  // Each lexeme comes as its forms with a stroke between, a star at the end where it may go on.
  `create function search_query(lexemes text[], classes text, keys text[]) returns tsquery
    language sql immutable
    return (
      select string_agg('(' || (
        select string_agg(key || class || rtrim(form, '*')
              || case when right(form, 1) = '*' then ':*' else '' end, '|')
          from string_to_table(lexeme, '|') form, unnest(keys) key, string_to_table(classes, null) class
        ) || ')', ' & ')
        from unnest(lexemes) lexeme)::tsquery`,

  /*
   * Plain comparisons apart, row-level security lets no condition use an index. So the index is asked
   * here, as its owner, for the acting authority's words alone; what a hit says is read afterwards
   * under row-level security. Tier after tier, the newest months first, until there are enough.
   */
  `create function search_candidates(lexemes text[], tiers text[], most integer)
    returns table (file_id uuid, tier integer, moved_at timestamptz)
    language plpgsql stable security definer set search_path = rogatory, pg_temp
    set enable_seqscan = off as $$
  declare
    reader constant uuid := current_authority();
    keys text[];
    classes text;
    first integer;
    width integer;
    counted integer;
    added integer;
  begin
    if reader is null or cardinality(lexemes) = 0 then return; end if;
    with recursive months as (
      (select s.period from searchable_file s where s.authority_id = reader
        order by s.period desc limit 1)
      union all
      select (select s.period from searchable_file s
               where s.authority_id = reader and s.period < m.period
               order by s.period desc limit 1)
        from months m where m.period is not null
    ) select array_agg(search_key(reader, m.period) order by m.period desc) into keys
        from months m where m.period is not null;
    tier := 0;
    foreach classes in array tiers loop
      tier := tier + 1;
      counted := 0;
      first := 1;
      width := 1;
      while first <= coalesce(cardinality(keys), 0) loop
        return query ${matching('search_query(lexemes, classes, keys[first:first + width - 1])', 'reader')}
          limit most - counted;
        get diagnostics added = row_count;
        counted := counted + added;
        if counted >= most then return; end if;
        first := first + width;
        width := width * 2;
      end loop;
    end loop;
  end $$`,
  'revoke all on function search_candidates(text[], text[], integer) from public',
  'grant execute on function search_candidates(text[], text[], integer) to rogatory_app',

  // Whose words wait to be written down; which files they are, only they learn.
  `create function authorities_to_index()
    returns table (authority_id uuid, jurisdiction text, zone text)
    language sql stable security definer set search_path = rogatory, pg_temp as $$
      with recursive due as (
        (select d.authority_id from search_due d order by d.authority_id limit 1)
        union all
        select (select d.authority_id from search_due d
                 where d.authority_id > b.authority_id order by d.authority_id limit 1)
          from due b where b.authority_id is not null
      ) select a.id, a.jurisdiction_code, a.zone from due join authority a on a.id = due.authority_id
    $$`,
  'revoke all on function authorities_to_index() from public',
  'grant execute on function authorities_to_index() to rogatory_app',
];

/** Whatever changes what a reader may find says so in the same transaction, whoever changes it. */
export const wordsDue: readonly string[] = [
  `create function file_words_due() returns trigger
    language plpgsql security definer set search_path = rogatory, pg_temp as $$
  begin
    insert into search_due (authority_id, file_id)
      select new.authority_id, new.id where new.shared_at is not null
      union all
      select new.lead_authority_id, new.id where new.lead_authority_id is not null
      union all
      select e.authority_id, new.id from executing_authority e
       where e.file_id = new.id and tg_op = 'UPDATE';
    return null;
  end $$`,
  `create function reader_words_due() returns trigger
    language plpgsql security definer set search_path = rogatory, pg_temp as $$
  begin
    insert into search_due (authority_id, file_id) values (new.authority_id, new.file_id);
    return null;
  end $$`,
  `create trigger file_begun_words_due after insert on file
    for each row execute function file_words_due()`,
  `create trigger file_words_due after update of version on file
    for each row execute function file_words_due()`,
  `create trigger executing_authority_words_due after insert on executing_authority
    for each row execute function reader_words_due()`,
  `create trigger note_words_due after insert on note
    for each row execute function reader_words_due()`,

  // Files begun before: their words are written down by the worker.
  ...['file', 'executing_authority'].map(
    (table) => `alter table ${table} no force row level security`,
  ),
  `insert into search_due (authority_id, file_id, initial)
    select authority_id, id, true from file where shared_at is not null
    union all select lead_authority_id, id, true from file where lead_authority_id is not null
    union all select authority_id, file_id, true from executing_authority`,
  ...['file', 'executing_authority'].map(
    (table) => `alter table ${table} force row level security`,
  ),
];
