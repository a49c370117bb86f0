import type { DispatchDto } from '@rogatory/requests/contract';
import type { DeliveryStage } from '@rogatory/ui';

/** How far a dispatch has come, in stages: each with its own words, its hour and its proof. */
export type DeliveryLeg = { stage: DispatchDto['deliveries'][number]['stage']; at: string } & {
  proof: string | null;
};

/** The way of one dispatch: one line for the whole, one for each leg that others carried. */
export type DeliveryLine = {
  mark: DeliveryStage;
  /** The furthest stage; `answered` where a later dispatch of theirs says that it was seen. */
  stage: 'submitted' | 'relayed' | 'delivered' | 'read' | 'answered' | 'received';
  at: string;
  answeredBy: number | null;
  relays: readonly DeliveryLeg[];
};

/** "Seen" only if they opened it or a later dispatch of theirs says so. */
export function deliveryLine(
  dispatch: DispatchDto,
  thread: readonly DispatchDto[],
  ours: boolean,
): DeliveryLine {
  const { deliveries, at } = dispatch;
  const relays = deliveries.filter(({ stage }) => stage === 'relayed');
  const stageAt = (wanted: string): string | null =>
    deliveries.find(({ stage }) => stage === wanted)?.at ?? null;
  const delivered = stageAt('delivered');
  const line = { answeredBy: null, relays };
  if (!ours) return { ...line, mark: 'delivered', stage: 'received', at: delivered ?? at };
  const read = stageAt('read');
  if (read !== null) return { ...line, mark: 'seen', stage: 'read', at: read };
  const answer = thread.find(
    (later) => later.number > dispatch.number && later.from !== dispatch.from,
  );
  if (answer !== undefined) {
    return { ...line, mark: 'seen', stage: 'answered', at: answer.at, answeredBy: answer.number };
  }
  if (delivered !== null) return { ...line, mark: 'delivered', stage: 'delivered', at: delivered };
  const relayed = relays.at(-1);
  return relayed === undefined
    ? { ...line, mark: 'sent', stage: 'submitted', at }
    : { ...line, mark: 'sent', stage: 'relayed', at: relayed.at };
}
