import type { DomainEvent, Transaction } from '@rogatory/platform/api';
import { requestsEvents, type FileEvent, type MovedPayload } from '../../rules/index';
import { executingAuthorities, type FileRow } from './file-row';

/** What a step left of a file. */
type Step = {
  /** Null where the step made the file. */
  before: Pick<FileRow, 'act' | 'move' | 'owner_person_id' | 'lead_person_id'> | null;
  after: FileRow;
  events: readonly FileEvent[];
};

/** Nobody waits for these, unless something else is to be done after them than before. */
const quietKinds: readonly FileEvent['kind'][] = ['drafted', 'edited'];

/**
 * Tells later domains that a file took a step, in one event without a word of the case. Null for
 * what only the writer of a draft need know.
 */
export function movedBy(tx: Transaction, { before, after, events }: Step): DomainEvent | null {
  const last = events.at(-1);
  const waitsAnew = before === null || before.act !== after.act || before.move !== after.move;
  const ownerChanged = before !== null && before.owner_person_id !== after.owner_person_id;
  const leadChanged = before !== null && leadOf(before) !== leadOf(after);
  const told = events.some(({ kind }) => !quietKinds.includes(kind));
  if (!told && !ownerChanged && !leadChanged && (before === null || !waitsAnew)) return null;
  const payload: MovedPayload = {
    fileId: after.id,
    version: after.version,
    direction: after.direction,
    authorityId: after.authority_id,
    shared: after.shared_at !== null,
    leadAuthorityId: after.lead_authority_id,
    executingAuthorityIds: executingAuthorities(after),
    ownerPersonId: after.owner_person_id,
    ownerChanged,
    leadPersonId: leadOf(after) ?? after.snapshot.draftedBy,
    leadChanged,
    act: after.act,
    move: after.move,
    roles: after.act_roles,
    waitsAnew,
    event: last?.kind ?? null,
    dispatch: last !== undefined && 'dispatch' in last ? last.dispatch.kind : null,
    assignedAuthorityIds: events.flatMap((event) =>
      event.kind === 'assigned' ? [event.assigneeAuthorityId] : [],
    ),
    byPersonId: tx.actor.personId,
    byAuthorityId: tx.actor.authorityId,
    urgency: after.urgency,
    riskToLife: after.risk_to_life,
    sealed: after.sealed,
    at: tx.now.toString(),
  };
  return { type: requestsEvents.moved, key: `moved:${after.id}:${after.version}`, payload };
}

/** Who was given the file in the office that leads it; null while it is still its author's. */
function leadOf({ lead_person_id }: Pick<FileRow, 'lead_person_id'>): string | null {
  return lead_person_id ?? null;
}
