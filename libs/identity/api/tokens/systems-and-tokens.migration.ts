import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Systems of an authority beside its people, and the tokens they call with. A system is a person row
 * without address, password and membership: it stands behind what it did and can never sign in. Of a
 * secret only the digest is kept, and the run-time role cannot even read that: the functions at the
 * end, with the owner's rights, serve the one who shows a token and is nobody yet.
 */
export class SystemsAndTokens1767200000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add column kind text not null default 'person'
          constraint person_kind_check check (kind in ('person', 'system')),
        alter column email drop not null,
        add constraint person_email_check check ((kind = 'person') = (email is not null))`);
    await runner.query(`
      create table api_token (
        id uuid constraint api_token_pkey primary key,
        authority_id uuid not null,
        person_id uuid not null constraint api_token_person_fkey references person,
        name text not null,
        roles text[] not null
          constraint api_token_roles_check
          check (cardinality(roles) > 0 and not roles @> array['administrator']),
        scopes text[] not null,
        networks text[] not null,
        created_at timestamptz not null,
        created_by text not null,
        expires_on date not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(
      `create index api_token_authority_idx on api_token (authority_id, created_at desc)`,
    );
    await runner.query(`
      create table api_token_secret (
        digest text constraint api_token_secret_pkey primary key
          constraint api_token_secret_check check (digest ~ '^[0-9a-f]{64}$'),
        token_id uuid not null constraint api_token_secret_token_fkey references api_token,
        authority_id uuid not null,
        issued_at timestamptz not null,
        ends_at timestamptz
      )`);
    await runner.query(`create index api_token_secret_token_idx on api_token_secret (token_id)`);
    for (const table of ['api_token', 'api_token_secret']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`
        create policy ${table}_own on ${table} to rogatory_app
          using (authority_id = current_authority())
          with check (authority_id = current_authority())`);
      await runner.query(`grant insert on ${table} to rogatory_app`);
    }
    await runner.query(`grant select on api_token to rogatory_app`);
    await runner.query(
      `grant update (expires_on, expires_at, revoked_at) on api_token to rogatory_app`,
    );
    await runner.query(
      `grant select (token_id, authority_id, issued_at, ends_at), update (ends_at)
         on api_token_secret to rogatory_app`,
    );
    await this.functions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function note_api_token_use(uuid, timestamptz)`);
    await runner.query(`drop function find_api_token(uuid)`);
    await runner.query(`drop table api_token_secret`);
    await runner.query(`drop table api_token`);
    await runner.query(`delete from person where kind = 'system'`);
    await runner.query(`
      alter table person drop constraint person_email_check, alter column email set not null,
        drop column kind`);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    const ownersRights = `security definer set search_path = rogatory, pg_temp`;
    await runner.query(`
      create function find_api_token(wanted uuid)
        returns table (person_id uuid, name text, authority_id uuid, roles text[], scopes text[],
                       networks text[], expires_at timestamptz, revoked_at timestamptz,
                       last_used_at timestamptz, secrets jsonb)
        language sql stable ${ownersRights} as $$
        select t.person_id, t.name, t.authority_id, t.roles, t.scopes, t.networks, t.expires_at,
               t.revoked_at, t.last_used_at,
               (select jsonb_agg(jsonb_build_object('digest', s.digest, 'endsAt', s.ends_at))
                  from api_token_secret s where s.token_id = t.id)
          from api_token t where t.id = wanted $$`);
    await runner.query(`
      create function note_api_token_use(used uuid, at timestamptz) returns void
        language sql ${ownersRights} as $$
        update api_token set last_used_at = at
         where id = used and (last_used_at is null or last_used_at < at - interval '1 hour') $$`);
    for (const signature of ['find_api_token(uuid)', 'note_api_token_use(uuid, timestamptz)']) {
      await runner.query(`revoke all on function ${signature} from public`);
      await runner.query(`grant execute on function ${signature} to rogatory_app`);
    }
  }
}
