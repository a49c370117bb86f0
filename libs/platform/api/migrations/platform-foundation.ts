import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The run-time role, who acts (for row-level security), the outbox, and the answers kept for
 * repeated commands.
 */
export class PlatformFoundation1767000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server: another database may have made it at this very moment.
    await runner.query(`
      do $$ begin
        create role rogatory_app nologin noinherit nobypassrls;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    // An owner that made the role may grant it to itself; one that was given it needs nothing more.
    await runner.query(`
      do $$ begin
        set local role rogatory_app;
        reset role;
      exception when insufficient_privilege then
        execute format('grant rogatory_app to %I', current_user);
      end $$`);
    await runner.query(`grant usage on schema rogatory to rogatory_app`);
    await runner.query(`
      create function current_authority() returns uuid language sql stable parallel safe
        return nullif(current_setting('rogatory.authority', true), '')::uuid`);
    await runner.query(`
      create function current_jurisdiction() returns text language sql stable parallel safe
        return nullif(current_setting('rogatory.jurisdiction', true), '')`);
    await runner.query(`
      create function current_person() returns uuid language sql stable parallel safe
        return nullif(current_setting('rogatory.person', true), '')::uuid`);

    await runner.query(`
      create table outbox (
        key text constraint outbox_pkey primary key,
        type text not null,
        payload jsonb not null,
        published_at timestamptz not null default now(),
        handled_at timestamptz
      )`);
    await runner.query(
      `create index outbox_unhandled_idx on outbox (published_at) where handled_at is null`,
    );
    // Runs with the owner's rights: the queue's own tables are closed to the run-time role. The mode
    // spares the queue's search for an older job of the key: the outbox has just made sure of that.
    await runner.query(`
      create function enqueue(event_type text, event_key text, event_payload jsonb) returns void
        language plpgsql security definer set search_path = rogatory, pg_temp as $$
      begin
        insert into outbox (key, type, payload) values (event_key, event_type, event_payload)
          on conflict (key) do nothing;
        if found then
          perform graphile_worker.add_job(
            'outbox', json_build_object('key', event_key),
            job_key := event_key, job_key_mode := 'unsafe_dedupe');
        end if;
      end $$`);
    await runner.query(`revoke all on function enqueue(text, text, jsonb) from public`);
    await runner.query(`grant execute on function enqueue(text, text, jsonb) to rogatory_app`);

    await runner.query(`
      create table idempotency (
        person_id uuid not null,
        key text not null,
        route text not null,
        fingerprint text not null,
        result jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_pkey primary key (person_id, key),
        constraint idempotency_key_check check (length(key) between 1 and 200)
      )`);
    await runner.query(`create index idempotency_created_at_idx on idempotency (created_at)`);
    await runner.query(`alter table idempotency enable row level security`);
    await runner.query(`alter table idempotency force row level security`);
    await runner.query(`
      create policy idempotency_own on idempotency to rogatory_app
        using (person_id = current_person()) with check (person_id = current_person())`);
    await runner.query(`
      create policy idempotency_upkeep on idempotency to current_user using (true)`);
    await runner.query(`grant select, insert on idempotency to rogatory_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency`);
    await runner.query(`drop function enqueue(text, text, jsonb)`);
    await runner.query(`drop table outbox`);
    await runner.query(`drop function current_person()`);
    await runner.query(`drop function current_jurisdiction()`);
    await runner.query(`drop function current_authority()`);
    await runner.query(`revoke usage on schema rogatory from rogatory_app`);
  }
}
