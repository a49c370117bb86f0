import type { Statement } from '@rogatory/platform/api';

/** Whoever may hold files: everybody but the secretariats of networks. */
export const authoritiesToRemind: Statement = {
  name: 'notifications.authorities_to_remind',
  text: `select id as "authorityId" from authority where kind <> 'secretariat' order by id`,
};

const columns = `c.file_id as "fileId", c.id as "clockId", c.act, c.kind, c.nature, c.whose,
  c.started_at as "startedAt", c.due, c.due_date as "dueDate", c.whole_day as "wholeDay", c.zone,
  c.to_be_verified as "toBeVerified", c.jurisdiction, c.region, c.measure_code as "measureCode"`;

/** Clocks of an authority that end about now, with the stages of this end that were told. */
export const clocksToRemind: Statement = {
  name: 'notifications.clocks_to_remind',
  text: `select ${columns}, array(select r.stage from reminder r
        where r.file_id = c.file_id and r.clock_id = c.id and r.due = c.due) as told
    from clock c
   where c.authority_id = $1 and c.state in ('running', 'passed') and c.ended_at is null
     and c.due > $2 and c.due <= $3
   order by c.due, c.file_id, c.id`,
};

/** Of clocks that a calendar has moved, our own that run and end soon enough to be worth a word. */
export const clocksMoved: Statement = {
  name: 'notifications.clocks_moved',
  text: `select ${columns}, array[]::text[] as told
    from jsonb_to_recordset($1::jsonb) as m ("fileId" uuid, "clockId" text)
    join clock c on c.file_id = m."fileId" and c.id = m."clockId"
   where c.state = 'running' and c.whose = 'us' and c.due <= $2`,
};

/** What telling needs of files; originals on loan keep their dates when the file is closed. */
export const filesToRemind: Statement = {
  name: 'notifications.files_to_remind',
  text: `select f.id, f.authority_id as "authorityId", f.lead_authority_id as "leadAuthorityId",
      f.shared_at is not null as shared, f.direction, f.act, f.act_roles as roles, f.sealed,
      f.owner_person_id as "ownerPersonId",
      coalesce(f.lead_person_id::text, f.snapshot ->> 'draftedBy') as "leadPersonId",
      f.risk_to_life as "riskToLife", f.version,
      array(select e.authority_id from executing_authority e where e.file_id = f.id)
        as "executingAuthorityIds",
      coalesce((select json_object_agg(a.measure_code, a.authority_id) from assignment a
        where a.file_id = f.id), '{}') as assignees
    from file f where f.id = any($1::uuid[])`,
};

/** Whoever writes the row tells: it stands once for every end of a clock. */
export const claimReminders: Statement = {
  name: 'notifications.claim_reminders',
  text: `insert into reminder (file_id, clock_id, due, stage, authority_id, at)
    select n.file_id, n.clock_id, n.due, n.stage, $2, $3
      from jsonb_to_recordset($1::jsonb) as n
        (file_id uuid, clock_id text, due timestamptz, stage text)
     order by n.file_id, n.clock_id, n.due, n.stage
    on conflict do nothing
    returning file_id as "fileId", clock_id as "clockId", due, stage`,
};

export const countPassedDuty: Statement = {
  name: 'notifications.count_passed_duty',
  text: 'select count_passed_duty($1, $2)',
};

export const secretariatsToTell: Statement = {
  name: 'notifications.secretariats_to_tell',
  text: `select authority_id as "authorityId", week, duties from secretariats_to_tell($1, $2)`,
};

export const markDutiesTold: Statement = {
  name: 'notifications.mark_duties_told',
  text: 'select mark_duties_told($1, $2, $3)',
};
