import type { Statement } from '@rogatory/platform/api';
import { deskGroups, type DeskGroup, type DeskScope } from '../../contract/index';

/** Rows a group shows at most. */
export const rowsOfGroup = 50;
/** Counts of a group stop here. */
export const highestDeskCount = 1000;

/**
 * Parameters of every statement: $1 the authority, $2 the roles of whose desk it is, $3 the present,
 * $4 the end of today, $5 the end of the week, $6 whose desk it is, $7 the sets of roles that hold
 * one of theirs, $8 those that hold none.
 */
const mayDecide = `not $6::uuid = any(i.not_for)`;

/** The person and everybody in this authority for whom the person stands in. */
const people = `(select $6::uuid as id union
  select d.person_id from deputised_by($6::uuid, $3::timestamptz) d where d.authority_id = $1) p`;
const theirRoles = `unnest($7::text[]) s(roles)`;
const otherRoles = `unnest($8::text[]) s(roles)`;

/** Put off by the person, unless something moved since: then it lies there again. */
const putOff = `exists (select from put_off o
  where o.person_id = $6::uuid and o.file_id = i.file_id and o.key = i.key
    and o.until > $3::timestamptz and o.file_version = i.file_version and o.due = i.due)`;

/** Groups of what is for the viewer to do, as conditions on the date: `deskGroup` of the rules. */
const dates: Readonly<Record<Exclude<DeskGroup, 'waiting_for_them'>, string>> = {
  overdue: `i.due <= $3::timestamptz and not i.asked`,
  today: `i.due > $3::timestamptz and i.due <= $4::timestamptz`,
  this_week: `i.due > $4::timestamptz and i.due <= $5::timestamptz`,
  waiting_for_me: `i.due > $5::timestamptz`,
};

/** A date that was asked and has gone by, before the upkeep of clocks has seen to it. */
const passedUnbroken = `i.asked and i.due < 'infinity' and i.due <= $3::timestamptz and not i.timed`;

/**
 * Where rows of a group come from: for each person, or each set of roles, one walk along an index in
 * the order of the dates. A list of them in one walk would lose that order. Ways never overlap.
 */
type Way = { each: string; where: string };

const once = '(select 1) once';
const withDates = '(values (false), (true)) t(timed)';
const withoutDates = '(values (false)) t(timed)';

function ways(group: DeskGroup, scope: DeskScope): readonly Way[] {
  if (group === 'waiting_for_them') return scope === 'mine' ? ownWaiting : officeWaiting;
  // What is there for its date alone waits for nobody while the date is far.
  const timed = group === 'waiting_for_me' ? withoutDates : withDates;
  const dated = `i.timed = t.timed and ${dates[group]}`;
  const found = toDo(scope).map(({ each, where }) => ({
    each: `${each} cross join ${timed}`,
    where: `${where} and ${dated}`,
  }));
  if (group !== 'waiting_for_me') return found;
  const passed = toDo(scope).map(({ each, where }) => ({
    each,
    where: `${where} and ${passedUnbroken}`,
  }));
  return [...found, ...passed];
}

/** What is for the viewer to do. */
function toDo(scope: DeskScope): readonly Way[] {
  const ours = `i.waits = 'us' and ${mayDecide}`;
  if (scope === 'office') return [{ each: theirRoles, where: `${ours} and i.role_set = s.roles` }];
  return [
    { each: people, where: `${ours} and i.doer_id = p.id` },
    { each: theirRoles, where: `${ours} and i.doer_id is null and i.role_set = s.roles` },
  ];
}

/**
 * Files of the person's own, or of nobody, on which it is not the person's turn: the other side's, a
 * colleague's with another role, or, of one's own writing, a second person's.
 */
const ownWaiting: readonly Way[] = [
  { each: people, where: `i.keeper_id = p.id and i.waits = 'them' and i.role_set = ''` },
  {
    each: `${people} cross join ${otherRoles}`,
    where: `i.keeper_id = p.id and i.waits = 'us' and i.role_set = s.roles and i.doer_id is null`,
  },
  {
    each: people,
    where: `i.keeper_id = p.id and i.waits = 'us' and i.not_for <> '{}' and not ${mayDecide}
      and (i.doer_id is not null or i.role_set = any($7::text[]))`,
  },
  { each: once, where: `i.keeper_id is null and i.waits = 'them' and i.role_set = ''` },
  {
    each: otherRoles,
    where: `i.keeper_id is null and i.waits = 'us' and i.role_set = s.roles and ${mayDecide}`,
  },
];

const officeWaiting: readonly Way[] = [
  { each: once, where: `i.waits = 'them' and i.role_set = ''` },
  { each: otherRoles, where: `i.waits = 'us' and i.role_set = s.roles and ${mayDecide}` },
  {
    each: people,
    where: `i.keeper_id = p.id and i.waits = 'us' and i.not_for <> '{}' and not ${mayDecide}`,
  },
];

/** What matters more comes first, whatever its date: `deskWeight` of the rules. */
const order = 'weight, due, since, file_id, key';

/** The rows of a group; with `after`, those in any of these parts of it. */
function rowsOf(
  group: DeskGroup,
  scope: DeskScope,
  condition: string,
  after: readonly string[] = [''],
): string {
  const timed = group === 'waiting_for_them' ? 'and not i.timed' : '';
  const parts = ways(group, scope).flatMap((way) => after.map((part) => ({ ...way, part })));
  const walks = parts.map(
    ({ each, where, part }) => `(select one.* from ${each} cross join lateral (
      select i.* from desk_entry i
       where i.authority_id = $1 and ${where} ${timed} ${condition} ${part}
       order by i.weight, i.due, i.since, i.file_id, i.key limit ${rowsOfGroup + 1}) one)`,
  );
  return `(select ${deskGroups.indexOf(group)} as place, '${group}' as "group", g.* from (
      ${walks.join(' union all ')}) g order by ${order} limit ${rowsOfGroup + 1})`;
}

function countOf(group: DeskGroup, scope: DeskScope): string {
  const timed = group === 'waiting_for_them' ? 'and not i.timed' : '';
  const walks = ways(group, scope).map(
    ({ each, where }) => `(select 1 from ${each} cross join lateral (
      select 1 from desk_entry i
       where i.authority_id = $1 and ${where} ${timed} and not ${putOff}
       limit ${highestDeskCount}) one)`,
  );
  return `select '${group}' as "group", count(*) as count from (
    ${walks.join(' union all ')} limit ${highestDeskCount}) counted`;
}

/** The entries with what their files show; `r` are the rows. */
function withFiles(rows: string): string {
  return `select r.group, r.file_id as "fileId", r.key, f.version, r.act, f.direction, f.state,
      f.counterpart_jurisdiction as "counterpartJurisdiction", f.title, f.reference,
      f.their_reference as "theirReference", f.risk_to_life as "riskToLife", f.tlp, f.measures,
      r.clock, r.tentative, r.weight, r.since, r.due,
      case when r.waits = 'them' then their.name
           when not (r.roles && $2::text[]) and f.authority_id <> $1 then own.name
           when r.group = 'waiting_for_them' then r.keeper_name end as "waitingFor",
      r.keeper_name as "ownerName",
      case when r.keeper_id <> $6::uuid and r.group <> 'waiting_for_them' and r.doer_id is not null
           then r.keeper_name end as "deputyFor",
      f.direction = 'incoming' and r.key = 'next' and r.waits = 'us' and f.owner_person_id is null
        and f.authority_id = $1 as arrived,
      given.person_name as "handedOverBy",
      r.waits = 'us' and $6::uuid = any(r.not_for) as "ownWriting",
      case when o.until > $3::timestamptz
           then jsonb_build_object('until', o.until_day, 'reason', o.reason) end as "putOff",
      case when f.authority_id <> $1 and f.lead_authority_id is distinct from $1 then array(
        select m.measure_code from assignment m
         where m.file_id = r.file_id and m.authority_id = $1) end as "ownMeasures"
    from (${rows}) r
    join file f on f.id = r.file_id
    left join put_off o on o.person_id = $6::uuid and o.file_id = r.file_id and o.key = r.key
    left join file_event given on given.file_id = r.file_id and given.seq = f.last_seq
      and given.kind = 'handed_over' and given.payload ->> 'ownerPersonId' = $6::uuid::text
    left join authority their on their.id = f.counterpart_authority_id
    left join authority own on own.id = f.authority_id
    order by r.place, r.weight, r.due, r.since, r.file_id, r.key`;
}

/** Tells the kind of every parameter, whichever of them a statement needs. */
const parameterKinds = `with kinds as (select $1::uuid, $2::text[], $3::timestamptz, $4::timestamptz,
  $5::timestamptz, $6::uuid, $7::text[], $8::text[])`;

/** The first rows of every group, in the order of the groups; or what of it was put off. */
export function deskStatement(scope: DeskScope, away: boolean): Statement {
  const condition = away ? `and ${putOff}` : `and not ${putOff}`;
  return {
    name: `requests.desk:${scope}${away ? ':put_off' : ''}`,
    text: `${parameterKinds} ${withFiles(
      deskGroups.map((group) => rowsOf(group, scope, condition)).join(' union all '),
    )}`,
  };
}

/**
 * The rows of one group after a place: $9 its date, $10 since when, $11 the file, $12 the key, $13 its
 * weight. What weighs the same is walked on from the place, what weighs less from its own beginning:
 * in one walk from the place every row between the group's last date and the next weight would be read.
 */
export function deskGroupStatement(group: DeskGroup, scope: DeskScope, away: boolean): Statement {
  const after = [
    `and i.weight = $13::smallint and (i.due, i.since, i.file_id, i.key)
      > ($9::timestamptz, $10::timestamptz, $11::uuid, $12)`,
    `and i.weight > $13::smallint`,
  ];
  const condition = `and ${away ? putOff : `not ${putOff}`}`;
  return {
    name: `requests.desk_group:${group}:${scope}${away ? ':put_off' : ''}`,
    text: `${parameterKinds} ${withFiles(rowsOf(group, scope, condition, after))}`,
  };
}

/** How many rows each group has, as far as `highestDeskCount`; and how many the person put off. */
export function deskCountsStatement(scope: DeskScope): Statement {
  const away = `select 'put_off' as "group", count(*) as count from put_off o
    join desk_entry i on i.file_id = o.file_id and i.key = o.key and i.authority_id = $1
      and o.file_version = i.file_version and o.due = i.due
    where o.person_id = $6::uuid and o.until > $3::timestamptz`;
  return {
    name: `requests.desk_counts:${scope}`,
    text: `${parameterKinds} ${[...deskGroups.map((group) => countOf(group, scope)), away].join(' union all ')}`,
  };
}
