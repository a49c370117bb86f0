import type { ClockAct, ClockKind } from '@rogatory/requests/contract';

/** Weights of what lies on a desk, the heaviest first. */
export const deskWeights = [0, 1, 2, 3] as const;
export type DeskWeight = (typeof deskWeights)[number];

/** Their day was named for the matter itself, so that it is no target like others of the house. */
const reviews: readonly ClockAct[] = ['review_postponement', 'review_urgency'];

/**
 * How much a thing matters beside the others of its group on a desk, whatever its date: 0 the request
 * tells of a risk to life; 1 a date of the law presses for it; 2 something asked for or promised does,
 * it is a review, or it has no date; 3 nothing but a target of the house presses. What holds or
 * protects until a day of the law (`FLOOR`, `PROTECTION`) weighs as a duty does: it ends with the day.
 */
export function deskWeight(
  riskToLife: boolean,
  { act, clock }: { act: ClockAct; clock: { kind: ClockKind } | null },
): DeskWeight {
  if (riskToLife) return 0;
  if (clock?.kind === 'law') return 1;
  return clock?.kind === 'house' && !reviews.includes(act) ? 3 : 2;
}
