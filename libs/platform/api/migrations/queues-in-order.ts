import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownersRights = `security definer set search_path = rogatory, pg_temp`;

/** The states of a job of the queue, as an administrator reads them. */
const stateOfJob = `case
  when j.locked_at is not null then 'running'
  when j.attempts >= j.max_attempts then 'failed'
  when j.attempts > 0 then 'failing'
  else 'waiting' end`;

/** A job with the type of its event; tasks that run by the clock go by their own name. */
const jobs = `
  select j.id, coalesce(o.type, j.task_identifier) as type, ${stateOfJob} as state,
         j.attempts::int, j.max_attempts::int, j.created_at, j.run_at, j.last_error
    from graphile_worker.jobs j left join outbox o on o.key = j.key`;

/**
 * Events may ask to be handled one after the other. And whoever looks after the queue may see what
 * waits, runs and fails in it, and have it tried again: the queue's own tables stay closed, and what
 * an event says is not shown.
 */
export class QueuesInOrder1767200000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function enqueue(text, text, jsonb)`);
    await runner.query(`
      create function enqueue(
          event_type text, event_key text, event_payload jsonb, event_queue text default null)
        returns void language plpgsql ${ownersRights} as $$
      begin
        insert into outbox (key, type, payload) values (event_key, event_type, event_payload)
          on conflict (key) do nothing;
        if found then
          perform graphile_worker.add_job(
            'outbox', json_build_object('key', event_key), queue_name := event_queue,
            job_key := event_key, job_key_mode := 'unsafe_dedupe');
        end if;
      end $$`);
    await runner.query(`
      create function queue_jobs(wanted_state text, after_at timestamptz, after_id bigint, most int)
        returns table (id bigint, type text, state text, attempts int, max_attempts int,
                       created_at timestamptz, run_at timestamptz, last_error text)
        language plpgsql stable ${ownersRights} as $$
      begin
        return query select * from (${jobs}) q
          where (wanted_state is null or q.state = wanted_state)
            and (q.created_at, q.id) > (after_at, after_id)
          order by q.created_at, q.id limit most;
      end $$`);
    await runner.query(`
      create function queue_figures()
        returns table (type text, state text, jobs bigint, oldest timestamptz)
        language plpgsql stable ${ownersRights} as $$
      begin
        return query select q.type, q.state, count(*),
            min(q.created_at) filter (where q.state = 'waiting' and q.run_at <= now())
          from (${jobs}) q group by q.type, q.state;
      end $$`);
    // Another full round of tries, from now on; what runs is left alone.
    await runner.query(`
      create function queue_retry(wanted bigint) returns integer
        language plpgsql ${ownersRights} as $$
      declare
        ids bigint[];
      begin
        select array_agg(q.id) into ids from (${jobs}) q
         where q.state in ('failed', 'failing') and (wanted is null or q.id = wanted);
        perform graphile_worker.reschedule_jobs(ids, run_at := now(), attempts := 0);
        return coalesce(cardinality(ids), 0);
      end $$`);
    for (const signature of this.signatures) {
      await runner.query(`revoke all on function ${signature} from public`);
      await runner.query(`grant execute on function ${signature} to rogatory_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of this.signatures) await runner.query(`drop function ${signature}`);
    await runner.query(`
      create function enqueue(event_type text, event_key text, event_payload jsonb) returns void
        language plpgsql ${ownersRights} as $$
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
  }

  private readonly signatures = [
    'enqueue(text, text, jsonb, text)',
    'queue_jobs(text, timestamptz, bigint, integer)',
    'queue_figures()',
    'queue_retry(bigint)',
  ];
}
