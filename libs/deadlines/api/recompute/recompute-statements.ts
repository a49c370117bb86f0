import type { Statement } from '@rogatory/platform/api';

export const beginRecomputation: Statement = {
  name: 'deadlines.begin_recomputation',
  text: `insert into recomputation
      (correction_id, jurisdiction, region, day, calendar_revision, begun_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (correction_id) do nothing`,
};

export const findRecomputation: Statement = {
  name: 'deadlines.find_recomputation',
  text: `select correction_id as "correctionId", jurisdiction, region, day,
      calendar_revision as revision from recomputation where correction_id = $1`,
};

export const recentRecomputations: Statement = {
  name: 'deadlines.recent_recomputations',
  text: `select correction_id as "correctionId", jurisdiction, region, day,
      calendar_revision as revision from recomputation where begun_at > $1 order by begun_at`,
};

/** Gives each authority whose clocks a correction touches an event of its own, once for each pass. */
export const spreadRecomputation: Statement = {
  name: 'deadlines.spread_recomputation',
  text: `select enqueue($1, concat_ws(':', 'recompute', $2::text, authority_id, $3::text),
      jsonb_build_object('correctionId', $2::text, 'authorityId', authority_id))
    from authorities_touched($4, $5, $6, $7)`,
};

export const authoritiesOverdue: Statement = {
  name: 'deadlines.authorities_overdue',
  text: 'select authority_id as "authorityId" from authorities_overdue($1)',
};

export const enqueue: Statement = {
  name: 'deadlines.enqueue',
  text: 'select enqueue($1, $2, $3::jsonb)',
};

/** Clocks worked out with a calendar before its correction, on whose days it touches. */
const stale = `c.jurisdiction = $2 and c.ended_at is null and c.first_day <= $4 and c.last_day >= $4
  and c.calendar_revision < $5 and ($3::text is null or c.region = $3)`;

export const filesTouched: Statement = {
  name: 'deadlines.files_touched',
  text: `select file_id as "fileId", count(*) as clocks from (
      select c.file_id from clock c where c.authority_id = $1 and ${stale} limit $6) touched
    group by file_id`,
};

/** Every open clock of files that are held; what must be recomputed comes with its terms. */
export const openClocks: Statement = {
  name: 'deadlines.open_clocks',
  text: `select c.file_id as "fileId", c.id, c.act, c.kind, c.nature, c.state, c.whose, c.due,
      c.tentative, c.whole_day as "wholeDay", c.zone, c.started_at as "startedAt", null as "endedAt", c.jurisdiction,
      c.region, case when ${stale} then c.terms end as terms
    from clock c where c.file_id = any($1::uuid[]) and c.ended_at is null`,
};

/** The same without any to recompute. */
export const openClocksAsTheyAre: Statement = {
  name: 'deadlines.open_clocks_as_they_are',
  text: `select c.file_id as "fileId", c.id, c.act, c.kind, c.nature, c.state, c.whose, c.due,
      c.tentative, c.whole_day as "wholeDay", c.zone, null as "endedAt"
    from clock c where c.file_id = any($1::uuid[]) and c.ended_at is null`,
};

export const moveClocks: Statement = {
  name: 'deadlines.move_clocks',
  text: `update clock c set state = n.state, due = n.due, earlier = n.earlier, later = n.later,
      due_date = n.due_date, act_by = n.act_by, first_day = n.first_day, last_day = n.last_day,
      tentative = n.tentative, calendar_revision = n.calendar_revision
    from jsonb_populate_recordset(null::clock, $1::jsonb) n
    where c.file_id = n.file_id and c.id = n.id`,
};

export const logMoves: Statement = {
  name: 'deadlines.log_moves',
  text: `insert into clock_move
      (file_id, clock_id, from_due, to_due, reason, calendar_revision, correction_id, at)
    select n.file_id, n.clock_id, n.from_due, n.to_due, 'calendar_corrected', n.revision, $2, $3
      from jsonb_to_recordset($1::jsonb) as n
        (file_id uuid, clock_id text, from_due timestamptz, to_due timestamptz, revision integer)`,
};

export const filesWithEndedTime: Statement = {
  name: 'deadlines.files_with_ended_time',
  text: `select distinct file_id as "fileId" from (
      select file_id from clock where authority_id = $1 and state = 'running' and due <= $2
       order by due limit $3) ended`,
};

export const passClocks: Statement = {
  name: 'deadlines.pass_clocks',
  text: `update clock set state = 'passed'
    where file_id = any($1::uuid[]) and state = 'running' and due <= $2`,
};

export const holdReworking: Statement = {
  name: 'deadlines.hold_reworking',
  text: `select after_file_id as "afterFileId", ended_at as "endedAt"
    from reworking where id = $1 for update`,
};

export const advanceReworking: Statement = {
  name: 'deadlines.advance_reworking',
  text: 'update reworking set after_file_id = coalesce($2, after_file_id), ended_at = $3 where id = $1',
};

export const beginReworking: Statement = {
  name: 'deadlines.begin_reworking',
  text: `insert into reworking (id, authority_id, reason, begun_at) values ($1, $2, $3, $4)
    on conflict (id) do nothing`,
};

/** Whoever may hold files: everybody but the secretariats of networks. */
export const authoritiesWithRequests: Statement = {
  name: 'deadlines.authorities_with_requests',
  text: `select id from authority where kind <> 'secretariat' order by id`,
};
