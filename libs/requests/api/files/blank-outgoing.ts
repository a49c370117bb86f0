import type { Statement, Transaction } from '@rogatory/platform/api';
import { emptySnapshot, type FileSide } from '../../rules/index';
import type { HeldFile } from './file-row';
import { listColumns } from './list-columns';

/** Whose files an office's are: its central authority's; who sends directly holds its own. */
export const findHolder: Statement = {
  name: 'requests.find_holder',
  text: `select h.id as "authorityId", h.jurisdiction_code as jurisdiction, h.region, h.zone
    from authority o join authority h on h.id = o.central_authority_id
    where o.id = $1`,
};

/** A file of the acting office before its first event. */
export function blankOutgoing(
  tx: Transaction,
  id: string,
  holder: FileSide,
  addressee: FileSide | null,
): HeldFile {
  const { actor } = tx;
  const now = tx.now.toString();
  const snapshot = emptySnapshot('outgoing');
  const draftsItself = holder.authorityId === actor.authorityId;
  return {
    sides: { own: holder, theirs: addressee ?? holder },
    row: {
      ...listColumns(snapshot, []),
      id,
      authority_id: holder.authorityId,
      lead_authority_id: draftsItself ? null : actor.authorityId,
      direction: 'outgoing',
      thread_id: null,
      shared_at: draftsItself ? now : null,
      counterpart_authority_id: addressee?.authorityId ?? null,
      counterpart_jurisdiction: addressee?.jurisdiction ?? null,
      instrument: null,
      urgency: 'normal',
      risk_to_life: false,
      tlp: 'AMBER',
      sealed: false,
      owner_person_id: null,
      owner_name: null,
      lead_name: actor.name,
      version: 0,
      last_seq: 0,
      snapshot,
      created_at: now,
      updated_at: now,
    },
  };
}
