import type { Statement } from '@rogatory/platform/api';
import type { DeskFile } from '../desk/desk-entry-rows';
import type { FileRow } from '../files/file-row';
import { sidesColumns, sidesJoins, type SidesColumns } from '../files/sides-columns';

/** What of a held file its order and its places on desks depend on. */
export type HeldRow = DeskFile & Pick<FileRow, 'move' | 'next_due' | 'next_clock'>;

/** What of a file its clocks are worked out from. */
export type ScheduledRow = Pick<
  FileRow,
  | 'id'
  | 'authority_id'
  | 'lead_authority_id'
  | 'counterpart_authority_id'
  | 'shared_at'
  | 'direction'
  | 'instrument'
  | 'urgency'
  | 'risk_to_life'
  | 'snapshot'
> &
  DeskFile &
  SidesColumns;

const scheduled = `f.id, f.authority_id, f.lead_authority_id, f.counterpart_authority_id,
  f.shared_at, f.direction, f.instrument, f.urgency, f.risk_to_life, f.snapshot,
  f.owner_person_id, f.owner_name, f.owner_roles, f.lead_name, f.lead_person_id,
  f.version, ${sidesColumns}`;

/**
 * The next files of an authority by their key, locked: those it holds, and the drafts that it alone
 * knows of.
 */
export const nextFiles: Statement = {
  name: 'requests.next_files',
  text: `select ${scheduled} from file f ${sidesJoins}
    where f.id in (
      (select id from file where authority_id = $1 and shared_at is not null
          and id > $2 order by id limit $3)
      union all
      (select id from file where lead_authority_id = $1 and shared_at is null
          and id > $2 order by id limit $3)
      order by id limit $3)
    order by f.id for update of f`,
};

/** Locks files, always in the same order, and tells whose move each is and on whose desks it lies. */
export const lockFiles: Statement = {
  name: 'requests.lock_files',
  text: `select id, move, next_due, next_clock, authority_id, lead_authority_id, shared_at,
      owner_person_id, owner_name, owner_roles, lead_name, lead_person_id, risk_to_life, version, snapshot
    from file
    where id = any($1::uuid[]) order by id for update`,
};

/** Writes what lists show of the clock to look at first, where it is another. */
export const rescheduleFiles: Statement = {
  name: 'requests.reschedule_files',
  text: `update file f set next_due = n.next_due, next_clock = n.next_clock
    from jsonb_to_recordset($1::jsonb) as n (id uuid, next_due timestamptz, next_clock jsonb)
    where f.id = n.id and (f.next_due, f.next_clock) is distinct from (n.next_due, n.next_clock)
    returning f.authority_id, f.lead_authority_id, f.shared_at`,
};
