import {
  isSettled,
  type MeasureType,
  type Provenance,
  type ReasonBearing,
  type ReasonCode,
  type ReasonDto,
} from '../../contract/index';
import { sentenceOf, type ReasonSubject } from './reason-sentences';

/** One reason with its code; on the wire the code is a plain string. */
export type Reason = ReasonDto & { readonly code: ReasonCode };

/** Where a reason comes from and what of the question it is about. */
export type ReasonGround = {
  /** Null: it follows from the question alone. */
  readonly provenance: Provenance | null;
  readonly subject?: ReasonSubject;
  readonly offence?: number | null;
  readonly measures?: readonly MeasureType[];
  /** Further words for the console: a statement in its languages. */
  readonly words?: Readonly<Record<string, string>>;
};

/** A reason in plain words. What is unsettled never speaks against: it becomes a warning. */
export function reason(code: ReasonCode, bearing: ReasonBearing, ground: ReasonGround): Reason {
  const { provenance, subject = {} } = ground;
  const settled = provenance === null || isSettled(provenance);
  return {
    code,
    bearing: settled || bearing !== 'against' ? bearing : 'warning',
    params: { ...definedOf(subject), ...ground.words },
    text: sentenceOf(code, subject),
    source: provenance?.source ?? null,
    confidence: provenance?.confidence ?? 'sourced',
    settled,
    offence: ground.offence ?? null,
    measures: [...(ground.measures ?? [])],
  };
}

/** The same reasons without repetitions: two offences of one kind speak once. */
export function withoutRepetition(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ code, text }) => {
    const key = `${code} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function definedOf(subject: ReasonSubject): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(subject)) {
    if (value !== undefined) params[name] = value;
  }
  return params;
}
