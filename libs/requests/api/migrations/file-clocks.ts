import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions and status notes as the fold keeps them, from the events of files begun before. */
const questionsAndNotes = `
  with said as (
    select file_id, seq, at, payload -> 'dispatch' as dispatch
      from file_event
     where kind in ('dispatch_sent', 'dispatch_received')
       and payload -> 'dispatch' ->> 'kind' in ('question', 'answer', 'response', 'acceptance')
  ), question as (
    select q.file_id, jsonb_agg(jsonb_build_object(
             'askedAt', q.at,
             'answeredAt', (select min(a.at) from said a
                             where a.file_id = q.file_id and a.seq > q.seq
                               and a.dispatch ->> 'kind' = 'answer')) order by q.seq) as spans
      from said q where q.dispatch ->> 'kind' = 'question'
     group by q.file_id
  ), note as (
    select n.file_id, jsonb_agg(to_jsonb(n.at) order by n.seq) as notes
      from said n
     where n.dispatch -> 'outcomes' @> '[{"outcome": "in_part"}]'
        or n.dispatch ->> 'kind' = 'question' and exists (
             select from said d
              where d.file_id = n.file_id and d.seq < n.seq
                and d.dispatch ->> 'kind' = 'acceptance')
     group by n.file_id
  )
  update file f set snapshot = f.snapshot
      || case when q.spans is null then '{}' else jsonb_build_object('questionSpans', q.spans) end
      || case when n.notes is null then '{}' else jsonb_build_object('statusNotes', n.notes) end
    from question q full join note n on n.file_id = q.file_id
   where f.id = coalesce(q.file_id, n.file_id)`;

/** Files begun before clocks rest learn since when they would have; and are walked by their key. */
export class FileClocks1767100000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index file_held_id_idx on file (authority_id, id) where shared_at is not null',
    );
    await runner.query(
      'create index file_drafted_id_idx on file (lead_authority_id, id) where shared_at is null',
    );
    for (const table of ['file', 'file_event']) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    await runner.query(questionsAndNotes);
    for (const table of ['file', 'file_event']) {
      await runner.query(`alter table ${table} force row level security`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index file_drafted_id_idx');
    await runner.query('drop index file_held_id_idx');
  }
}
