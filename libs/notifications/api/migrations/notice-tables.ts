import { teller } from '../telling/teller';

const me = '(select current_authority())';
const myself = '(select current_person())';

/** The one who tells acts for one authority after the other and writes for the people of it. */
export const asTeller = `authority_id = ${me} and ${myself} = '${teller.personId}'`;

/** What people are told, how they want mail, and the mails themselves. */
export const noticeTables: readonly string[] = [
  `create table mail (
    id uuid constraint mail_pkey primary key,
    person_id uuid not null constraint mail_person_fkey references person (id),
    authority_id uuid not null constraint mail_authority_fkey references authority (id),
    folded boolean not null,
    due_at timestamptz not null,
    state text not null constraint mail_state_check check (state in ('waiting', 'sent', 'dropped')),
    created_at timestamptz not null,
    ended_at timestamptz
  )`,
  `create unique index mail_folded_key on mail (person_id, authority_id, due_at)
    where folded and state = 'waiting'`,
  `create index mail_due_idx on mail (due_at) where state = 'waiting'`,
  `create table mail_attempt (
    number bigint generated always as identity constraint mail_attempt_pkey primary key,
    mail_id uuid not null constraint mail_attempt_mail_fkey references mail (id) on delete cascade,
    authority_id uuid not null,
    at timestamptz not null,
    answer text,
    failure text,
    constraint mail_attempt_outcome_check check ((answer is null) <> (failure is null))
  )`,
  `create index mail_attempt_mail_idx on mail_attempt (mail_id)`,

  `create table notice (
    id uuid constraint notice_pkey primary key,
    person_id uuid not null constraint notice_person_fkey references person (id),
    authority_id uuid not null constraint notice_authority_fkey references authority (id),
    file_id uuid constraint notice_file_fkey references file (id),
    key text not null,
    cause text not null,
    capacity text not null constraint notice_capacity_check
      check (capacity in ('responsible', 'deputy', 'role', 'head', 'network')),
    stands_in_for uuid,
    act text,
    measure_code text,
    due timestamptz,
    zone text,
    whole_day boolean,
    figure integer,
    urgent boolean not null,
    mail_id uuid constraint notice_mail_fkey references mail (id) on delete set null,
    at timestamptz not null,
    read_at timestamptz,
    constraint notice_once unique (person_id, authority_id, key),
    constraint notice_about_check check ((file_id is null) = (figure is not null))
  )`,
  `create index notice_own_idx on notice (person_id, authority_id, at desc, id desc)`,
  `create index notice_unread_idx on notice (person_id, authority_id) where read_at is null`,
  `create index notice_mail_idx on notice (mail_id) where mail_id is not null`,

  `create table mail_wish (
    person_id uuid constraint mail_wish_pkey primary key
      constraint mail_wish_person_fkey references person (id),
    mail text not null constraint mail_wish_mail_check check (mail in ('at_once', 'digest', 'off')),
    digest_hour smallint not null
      constraint mail_wish_hour_check check (digest_hour between 0 and 23),
    quiet_from text,
    quiet_to text,
    zone text not null,
    urgent_any_hour boolean not null,
    set_at timestamptz not null,
    constraint mail_wish_quiet_check check ((quiet_from is null) = (quiet_to is null))
  )`,
];

export const noticeRowSecurity: readonly string[] = [
  ...['notice', 'mail', 'mail_attempt', 'mail_wish'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy notice_own on notice to rogatory_app
    using (person_id = ${myself} and authority_id = ${me})
    with check (person_id = ${myself} and authority_id = ${me})`,
  ...['notice', 'mail', 'mail_attempt'].map(
    (table) => `create policy ${table}_teller on ${table} to rogatory_app
      using (${asTeller}) with check (${asTeller})`,
  ),
  `create policy mail_wish_own on mail_wish to rogatory_app
    using (person_id = ${myself}) with check (person_id = ${myself})`,
  `create policy mail_wish_teller on mail_wish for select to rogatory_app
    using (${myself} = '${teller.personId}' and exists (
      select from membership m
       where m.person_id = mail_wish.person_id and m.authority_id = ${me}))`,
  'grant select, insert on notice, mail, mail_attempt to rogatory_app',
  'grant update (read_at, mail_id) on notice to rogatory_app',
  'grant update (state, ended_at, due_at) on mail to rogatory_app',
  'grant select, insert, update on mail_wish to rogatory_app',
  // Upkeep of the whole installation, by the functions below.
  ...['notice', 'mail', 'mail_attempt'].map(
    (table) => `create policy ${table}_upkeep on ${table} to current_user using (true)`,
  ),
];

const ownersRights = 'security definer set search_path = rogatory, pg_temp';

export const noticeFunctions: readonly string[] = [
  // Mails whose hour has come get their job; one that has it already gets no second.
  `create function enqueue_due_mails(at timestamptz) returns integer
    language plpgsql ${ownersRights} as $$
  declare
    due record;
    found_mails integer := 0;
  begin
    for due in select id, authority_id from mail where state = 'waiting' and due_at <= at loop
      perform enqueue('notifications.mail_due', 'mail:' || due.id,
        jsonb_build_object('mailId', due.id, 'authorityId', due.authority_id), 'mail');
      found_mails := found_mails + 1;
    end loop;
    return found_mails;
  end $$`,
  `create function forget_notices(before timestamptz) returns void
    language sql ${ownersRights} as $$
      delete from notice where at < before;
      delete from mail where created_at < before and state <> 'waiting';
    $$`,
  ...['enqueue_due_mails(timestamptz)', 'forget_notices(timestamptz)'].flatMap((signature) => [
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to rogatory_app`,
  ]),
];

export const dropNotices: readonly string[] = [
  'drop function forget_notices(timestamptz)',
  'drop function enqueue_due_mails(timestamptz)',
  'drop table mail_wish',
  'drop table notice',
  'drop table mail_attempt',
  'drop table mail',
];
