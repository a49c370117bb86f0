import type { PreparedQuery, Statement } from '@rogatory/platform/api';
import type { Role } from '@rogatory/platform/contract';
import type { ClockAct, Move, NextClockDto } from '../../contract/index';
import {
  deskEntries,
  deskWeight,
  isAsked,
  type DeskClock,
  type DeskEntry,
  type DeskWeight,
} from '../../rules/index';
import { executingAuthorities, type FileRow } from '../files/file-row';
import { readersOf } from '../request.policy';

/** A row of `desk_entry`: one entry as it lies in one authority. */
export type DeskEntryRow = {
  file_id: string;
  authority_id: string;
  key: string;
  file_version: number;
  act: ClockAct;
  waits: Exclude<Move, 'nobody'>;
  roles: Role[];
  /** The same as one text, so that an index can lead with them. */
  role_set: string;
  not_for: string[];
  keeper_id: string | null;
  keeper_name: string | null;
  doer_id: string | null;
  since: string;
  due: string;
  clock: NextClockDto | null;
  asked: boolean;
  tentative: boolean;
  timed: boolean;
  weight: DeskWeight;
};

/** What of a file its places on desks depend on. */
export type DeskFile = Pick<
  FileRow,
  | 'id'
  | 'authority_id'
  | 'lead_authority_id'
  | 'shared_at'
  | 'owner_person_id'
  | 'owner_name'
  | 'owner_roles'
  | 'lead_name'
  | 'lead_person_id'
  | 'risk_to_life'
  | 'version'
  | 'snapshot'
>;

/** Who looks after the file in one of its authorities, and in which roles as far as is known. */
type Keeper = { id: string; name: string | null; roles: readonly Role[] };

/** Every entry of the file on every desk that it lies on. */
export function deskEntryRows(file: DeskFile, clocks: readonly DeskClock[]): DeskEntryRow[] {
  const entries = deskEntries(file.snapshot, clocks);
  return readersOf(file, executingAuthorities(file)).flatMap((authorityId) => {
    const keeper = keeperIn(file, authorityId);
    return entries
      .filter((entry) => concerns(file, authorityId, entry))
      .map((entry) => rowOf(file, authorityId, keeper, entry));
  });
}

/** The statement that keeps them with the file; what is as it was stays untouched. */
export function keptOnDesks(file: DeskFile, clocks: readonly DeskClock[]): PreparedQuery {
  return keptEntries([file.id], deskEntryRows(file, clocks));
}

/** The same for several files at once. */
export function keptEntries(
  fileIds: readonly string[],
  rows: readonly DeskEntryRow[],
): PreparedQuery {
  return { ...keepEntries, values: [fileIds, JSON.stringify(rows)] };
}

/** An executing authority sees what is for it to do, and the next step besides. */
function concerns(file: DeskFile, authorityId: string, entry: DeskEntry): boolean {
  const executesOnly = authorityId !== file.authority_id && authorityId !== file.lead_authority_id;
  return !executesOnly || !entry.timed || entry.roles.includes('executing_officer');
}

function keeperIn(file: DeskFile, authorityId: string): Keeper | null {
  if (authorityId === file.authority_id) {
    const { owner_person_id: id, owner_name: name, owner_roles: roles } = file;
    return id === null ? null : { id, name, roles: roles ?? [] };
  }
  if (authorityId !== file.lead_authority_id) return null;
  const id = file.lead_person_id ?? file.snapshot.draftedBy;
  return id === null ? null : { id, name: file.lead_name, roles: ['prosecutor'] };
}

function rowOf(
  file: DeskFile,
  authorityId: string,
  keeper: Keeper | null,
  entry: DeskEntry,
): DeskEntryRow {
  const { key, act, waits, roles, notFor, since, clock, timed } = entry;
  return {
    file_id: file.id,
    authority_id: authorityId,
    key,
    file_version: file.version,
    act,
    waits,
    roles,
    role_set: roleSet(roles),
    not_for: notFor,
    keeper_id: keeper?.id ?? null,
    keeper_name: keeper?.name ?? null,
    doer_id: keeper !== null && isKeepers(entry, keeper) ? keeper.id : null,
    since,
    due: clock === null || hasPassedUnbroken(clock) ? 'infinity' : clock.due,
    clock: clock === null ? null : shownClock(clock),
    asked: clock !== null && isAsked(clock.kind),
    tentative: clock?.tentative ?? false,
    timed,
    weight: deskWeight(file.risk_to_life, entry),
  };
}

/** Roles as one text, whatever their order. */
export function roleSet(roles: readonly Role[]): string {
  return [...roles].sort().join();
}

/** Whether the keeper alone is to do it: with the role, and without having written it. */
function isKeepers({ waits, roles, notFor, forAnybody }: DeskEntry, keeper: Keeper): boolean {
  if (waits !== 'us' || forAnybody || notFor.includes(keeper.id)) return false;
  return roles.some((role) => keeper.roles.includes(role));
}

/** A date that was only asked and has gone by presses for nothing any more. */
function hasPassedUnbroken({ kind, state }: DeskClock): boolean {
  return state === 'passed' && isAsked(kind);
}

function shownClock({ kind, due, wholeDay, zone }: DeskClock): NextClockDto {
  return { kind, due, wholeDay, zone };
}

const columns = [
  'file_version',
  'act',
  'waits',
  'roles',
  'role_set',
  'not_for',
  'keeper_id',
  'keeper_name',
  'doer_id',
  'since',
  'due',
  'clock',
  'asked',
  'tentative',
  'timed',
  'weight',
] as const satisfies readonly (keyof DeskEntryRow)[];

const keepEntries: Statement = {
  name: 'requests.keep_desk_entries',
  text: `with fresh as (
      select * from jsonb_populate_recordset(null::desk_entry, $2::jsonb)
    ), gone as (
      delete from desk_entry d where d.file_id = any($1::uuid[]) and not exists (
        select from fresh n where n.file_id = d.file_id and n.authority_id = d.authority_id
          and n.key = d.key)
    )
    insert into desk_entry select * from fresh
    on conflict on constraint desk_entry_pkey do update
      set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
    where desk_entry.* is distinct from excluded.*`,
};
