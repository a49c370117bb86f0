import type { PreparedQuery } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { ClockDto, ClockMoveDto } from '../../contract/index';
import type { FileFacts, FileSides, FileSnapshot } from '../../rules/index';
import type { FileRow } from '../files/file-row';

/** A file as its clocks are kept with it: who may read it, and nothing of its content. */
export type ClockedFile = Pick<
  FileRow,
  'id' | 'authority_id' | 'lead_authority_id' | 'shared_at' | 'direction'
>;

/** The dates of a file as they stand, and how they are kept. */
export type WorkedClocks = {
  clocks: readonly ClockDto[];
  /** The statements that keep them, to travel with the file's own. */
  keptWith(file: ClockedFile): readonly PreparedQuery[];
};

/**
 * The dates of files. Requests ask for them and know no law; the domain of deadlines provides them.
 */
export abstract class FileClocks {
  /**
   * Every date that matters on the file, each with its explanation. Without a round trip: whatever
   * it needs of calendars and law is in memory. Without `now` nothing is called passed.
   */
  abstract of(
    snapshot: FileSnapshot,
    facts: FileFacts,
    sides: FileSides,
    now: Temporal.Instant | null,
  ): WorkedClocks;

  /** Ends that moved without an event of the file (a corrected calendar), by clock. */
  abstract movesOf(
    actor: Actor,
    fileId: string,
    sides: FileSides,
  ): Promise<ReadonlyMap<string, ClockMoveDto[]>>;
}
