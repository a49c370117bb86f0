import type { Transaction } from '@rogatory/platform/api';
import {
  applyEvent,
  isDecided,
  type FileEvent,
  type FileSnapshot,
  type FlowStep,
} from '../../rules/index';
import type { HeldFile } from '../files/file-row';
import { flowEvent, type Grounded } from './flow';

/**
 * Tells the figures which steps the request takes with these events, and on which grounds something
 * was refused. Called by the side that acts, never by the one that is told.
 */
export function publishFlow(
  tx: Transaction,
  file: HeldFile,
  events: readonly FileEvent[],
  grounded: readonly Grounded[] = [],
): void {
  const before = file.row.snapshot;
  const after = events.reduce(applyEvent, before);
  const reached = steps.filter((step) => has[step](after) && !has[step](before));
  for (const step of reached) {
    const flow = flowEvent(file, step, tx.now, grounded, after);
    if (flow !== null) tx.publish(flow);
  }
  if (has.closed(before) && !has.closed(after)) {
    const flow = flowEvent(file, 'reopened', tx.now, [], after);
    if (flow !== null) tx.publish(flow);
  }
  if (reached.length === 0 && grounded.some(({ ground }) => ground !== null)) {
    tellGround(tx, file, after, grounded);
  }
}

const steps = ['decided', 'first_answer', 'answered', 'closed'] as const satisfies FlowStep[];

const has: Record<(typeof steps)[number], (snapshot: FileSnapshot) => boolean> = {
  decided: ({ measures, state }) =>
    state !== 'withdrawn' && measures.length > 0 && measures.every(isDecided),
  first_answer: ({ firstAnswerAt }) => firstAnswerAt !== null,
  answered: ({ answeredAt, state }) => answeredAt !== null && state !== 'withdrawn',
  // A request is over when the side that asked says so: by closing, or by asking no longer.
  closed: ({ direction, state }) =>
    direction === 'outgoing' && (state === 'closed' || state === 'withdrawn'),
};

/** A ground that comes without a new step goes with a step long taken: its first day stands. */
function tellGround(
  tx: Transaction,
  file: HeldFile,
  { lastDispatchNumber }: FileSnapshot,
  grounded: readonly Grounded[],
): void {
  const flow = flowEvent(file, 'received', tx.now, grounded);
  if (flow !== null) tx.publish({ ...flow, key: `${flow.key}:${lastDispatchNumber}` });
}
