import type { DisagreementDto, DispatchKind } from '@rogatory/requests/contract';
import type { CarriedDispatch } from './disagreements';

/** What changes or ends what is asked, and what is said or done upon it. */
const asking: readonly DispatchKind[] = ['withdrawal', 'correction'];
const doing: readonly DispatchKind[] = ['acceptance', 'refusal', 'response', 'evidence'];

/**
 * Two dispatches that crossed: whoever sent the later one did not have the earlier. Only those
 * that say something of the same thing: a withdrawal and an answer, not two notes.
 */
export function crossings(thread: readonly CarriedDispatch[]): DisagreementDto[] {
  return thread.flatMap((earlier) =>
    thread
      .filter((later) => crossed(earlier, later) && concern(earlier, later))
      .map((later) => ({
        kind: 'crossed' as const,
        dispatchNumber: earlier.number,
        otherNumber: later.number,
        measureCodes: [...earlier.withdrawn, ...later.withdrawn],
        since: later.sentAt,
      })),
  );
}

function crossed(earlier: CarriedDispatch, later: CarriedDispatch): boolean {
  if (earlier.from === later.from || later.number < earlier.number) return false;
  const delivered = earlier.deliveries.find(({ stage }) => stage === 'delivered')?.at;
  return delivered === undefined || Temporal.Instant.compare(later.sentAt, delivered) < 0;
}

function concern(one: CarriedDispatch, other: CarriedDispatch): boolean {
  return (
    (asking.includes(one.kind) && doing.includes(other.kind)) ||
    (doing.includes(one.kind) && asking.includes(other.kind))
  );
}
