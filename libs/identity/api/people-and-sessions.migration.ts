import type { MigrationInterface, QueryRunner } from 'typeorm';

const roleList = `'prosecutor', 'lead_prosecutor', 'central_officer', 'central_head',
  'executing_officer', 'network_coordinator', 'administrator'`;

/**
 * People, what they are in which authority, and their sessions. Passwords' hashes stand in a table
 * that the run-time role cannot read; before anybody is signed in it may only call the functions at
 * the end, which run with the owner's rights.
 */
export class PeopleAndSessions1767000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.rowLevelSecurity(runner);
    await this.signInFunctions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function set_credential(uuid, text)`);
    await runner.query(`drop function find_refresh_token(text)`);
    await runner.query(`drop function find_sign_in(text)`);
    for (const table of ['refresh_token', 'session', 'membership', 'credential', 'person']) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid constraint person_pkey primary key,
        jurisdiction text not null,
        name text not null,
        name_native text,
        email text not null,
        locale text not null,
        active boolean not null default true
      )`);
    await runner.query(`create unique index person_email_key on person (lower(email))`);
    await runner.query(`create index person_jurisdiction_idx on person (jurisdiction, name)`);
    await runner.query(`
      create table credential (
        person_id uuid constraint credential_pkey primary key
          constraint credential_person_fkey references person,
        password_hash text not null
      )`);
    await runner.query(`
      create table membership (
        id uuid constraint membership_pkey primary key,
        person_id uuid not null constraint membership_person_fkey references person,
        authority_id uuid not null,
        jurisdiction text not null,
        roles text[] not null,
        constraint membership_once unique (person_id, authority_id),
        constraint membership_roles_check
          check (cardinality(roles) > 0 and roles <@ array[${roleList}])
      )`);
    await runner.query(`create index membership_authority_idx on membership (authority_id)`);
    await runner.query(`
      create table session (
        id uuid constraint session_pkey primary key,
        person_id uuid not null constraint session_person_fkey references person,
        membership_id uuid not null constraint session_membership_fkey references membership,
        opened_at timestamptz not null,
        ended_at timestamptz,
        end_reason text,
        constraint session_end_check
          check ((ended_at is null) = (end_reason is null)
                 and end_reason in ('signed_out', 'token_reused'))
      )`);
    await runner.query(`
      create table refresh_token (
        hash text constraint refresh_token_pkey primary key,
        session_id uuid not null constraint refresh_token_session_fkey references session,
        person_id uuid not null,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index refresh_token_session_idx on refresh_token (session_id)`);
  }

  private async rowLevelSecurity(runner: QueryRunner): Promise<void> {
    for (const table of ['person', 'credential', 'membership', 'session', 'refresh_token']) {
      await runner.query(`alter table ${table} enable row level security`);
    }
    for (const table of ['person', 'membership']) {
      await runner.query(`
        create policy ${table}_of_jurisdiction on ${table} to rogatory_app
          using (jurisdiction = current_jurisdiction())
          with check (jurisdiction = current_jurisdiction())`);
    }
    for (const table of ['session', 'refresh_token']) {
      await runner.query(`
        create policy ${table}_own on ${table} to rogatory_app
          using (person_id = current_person()) with check (person_id = current_person())`);
    }
    await runner.query(`grant select, insert, update on person, membership to rogatory_app`);
    await runner.query(`grant select, insert on session, refresh_token to rogatory_app`);
    await runner.query(`grant update (ended_at, end_reason) on session to rogatory_app`);
    await runner.query(`grant update (used_at) on refresh_token to rogatory_app`);
  }

  private async signInFunctions(runner: QueryRunner): Promise<void> {
    const ownersRights = `language sql stable security definer set search_path = rogatory, pg_temp`;
    await runner.query(`
      create function find_sign_in(wanted_email text)
        returns table (person_id uuid, name text, membership_id uuid, authority_id uuid,
                       roles text[], password_hash text) ${ownersRights} as $$
        select p.id, p.name, m.id, m.authority_id, m.roles, c.password_hash
          from person p
          join credential c on c.person_id = p.id
          join membership m on m.person_id = p.id
         where lower(p.email) = lower(wanted_email) and p.active
         order by m.id limit 1 $$`);
    await runner.query(`
      create function find_refresh_token(wanted_hash text)
        returns table (session_id uuid, person_id uuid, name text, authority_id uuid, roles text[],
                       expires_at timestamptz, used_at timestamptz, ended_at timestamptz)
        ${ownersRights} as $$
        select s.id, p.id, p.name, m.authority_id, m.roles, t.expires_at, t.used_at, s.ended_at
          from refresh_token t
          join session s on s.id = t.session_id
          join membership m on m.id = s.membership_id
          join person p on p.id = s.person_id
         where t.hash = wanted_hash and p.active $$`);
    await runner.query(`
      create function set_credential(wanted_person uuid, new_hash text) returns void
        language plpgsql security definer set search_path = rogatory, pg_temp as $$
      begin
        if not exists (select from person
                        where id = wanted_person and jurisdiction = current_jurisdiction()) then
          raise insufficient_privilege using message = 'not a person of this jurisdiction';
        end if;
        insert into credential (person_id, password_hash) values (wanted_person, new_hash)
          on conflict (person_id) do update set password_hash = excluded.password_hash;
      end $$`);
    for (const signature of [
      'find_sign_in(text)',
      'find_refresh_token(text)',
      'set_credential(uuid, text)',
    ]) {
      await runner.query(`revoke all on function ${signature} from public`);
      await runner.query(`grant execute on function ${signature} to rogatory_app`);
    }
  }
}
