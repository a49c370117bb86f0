import type { Statement } from '@rogatory/platform/api';

/**
 * A notice of a file that one may no longer know of is not shown: neither where the authority has
 * lost it, nor to somebody whose roles do not read requests any more.
 */
const columns = `n.id, n.cause, n.capacity, s.name as "standsInFor", n.act, n.file_id as "fileId",
  nullif(f.reference, '') as reference, n.measure_code as "measureCode", n.due,
  case when n.cause = 'date_moved' then (
    select m.from_due from clock_move m
     where m.file_id = n.file_id and m.to_due = n.due
       and starts_with(n.key, concat_ws(':', 'date', m.file_id, m.clock_id, ''))
     order by m.number desc limit 1) end as "movedFrom",
  n.zone, n.whole_day as "wholeDay", n.figure, n.urgent, n.at, n.read_at as "readAt"`;

export const ownNotices: Statement = {
  name: 'notifications.own_notices',
  text: `select ${columns}
    from notice n
    left join file f on f.id = n.file_id
    left join person s on s.id = n.stands_in_for
   where n.person_id = $1 and n.authority_id = $2 and (n.at, n.id) < ($3, $4)
     and (n.file_id is null or ($5 and f.id is not null)) and (not $6 or n.read_at is null)
   order by n.at desc, n.id desc limit $7`,
};

export const countUnread: Statement = {
  name: 'notifications.count_unread',
  text: `select count(*)::int as unread from (
      select from notice n
       where n.person_id = $1 and n.authority_id = $2 and n.read_at is null
         and (n.file_id is null or ($3 and exists (select from file f where f.id = n.file_id)))
       limit $4) unread`,
};

export const readOne: Statement = {
  name: 'notifications.read_one',
  text: `update notice set read_at = coalesce(read_at, $4)
    where id = $1 and person_id = $2 and authority_id = $3 returning id`,
};

export const readAll: Statement = {
  name: 'notifications.read_all',
  text: `update notice set read_at = $4
    where person_id = $1 and authority_id = $2 and read_at is null and at <= $3`,
};
