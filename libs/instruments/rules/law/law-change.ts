import type { Confidence, LawTarget } from '../../contract/index';
import type { JsonValue } from './pointer';

/** A change of the law that a second administrator has approved. */
export type LawOverride = {
  readonly id: string;
  readonly target: LawTarget;
  readonly targetId: string;
  readonly pointer: string;
  readonly value: JsonValue;
  /** Calendar dates, first and last day of effect. */
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A lawyer's mark on one statement; it holds as long as the words stand. */
export type LawVerification = {
  readonly id: string;
  readonly target: LawTarget;
  readonly targetId: string;
  readonly pointer: string;
  readonly verifiedBy: string;
  /** Calendar date. */
  readonly verifiedOn: string;
  /** The words that were verified, as `statementAt` writes them. */
  readonly statement: string;
};
