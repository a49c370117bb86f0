import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Database, RecurringTask, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { indexedWords } from './indexed-words';
import { passagesOf } from './passages';
import {
  authoritiesToIndex,
  filesToIndex,
  forgetSearchable,
  holdIndexing,
  indexed,
  keepSearchable,
  searchedFiles,
  type SearchedRow,
} from './search-statements';

/** Whoever writes words down is no person: the trail shows it under this identity. */
const indexer = { personId: '00000000-0000-7000-8000-0000005ea4c4', name: 'Rogatory' } as const;
const filesAtOnce = 100;

type DueAuthority = Pick<Actor, 'authorityId' | 'jurisdiction' | 'zone'>;
type DueFile = { id: string; fileId: string; initial: boolean };

/**
 * Writes down the words of files that have changed, for each authority that may read them, under that
 * authority's own row-level security. What it has not come to yet is found here the next time.
 */
@Injectable()
export class IndexFiles extends RecurringTask {
  readonly name = 'requests.index_files';
  readonly schedule = '* * * * *';
  override readonly pauseMilliseconds = 500;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writing: WritePath,
  ) {
    super();
  }

  async run(): Promise<void> {
    while (await this.indexSome()) continue;
  }

  /** Indexes some files of every authority that has any; resolves to whether there were any. */
  async indexSome(): Promise<boolean> {
    const due = await this.database.read<DueAuthority>(null, authoritiesToIndex, []);
    let any = false;
    for (const authority of due) {
      any = (await this.indexOf({ ...indexer, ...authority, roles: [] })) || any;
    }
    return any;
  }

  private async indexOf(actor: Actor): Promise<boolean> {
    const values = [actor.authorityId, filesAtOnce];
    const files = await this.database.read<DueFile>(actor, filesToIndex, values);
    if (files.length === 0) return false;
    const now = this.clock.now();
    if (!files.some(({ initial }) => initial)) {
      // What follows from a step by itself leaves no entry of its own: the step has one.
      return this.database.transact(actor, now, [], async (tx) => ({
        result: await this.write(tx, files),
        closing: [],
      }));
    }
    const subject = { type: 'authority', id: actor.authorityId };
    const detail = { files: files.length };
    const step = { actor, action: 'requests.index', subject, detail, now };
    return this.writing.run(step, (tx) => this.write(tx, files));
  }

  /** Resolves to false where another worker is at it. */
  private async write(tx: Transaction, files: readonly DueFile[]): Promise<boolean> {
    const { authorityId } = tx.actor;
    const [lock] = await tx.query<{ held: boolean }>(holdIndexing, [authorityId]);
    if (lock?.held !== true) return false;
    const fileIds = [...new Set(files.map(({ fileId }) => fileId))];
    const rows = await tx.query<SearchedRow>(searchedFiles, [fileIds, authorityId]);
    const words = rows.map((row) => ({
      id: row.id,
      words: indexedWords(passagesOf(row, authorityId)),
    }));
    const known = new Set(rows.map(({ id }) => id));
    const gone = fileIds.filter((id) => !known.has(id));
    await Promise.all([
      words.length === 0 ? null : tx.query(keepSearchable, [authorityId, JSON.stringify(words)]),
      gone.length === 0 ? null : tx.query(forgetSearchable, [authorityId, gone]),
      tx.query(indexed, [authorityId, files.map(({ id }) => id)]),
    ]);
    return true;
  }
}
