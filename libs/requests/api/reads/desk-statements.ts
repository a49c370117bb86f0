import type { Statement } from '@rogatory/platform/api';
import { deskGroups, type DeskGroup } from '../../contract/index';
import { scopeBranches } from '../request.policy';

/** Rows a group shows at most. */
export const rowsOfGroup = 50;
/** Counts of a group stop here. */
export const highestDeskCount = 1000;

const mine = `f.open and f.move = 'us' and f.act_roles && $2::text[]`;
const asked = `f.next_clock ->> 'kind' in ('asked_by_us', 'asked_by_them')`;

/**
 * The groups as conditions: `deskGroup` of the rules with its instants worked out beforehand, $3
 * the present, $4 the end of today, $5 the end of the week, all in the viewer's zone.
 */
const groupConditions: Readonly<Record<DeskGroup, string>> = {
  overdue: `${mine} and f.next_due <= $3 and not ${asked}`,
  today: `${mine} and f.next_due > $3 and f.next_due <= $4`,
  this_week: `${mine} and f.next_due > $4 and f.next_due <= $5`,
  waiting_for_me: `${mine} and (f.next_due > $5 or f.next_due <= $3 and ${asked})`,
  waiting_for_them: `f.open and f.move <> 'nobody'
    and not (f.move = 'us' and f.act_roles && $2::text[])`,
};

const columns = `f.id, f.version, f.act, f.direction, f.state, f.counterpart_jurisdiction,
  f.counterpart_authority_id, f.title, f.reference, f.their_reference, f.risk_to_life, f.tlp,
  f.measures, f.next_due, f.next_clock, f.since, f.move, f.act_roles, f.authority_id,
  f.lead_authority_id`;

function branches(group: DeskGroup, what: string, tail: string): string {
  return scopeBranches('$1')
    .map(
      ({ from, where }) =>
        `(select ${what} from ${from} where ${where} and ${groupConditions[group]} ${tail})`,
    )
    .join(' union all ');
}

/** The first rows of every group, in the order of the groups. */
export const deskStatement: Statement = {
  name: 'requests.desk',
  text: `select r.place, r.group, r.id as "fileId", r.version, r.act, r.direction, r.state,
      r.counterpart_jurisdiction as "counterpartJurisdiction", r.title, r.reference,
      r.their_reference as "theirReference", r.risk_to_life as "riskToLife", r.tlp, r.measures,
      r.next_clock as clock, r.since,
      case when r.move = 'them' then their.name when r.act_roles && $2::text[] then null
           else own.name end as "waitingFor",
      case when r.authority_id <> $1 and r.lead_authority_id is distinct from $1 then array(
        select m.measure_code from assignment m
         where m.file_id = r.id and m.authority_id = $1) end as "ownMeasures"
    from (${deskGroups
      .map(
        (group, place) => `(select ${place} as place, '${group}' as "group", g.* from (
          ${branches(group, columns, `order by f.next_due, f.id limit ${rowsOfGroup}`)}) g
          order by g.next_due, g.since, g.id limit ${rowsOfGroup})`,
      )
      .join(' union all ')}) r
    left join authority their on their.id = r.counterpart_authority_id
    left join authority own on own.id = r.authority_id
    order by r.place, r.next_due, r.since, r.id`,
};

/** How many rows each group has, as far as `highestDeskCount`. */
export const deskCountsStatement: Statement = {
  name: 'requests.desk_counts',
  text: deskGroups
    .map(
      (group) => `select '${group}' as "group", count(*) as count from (
        ${branches(group, '1', `limit ${highestDeskCount}`)} limit ${highestDeskCount}) files`,
    )
    .join(' union all '),
};
