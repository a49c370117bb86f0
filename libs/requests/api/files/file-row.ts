import type { Direction } from '../../contract/index';
import type { FileCalendar, FileSnapshot } from '../../rules/index';
import type { ContentColumns } from './content-columns';
import type { ListColumns } from './list-columns';

/** A row of `file`. Instants are ISO 8601 texts. */
export type FileRow = ListColumns &
  ContentColumns & {
    id: string;
    authority_id: string;
    lead_authority_id: string | null;
    direction: Direction;
    thread_id: string | null;
    shared_at: string | null;
    counterpart_authority_id: string | null;
    counterpart_jurisdiction: string | null;
    owner_person_id: string | null;
    owner_name: string | null;
    lead_name: string | null;
    version: number;
    last_seq: number;
    snapshot: FileSnapshot;
    created_at: string;
    updated_at: string;
  };

/** A file taken for one step, locked until the transaction ends. */
export type HeldFile = {
  row: FileRow;
  calendar: FileCalendar;
  /** ISO 3166-1 alpha-2 of the holding authority. */
  jurisdiction: string;
};

/** Authorities that hold a measure of the file, the holder itself left out. */
export function executingAuthorities(row: Pick<FileRow, 'authority_id' | 'snapshot'>): string[] {
  const assigned = row.snapshot.measures.flatMap((measure) => measure.assigneeAuthorityId ?? []);
  return [...new Set(assigned)].filter((id) => id !== row.authority_id);
}
