import type { Statement } from '@rogatory/platform/api';

export const mostEntries = 2000;

/** How clocks of the own authority are known; each way walks its own index. */
const sources = [
  'clock c where c.authority_id = $1',
  'clock c where c.lead_authority_id = $1',
  // Who executes for another sees the dates of the measures given to it, and no others.
  `executing_authority e
     join assignment m on m.file_id = e.file_id and m.authority_id = e.authority_id
     join clock c on c.file_id = m.file_id and c.measure_code = m.measure_code
    where e.authority_id = $1`,
];

const branches = sources
  .map(
    (source) => `(select c.* from ${source}
      and c.state = 'running' and c.due >= $2 and c.due < $3
      order by c.due, c.file_id limit ${mostEntries + 1})`,
  )
  .join(' union all ');

/** Running clocks that end between two instants, the first to end first. */
export const entriesStatement: Statement = {
  name: 'deadlines.entries',
  text: `select c.file_id as "fileId", c.id, f.reference,
      coalesce(f.counterpart_jurisdiction, '') as "counterpartJurisdiction", f.direction,
      c.act, c.kind, c.nature, c.due_date as "dueDate", c.due, c.whole_day as "wholeDay", c.zone,
      c.whose, c.measure_code as "measureCode", f.sealed, f.tlp, f.version
    from (${branches} order by due, file_id limit ${mostEntries + 1}) c
    join file f on f.id = c.file_id
    order by c.due, c.file_id, c.id`,
};
