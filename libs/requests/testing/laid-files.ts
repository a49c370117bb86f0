import type { TestDatabase } from '@rogatory/platform/testing';
import type { ClockAct, ClockKind } from '@rogatory/requests/contract';
import type { TestSides } from './test-sides';

/** One thing on one file, as it lies on the desk of Korea's central officers. */
export type LaidFile = {
  weight: number;
  riskToLife?: boolean;
  act?: ClockAct;
  /** Of what kind the date is; left out where that makes no difference. */
  kind?: ClockKind | null;
  /** Null where it has no date. */
  due: string | null;
  since: string;
  waits: 'us' | 'them';
};

/** Lays many files on the desk at once, each with what its lists and its desk row show, no more. */
export async function layFiles(
  schema: TestDatabase,
  { korea, cambodia }: TestSides,
  files: readonly LaidFile[],
): Promise<void> {
  await schema.query(
    `with laid as (
       select gen_random_uuid() as id, l.*,
              case when l.waits = 'us' then array['central_officer'] else '{}' end as roles,
              coalesce(l.due, 'infinity') as ends
         from jsonb_to_recordset($1::jsonb) as l (weight smallint, "riskToLife" boolean, act text,
           kind text, due timestamptz, since timestamptz, waits text)
     ), kept as (
       insert into file (id, authority_id, direction, shared_at, counterpart_authority_id,
         counterpart_jurisdiction, state, open, queue, reference, title, instrument, urgency,
         risk_to_life, tlp, sealed, measures, move, act, act_roles, since, next_due, version,
         last_seq, content_version, shown_version, snapshot, created_at, updated_at)
       select id, $2, 'incoming', since, $3, 'KH', 'received', true, 'they_wait_for_us', '',
         'Accounts of a recruiter', 'UNTOC', 'normal', coalesce("riskToLife", false), 'AMBER', false, '[]', waits,
         coalesce(act, 'acknowledge_request'), roles, since, ends, 1, 0, 1, 1, '{}', since, since
         from laid
     )
     insert into desk_entry (file_id, authority_id, key, file_version, act, waits, roles, role_set,
       not_for, since, due, clock, asked, tentative, timed, weight)
     select id, $2, 'next', 1, coalesce(act, 'acknowledge_request'), waits, roles,
       array_to_string(roles, ','), '{}', since, ends,
       case when kind is not null then jsonb_build_object('kind', kind) end,
       false, false, false, weight
       from laid`,
    [JSON.stringify(files), korea.central.id, cambodia.central.id],
  );
}
