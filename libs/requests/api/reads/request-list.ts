import type { Statement } from '@rogatory/platform/api';
import { requestViews, type ListRequestsQueryDto, type RequestRowDto } from '../../contract/index';
import { scopeBranches } from '../request.policy';
import { filtersOf, viewConditions } from './list-filters';

/** The place after the last row of a page: its clock and its id. */
export type ListPlace = { due: string; id: string };

/** A row as the list's statement gives it. */
export type ListRow = Omit<
  RequestRowDto,
  'counterpartJurisdiction' | 'counterpartName' | 'disagreement'
> & {
  counterpartJurisdiction: string | null;
  counterpartName: string | null;
  nextDue: string;
  /** Measures given to the asking authority; null where it sees the whole file. */
  ownMeasures: string[] | null;
};

export const rowsOfOnePage = 50;
/** Counts stop here: beyond it nobody needs the exact number. */
export const highestCount = 1000;

const columns = `f.id, f.version, f.direction, f.state, f.reference, f.their_reference,
  f.counterpart_jurisdiction, f.counterpart_authority_id, f.title, f.instrument, f.urgency,
  f.risk_to_life, f.tlp, f.measures, f.next_due, f.next_clock, f.move, f.act, f.owner_name,
  f.lead_name, f.updated_at, f.authority_id, f.lead_authority_id`;

/**
 * One page in the order of the next clocks. Each way of knowing a file walks its own index; the
 * few rows they give are merged.
 */
export function listStatement(
  authorityId: string,
  query: ListRequestsQueryDto,
  after: ListPlace | null,
): { statement: Statement; values: unknown[] } {
  const limit = query.limit ?? rowsOfOnePage;
  const place = after === null ? [] : [after.due, after.id];
  const values: unknown[] = [authorityId, limit + 1, ...place];
  const filters = filtersOf(query, '$1', values.length + 1);
  const conditions = [...filters.conditions];
  if (after !== null) conditions.unshift('(f.next_due, f.id) > ($3::timestamptz, $4::uuid)');
  // Without a view, open files and closed ones are walked apart: each in the order of an index.
  const halves = query.view === undefined ? ['f.open', 'not f.open'] : [];
  const walks = halves.length === 0 ? [conditions] : halves.map((half) => [half, ...conditions]);
  const branches = scopeBranches('$1').flatMap(({ from, where }) =>
    walks.map(
      (walk) => `(select ${columns} from ${from}
        where ${[where, ...walk].join(' and ')}
        order by f.next_due, f.id limit $2)`,
    ),
  );
  const text = `select r.id, r.version, r.direction, r.state, r.reference,
      r.their_reference as "theirReference",
      r.counterpart_jurisdiction as "counterpartJurisdiction", a.name as "counterpartName",
      r.title, r.instrument, r.urgency, r.risk_to_life as "riskToLife", r.tlp, r.measures,
      r.next_clock as "nextClock", r.next_due as "nextDue", r.move, r.act,
      coalesce(r.owner_name, r.lead_name) as "ownerName", r.updated_at as "updatedAt",
      case when r.authority_id <> $1 and r.lead_authority_id is distinct from $1 then array(
        select m.measure_code from assignment m
         where m.file_id = r.id and m.authority_id = $1) end as "ownMeasures"
    from (${branches.join(' union all ')} order by next_due, id limit $2) r
    left join authority a on a.id = r.counterpart_authority_id
    order by r.next_due, r.id`;
  const name = `requests.list:${filters.shape}${after === null ? '' : ':after'}`;
  return { statement: { name, text }, values: [...values, ...filters.values] };
}

/** How many files a query of the list finds, counted as far as `highestCount` + 1. */
export function countStatement(
  authorityId: string,
  query: ListRequestsQueryDto,
): { statement: Statement; values: unknown[] } {
  const filters = filtersOf(query, '$1', 2);
  const branches = scopeBranches('$1').map(
    ({ from, where }) => `(select 1 from ${from}
      where ${[where, ...filters.conditions].join(' and ')} limit ${highestCount + 1})`,
  );
  const text = `select count(*) as counted from (
    ${branches.join(' union all ')} limit ${highestCount + 1}) files`;
  const name = `requests.count:${filters.shape}`;
  return { statement: { name, text }, values: [authorityId, ...filters.values] };
}

/** How many files stand in each view, counted as far as `highestCount` + 1. */
export const countsStatement: Statement = {
  name: 'requests.counts',
  text: requestViews
    .map((view) => {
      const branches = scopeBranches('$1').map(
        ({ from, where }) => `(select 1 from ${from}
          where ${where} and ${viewConditions[view]} limit ${highestCount + 1})`,
      );
      return `select '${view}' as view, count(*) as counted from (
        ${branches.join(' union all ')} limit ${highestCount + 1}) files`;
    })
    .join(' union all '),
};
