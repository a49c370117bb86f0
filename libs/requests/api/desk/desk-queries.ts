import { Injectable } from '@nestjs/common';
import {
  badRequest,
  Clock,
  Database,
  decodeCursor,
  encodeCursor,
  isUuid,
} from '@rogatory/platform/api';
import { platformProblems, type Actor, type Page, type Role } from '@rogatory/platform/contract';
import {
  deskGroups,
  type DeskDto,
  type DeskGroup,
  type DeskItemDto,
  type DeskQueryDto,
  type MeasureMarkDto,
} from '../../contract/index';
import { deskHorizons, deskWeights, type DeskWeight } from '../../rules/index';
import {
  deskCountsStatement,
  deskGroupStatement,
  deskStatement,
  rowsOfGroup,
} from './desk-statements';
import { roleSet } from './desk-entry-rows';
import { DeskOwners } from './desk-owners';

type DeskRow = Omit<DeskItemDto, 'measureCount' | 'counterpartJurisdiction'> & {
  counterpartJurisdiction: string | null;
  weight: DeskWeight;
  due: string;
  measures: MeasureMarkDto[];
  ownMeasures: string[] | null;
};

type Count = { group: DeskGroup | 'put_off'; count: number };

/** The place after the last row of a page. */
type DeskPlace = { weight: number; due: string; since: string; fileId: string; key: string };

/** What a person must do now, why, and by when. */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly owners: DeskOwners,
  ) {}

  /** The groups in their fixed order, in each what matters most first, then by date. */
  async desk(actor: Actor, query: DeskQueryDto = {}): Promise<DeskDto> {
    const { scope = 'mine', putOff = false } = query;
    const values = deskValues(actor, this.clock.now(), await this.owners.of(actor, query.personId));
    const [rows, counts] = await Promise.all([
      this.database.read<DeskRow>(actor, deskStatement(scope, putOff), values),
      this.database.read<Count>(actor, deskCountsStatement(scope), values),
    ]);
    return {
      items: deskGroups.flatMap((group) =>
        rows
          .filter((row) => row.group === group)
          .slice(0, rowsOfGroup)
          .map(deskItem),
      ),
      counts: counts.flatMap(({ group, count }) => (group === 'put_off' ? [] : [{ group, count }])),
      putOff: counts.find(({ group }) => group === 'put_off')?.count ?? 0,
    };
  }

  /** The rows of one group after those shown; 400 for a cursor that is none. */
  async group(
    actor: Actor,
    group: DeskGroup,
    query: DeskQueryDto,
    cursor: string | undefined,
  ): Promise<Page<DeskItemDto>> {
    const { scope = 'mine', putOff = false } = query;
    const place = cursor === undefined ? beforeAll : readPlace(cursor);
    const values = [
      ...deskValues(actor, this.clock.now(), await this.owners.of(actor, query.personId)),
      ...[place.due, place.since, place.fileId, place.key, place.weight],
    ];
    const statement = deskGroupStatement(group, scope, putOff);
    const rows = await this.database.read<DeskRow>(actor, statement, values);
    const shown = rows.slice(0, rowsOfGroup);
    const last = rows.length > rowsOfGroup ? shown.at(-1) : undefined;
    return {
      items: shown.map(deskItem),
      nextCursor:
        last === undefined
          ? null
          : encodeCursor([last.weight, last.due, last.since, last.fileId, last.key]),
    };
  }
}

/** The statements' values: whose desk, in which roles, and the ends of today and of the week. */
export function deskValues(
  actor: Actor,
  now: Temporal.Instant,
  owner: Pick<Actor, 'personId' | 'roles'> = actor,
): unknown[] {
  const { today, week } = deskHorizons(now, actor.zone);
  return [
    actor.authorityId,
    owner.roles,
    now.toString(),
    today.toString(),
    week.toString(),
    owner.personId,
    ...roleSets(owner.roles),
  ];
}

/** Roles in which somebody works on requests. */
const working: readonly Role[] = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
  'executing_officer',
];

/** Every set of roles that holds one of these, and every one that holds none. */
function roleSets(held: readonly Role[]): [string[], string[]] {
  const sets = working.reduce<Role[][]>(
    (known, role) => [...known, ...known.map((set) => [...set, role])],
    [[]],
  );
  const having = sets.filter((set) => set.some((role) => held.includes(role)));
  const without = sets.filter((set) => set.length > 0 && !having.includes(set));
  return [having.map(roleSet), without.map(roleSet)];
}

const beforeAll: DeskPlace = {
  weight: -1,
  due: '-infinity',
  since: '-infinity',
  fileId: '00000000-0000-0000-0000-000000000000',
  key: '',
};

/** Reads a cursor; throws the 400 of one that was never given out. */
function readPlace(cursor: string): DeskPlace {
  const kinds = ['number', 'string', 'string', 'string', 'string'] as const;
  const [weight, due, since, fileId, key] = decodeCursor(cursor, kinds);
  const known = due !== null && since !== null && fileId !== null && key !== null;
  const weighed = deskWeights.find((one) => one === weight);
  if (
    !known ||
    weighed === undefined ||
    !isInstant(since) ||
    !(due === 'infinity' || isInstant(due)) ||
    !isUuid(fileId)
  ) {
    throw badRequest(platformProblems.invalidCursor);
  }
  return { weight: weighed, due, since, fileId, key };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

function deskItem(row: DeskRow): DeskItemDto {
  const {
    due: _due,
    weight: _weight,
    measures,
    ownMeasures,
    counterpartJurisdiction,
    ...item
  } = row;
  return {
    ...item,
    counterpartJurisdiction: counterpartJurisdiction ?? '',
    measureCount: ownMeasures?.length ?? measures.length,
  };
}
