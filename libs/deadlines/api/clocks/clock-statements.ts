import type { Statement } from '@rogatory/platform/api';

/**
 * Keeps the clocks of one file: those it no longer has go, those that are as they were stay
 * untouched. An end that moved although nothing it is reckoned from did, was moved by its calendar.
 * The file is named wherever clocks are read: without it every clock there is would be looked at.
 */
export const keepClocks: Statement = {
  name: 'deadlines.keep_clocks',
  text: `with fresh as (
      select * from jsonb_populate_recordset(null::clock, $2::jsonb)
    ), gone as (
      delete from clock c where c.file_id = $1 and not exists (select from fresh n where n.id = c.id)
    ), moved as (
      insert into clock_move (file_id, clock_id, from_due, to_due, reason, calendar_revision, at)
      select c.file_id, c.id, c.due, n.due, 'calendar_corrected', n.calendar_revision, $3
        from clock c join fresh n on n.file_id = c.file_id and n.id = c.id
       where c.file_id = $1 and c.ended_at is null and c.due <> n.due and c.terms = n.terms
         and c.calendar_revision < n.calendar_revision
    )
    insert into clock select * from fresh
    on conflict on constraint clock_pkey do update set
      authority_id = excluded.authority_id, lead_authority_id = excluded.lead_authority_id,
      jurisdiction = excluded.jurisdiction, region = excluded.region,
      measure_code = excluded.measure_code, act = excluded.act, kind = excluded.kind,
      nature = excluded.nature, time_limit = excluded.time_limit, whose = excluded.whose,
      state = excluded.state, started_at = excluded.started_at, due = excluded.due,
      earlier = excluded.earlier, later = excluded.later, whole_day = excluded.whole_day,
      due_date = excluded.due_date, act_by = excluded.act_by, zone = excluded.zone,
      first_day = excluded.first_day, last_day = excluded.last_day,
      tentative = excluded.tentative, to_be_verified = excluded.to_be_verified,
      ended_at = excluded.ended_at, terms = excluded.terms,
      calendar_revision = excluded.calendar_revision
    where clock.* is distinct from excluded.*`,
};

/** What moved on a file without an event of its own. */
export const movesOfFile: Statement = {
  name: 'deadlines.moves_of_file',
  text: `select clock_id as "clockId", from_due as "from", to_due as "to", at, reason
    from clock_move where file_id = $1 order by clock_id, number`,
};
