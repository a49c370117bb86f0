import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { contentsKnown } from './document-statements';
import { DocumentStore } from './store/document-store';

/** Longer than any upload rests between two of its bytes. */
const grace: Temporal.DurationLike = { hours: 24 };

/**
 * Clears up after processes that died in an upload: what the database knows is put in its place,
 * the rest is forgotten. What is in its place is never touched.
 */
@Injectable()
export class SweepUploads extends RecurringTask {
  readonly name = 'documents.sweep_uploads';
  readonly schedule = '41 * * * *';

  constructor(
    private readonly store: DocumentStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const names = await this.store.unsettled(this.clock.now().subtract(grace));
    if (names.length === 0) return;
    const rows = await this.database.read<{ known: string }>(null, contentsKnown, [names]);
    const known = new Set(rows.map((row) => row.known));
    for (const name of names) await this.store.finish(name, known.has(name));
  }
}
