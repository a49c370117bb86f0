import type { Transaction } from '@rogatory/platform/api';
import { conflict, forbidden, notFound } from '@rogatory/platform/api';
import { instrumentsProblems, type LawOverrideDto, type OverrideState } from '../../contract/index';
import { lawChannel } from '../law-channel';
import { overrideColumns, type OverrideRow } from './law-change-queries';

const findOverride = `
  select ${overrideColumns} from law_override o
    left join law_override_decision d on d.override_id = o.id where o.id = $1`;

/** The proposal, still to be decided. Throws 404 where there is none, 409 once it is decided. */
export async function openOverride(tx: Transaction, id: string): Promise<OverrideRow> {
  // One decision after the other: the second finds the first.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`override ${id}`]);
  const [override] = await tx.query<OverrideRow>(findOverride, [id]);
  if (override === undefined) throw notFound(instrumentsProblems.overrideNotFound);
  if (override.state !== 'proposed') throw conflict(instrumentsProblems.alreadyDecided);
  return override;
}

/** Refuses with 403 who decides on his own proposal: the law takes two administrators. */
export function assertSecondPerson(tx: Transaction, { proposedById }: OverrideRow): void {
  if (tx.actor.personId === proposedById) throw forbidden(instrumentsProblems.secondPersonNeeded);
}

/** Writes the decision down, announces it to every process and returns the override as decided. */
export async function decide(
  tx: Transaction,
  override: OverrideRow,
  decision: Exclude<OverrideState, 'proposed'>,
  note: string | null,
): Promise<LawOverrideDto> {
  const { personId, name, authorityId } = tx.actor;
  await tx.query(
    `insert into law_override_decision
       (override_id, decision, proposed_by, authority_id, decided_by, decided_by_name, decided_at, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      override.id,
      decision,
      override.proposedById,
      authorityId,
      personId,
      name,
      tx.now.toString(),
      note,
    ],
  );
  await tx.query(`select pg_notify($1, $2)`, [lawChannel, override.targetId]);
  const [decided] = await tx.query<OverrideRow>(findOverride, [override.id]);
  if (decided === undefined) throw new Error('The decision was not kept');
  return decided;
}
