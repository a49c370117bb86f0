import type { Role } from '@rogatory/platform/contract';
import type { Direction } from '../../contract/index';
import type { FileFacts, FileSides, FileSnapshot } from '../../rules/index';
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
    /** What the owner is in the holding authority; null where nobody has said. */
    owner_roles?: Role[] | null;
    lead_name: string | null;
    /** Who looks after the file in the drafting office, where that is not who drafted it. */
    lead_person_id?: string | null;
    version: number;
    last_seq: number;
    snapshot: FileSnapshot;
    created_at: string;
    updated_at: string;
  };

/** A file taken for one step, locked until the transaction ends. */
export type HeldFile = {
  row: FileRow;
  sides: FileSides;
};

/** What of a row's content its dates depend on. */
export function factsOfRow(
  row: Pick<FileRow, 'instrument' | 'urgency' | 'risk_to_life'>,
): FileFacts {
  return { instrument: row.instrument, urgency: row.urgency, riskToLife: row.risk_to_life };
}

/** Authorities that hold a measure of the file, the holder itself left out. */
export function executingAuthorities(row: Pick<FileRow, 'authority_id' | 'snapshot'>): string[] {
  const assigned = row.snapshot.measures.flatMap((measure) => measure.assigneeAuthorityId ?? []);
  return [...new Set(assigned)].filter((id) => id !== row.authority_id);
}
