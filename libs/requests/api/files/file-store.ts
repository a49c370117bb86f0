import { Injectable } from '@nestjs/common';
import type { PreparedQuery, Transaction } from '@rogatory/platform/api';
import type { FileChangedDto, RequestContentDto } from '../../contract/index';
import { applyEvent, type FileEvent, type FileSides } from '../../rules/index';
import { FileClocks } from '../clocks/file-clocks';
import { keptOnDesks } from '../desk/desk-entry-rows';
import { readersOf } from '../request.policy';
import { fileChangedSince, fileNotFound } from '../requests-problems';
import { executingAuthorities, factsOfRow, type FileRow, type HeldFile } from './file-row';
import {
  forgetWords,
  insertEvents,
  insertFile,
  keepWords,
  lockFile,
  lockFileOfThread,
  selectContent,
  updateFile,
  type LockedRow,
} from './file-statements';
import { listColumns } from './list-columns';
import { movedBy } from './moved';
import { wordsOf } from './search-words';
import { sidesOf } from './sides-columns';

/** What one step changes in a file. */
export type FileChange = {
  events: readonly FileEvent[];
  /** A word to colleagues, kept with the last event. */
  remark?: string | null;
  /** Columns that no event carries. */
  columns?: Partial<FileRow>;
  /** Both sides, where the counterpart changes with this step. */
  sides?: FileSides;
  /** Rows beside the file, written in the same round trip after it. */
  beside?: readonly PreparedQuery[];
};

/** A file not yet written: what the first event cannot say. */
export type NewFile = { held: HeldFile; change: FileChange };

/** Takes files for a step and writes what the step changed. Reading and writing cost a trip each. */
@Injectable()
export class FileStore {
  constructor(private readonly clocks: FileClocks) {}

  /**
   * The file, locked. Throws 404 when the actor may not know of it, 412 when it no longer has the
   * version the caller read.
   */
  async take(tx: Transaction, fileId: string, version?: number): Promise<HeldFile> {
    const [found] = await tx.query<LockedRow>(lockFile, [fileId, tx.actor.authorityId]);
    if (found === undefined) throw fileNotFound();
    if (version !== undefined && found.version !== version) throw fileChangedSince(found.version);
    return heldFile(found);
  }

  /** The acting authority's own file of a thread, locked; null before its first dispatch came. */
  async takeOfThread(tx: Transaction, threadId: string): Promise<HeldFile | null> {
    const values = [threadId, tx.actor.authorityId];
    const [found] = await tx.query<LockedRow>(lockFileOfThread, values);
    return found === undefined ? null : heldFile(found);
  }

  /** The content of one version of the file. */
  async content(tx: Transaction, fileId: string, version: number): Promise<RequestContentDto> {
    const values = [fileId, version];
    const [found] = await tx.query<{ content: RequestContentDto }>(selectContent, values);
    if (found === undefined) throw new Error('A file always has the version it names');
    return found.content;
  }

  /** Writes what a step changed; the file's version rises by one. */
  async save(tx: Transaction, held: HeldFile, change: FileChange): Promise<FileChangedDto> {
    const { row, clocks } = this.changed(tx, held, change);
    const file = { ...updateFile, values: [row.id, JSON.stringify(row)] };
    await this.write(tx, [file, ...clocks], row, change, {
      seqBefore: held.row.last_seq,
      foundBy: findable(held.row),
      row: held.row,
    });
    return { id: row.id, version: row.version, state: row.state };
  }

  /** Writes a new file with its first events. */
  async create(tx: Transaction, { held, change }: NewFile): Promise<FileChangedDto> {
    const { row, clocks } = this.changed(tx, held, change);
    const file = { ...insertFile, values: [JSON.stringify(row)] };
    await this.write(tx, [file, ...clocks], row, change, {
      seqBefore: 0,
      foundBy: '',
      row: null,
    });
    return { id: row.id, version: row.version, state: row.state };
  }

  /** The row after the step, with the statements that keep its clocks and its places on desks. */
  private changed(
    tx: Transaction,
    held: HeldFile,
    change: FileChange,
  ): { row: FileRow; clocks: readonly PreparedQuery[] } {
    const snapshot = change.events.reduce(applyEvent, held.row.snapshot);
    const row = { ...held.row, ...change.columns };
    const sides = change.sides ?? held.sides;
    const worked = this.clocks.of(snapshot, factsOfRow(row), sides, tx.now);
    const changed = withOwner(tx, change.events, {
      ...row,
      ...listColumns(snapshot, worked.clocks),
      snapshot,
      version: held.row.version + 1,
      last_seq: held.row.last_seq + change.events.length,
      updated_at: tx.now.toString(),
    });
    const kept = [...worked.keptWith(changed), keptOnDesks(changed, worked.clocks)];
    return { row: changed, clocks: kept };
  }

  /** Sends all statements at once; they are carried out one after the other. */
  private async write(
    tx: Transaction,
    file: readonly PreparedQuery[],
    row: FileRow,
    change: FileChange,
    before: { seqBefore: number; foundBy: string; row: FileRow | null },
  ): Promise<void> {
    const events = eventRows(row.id, before.seqBefore, change);
    const statements: PreparedQuery[] = [...file];
    if (events.length > 0) {
      statements.push({ ...insertEvents, values: [JSON.stringify(events)] });
    }
    statements.push(...(change.beside ?? []));
    if (findable(row) !== before.foundBy) statements.push(...wordStatements(row, before.foundBy));
    await Promise.all(statements.map(({ values, ...statement }) => tx.query(statement, values)));
    const authorityIds = readersOf(row, executingAuthorities(row));
    tx.tell({ authorityIds, kind: 'file', fileId: row.id });
    const moved = movedBy(tx, { before: before.row, after: row, events: change.events });
    if (moved !== null) tx.publish(moved);
  }
}

function heldFile(found: LockedRow): HeldFile {
  const {
    own_jurisdiction,
    own_region,
    own_zone,
    their_jurisdiction,
    their_region,
    their_zone,
    ...row
  } = found;
  return { row, sides: sidesOf(found, found) };
}

/**
 * The first person of the holding authority who takes a step on a shared file becomes its owner. A
 * second person who only decides on another's work does not take it over.
 */
function withOwner(tx: Transaction, events: readonly FileEvent[], row: FileRow): FileRow {
  const { actor } = tx;
  const takesItUp =
    row.owner_person_id === null &&
    row.shared_at !== null &&
    actor.authorityId === row.authority_id &&
    actor.roles.length > 0 &&
    !events.some(({ kind }) => kind === 'approved');
  if (!takesItUp) return row;
  const { personId, name, roles } = actor;
  return { ...row, owner_person_id: personId, owner_name: name, owner_roles: [...roles] };
}

function eventRows(fileId: string, seqBefore: number, change: FileChange): object[] {
  const last = change.events.length - 1;
  return change.events.map((event, index) => {
    const { kind, at, occurredAt, personId, personName, authorityId, zone, ...payload } = event;
    const dispatched = kind === 'dispatch_sent' || kind === 'dispatch_received';
    return {
      file_id: fileId,
      seq: seqBefore + index + 1,
      kind,
      payload,
      remark: index === last ? (change.remark ?? null) : null,
      dispatch_id: dispatched ? event.dispatch.dispatchId : null,
      person_id: personId,
      person_name: personName,
      authority_id: authorityId,
      zone,
      at,
      occurred_at: occurredAt ?? null,
    };
  });
}

/** What the words of a file depend on: nothing is rewritten while this stays the same. */
function findable(row: FileRow): string {
  const readers = readersOf(row, executingAuthorities(row));
  return JSON.stringify([row.reference, row.their_reference, row.title, readers]);
}

function wordStatements(row: FileRow, before: string): PreparedQuery[] {
  const words = wordsOf(`${row.reference} ${row.their_reference ?? ''} ${row.title}`);
  const readers = readersOf(row, executingAuthorities(row));
  const keep = { ...keepWords, values: [row.id, readers, words] };
  return before === '' ? [keep] : [{ ...forgetWords, values: [row.id] }, keep];
}
