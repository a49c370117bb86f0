import type { DomainEvent } from '@rogatory/platform/api';
import type { RefusalGroundDto } from '../../contract/index';
import {
  reopeningsOf,
  requestsEvents,
  type FileSnapshot,
  type FlowPayload,
  type FlowStep,
} from '../../rules/index';
import type { HeldFile } from '../files/file-row';

/** An article as the law numbers it; anything else is somebody's words and stays out of figures. */
const article = /^\d{1,3}[a-z]?(\(\d{1,3}[a-z]?\)|\([a-z]{1,4}\)){0,4}$/;

/** Something that may carry a ground of refusal. */
export type Grounded = { ground: RefusalGroundDto | null };

/**
 * The content-free event by which figures learn that a request reached a step; null while the file
 * lacks what figures are counted by. The key lets each step of a thread be counted once, and each
 * closing and reopening once.
 */
export function flowEvent(
  { row, sides }: HeldFile,
  step: FlowStep,
  at: Temporal.Instant,
  grounded: readonly Grounded[] = [],
  after: FileSnapshot = row.snapshot,
): DomainEvent | null {
  const { thread_id: threadId, counterpart_jurisdiction: counterpart, instrument } = row;
  if (threadId === null || counterpart === null || instrument === null) return null;
  const outgoing = row.direction === 'outgoing';
  const again = step === 'closed' || step === 'reopened' ? reopeningsOf(after) : 0;
  const payload: FlowPayload = {
    threadId,
    requesting: outgoing ? sides.own.jurisdiction : counterpart,
    requested: outgoing ? counterpart : sides.own.jurisdiction,
    instrument,
    urgency: row.urgency,
    measureTypes: [...new Set(row.snapshot.measures.map((measure) => measure.type))],
    step,
    ...(again === 0 ? {} : { reopenings: again }),
    on: at.toZonedDateTimeISO(sides.own.zone).toPlainDate().toString(),
    sealed: row.sealed,
    ...groundsOf(grounded),
  };
  const key = `flow:${threadId}:${step}${again === 0 ? '' : `:${again}`}`;
  return { type: requestsEvents.flow, key, payload };
}

function groundsOf(grounded: readonly Grounded[]): Pick<FlowPayload, 'groundCodes'> {
  const codes = grounded.flatMap(({ ground }) =>
    ground === null || !article.test(ground.article)
      ? []
      : [`${ground.instrument} ${ground.article}`],
  );
  return codes.length === 0 ? {} : { groundCodes: [...new Set(codes)] };
}
