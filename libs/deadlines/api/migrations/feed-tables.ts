const ownersRights = `language sql stable security definer set search_path = rogatory, pg_temp`;

/**
 * Secret links to a person's calendar: only the digest of the secret is kept, and at most one link
 * of a person works. Whoever shows the secret is not signed in, so the function that finds its
 * person runs with the owner's rights; it knows only people who are still what they were.
 */
export const feedTables: readonly string[] = [
  `create table calendar_feed (
    id uuid constraint calendar_feed_pkey primary key,
    person_id uuid not null constraint calendar_feed_person_fkey references person (id),
    authority_id uuid not null constraint calendar_feed_authority_fkey references authority (id),
    secret_sha256 text not null constraint calendar_feed_secret_key unique
      constraint calendar_feed_secret_check check (secret_sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create unique index calendar_feed_one_active_idx on calendar_feed (person_id)
    where revoked_at is null`,
  'alter table calendar_feed enable row level security',
  `create policy calendar_feed_own on calendar_feed to rogatory_app
    using (person_id = current_person()) with check (person_id = current_person())`,
  'grant select, insert on calendar_feed to rogatory_app',
  'grant update (revoked_at) on calendar_feed to rogatory_app',
  `create function find_calendar_feed(wanted text)
    returns table (person_id uuid, name text, locale text, authority_id uuid, jurisdiction text,
                   zone text, roles text[]) ${ownersRights} as $$
      select p.id, p.name, p.locale, a.id, a.jurisdiction_code, a.zone, m.roles
        from calendar_feed f
        join person p on p.id = f.person_id
        join membership m on m.person_id = p.id and m.authority_id = f.authority_id
        join authority a on a.id = f.authority_id
       where f.secret_sha256 = wanted and f.revoked_at is null and p.active
    $$`,
  'revoke all on function find_calendar_feed(text) from public',
  'grant execute on function find_calendar_feed(text) to rogatory_app',
];

export const dropFeeds: readonly string[] = [
  'drop function find_calendar_feed(text)',
  'drop table calendar_feed',
];
