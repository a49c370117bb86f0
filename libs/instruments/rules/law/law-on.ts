import type { Instrument, LawTarget, TimeLimit } from '../../contract/index';
import { applyOverride } from './apply-override';
import type { LawOverride, LawVerification } from './law-change';
import type { LawOfDay } from './law-of-day';
import { statementAt, withProvenance } from './provenance-marks';
import { isObject, valueAt, type JsonValue } from './pointer';

/** Reads a changed document back; null where it is no longer a valid card or limit. */
export type LawReaders = {
  readonly instrument: (document: JsonValue) => Instrument | null;
  readonly timeLimit: (document: JsonValue) => TimeLimit | null;
  /** A card or limit as plain JSON. */
  readonly plain: (law: Instrument | TimeLimit) => JsonValue;
};

/** What administrators have added to the law of the files. */
export type LawChanges = {
  /** Approved, in the order of their approval. */
  readonly overrides: readonly LawOverride[];
  /** In the order in which they were recorded. */
  readonly verifications: readonly LawVerification[];
};

/**
 * The law as it stands on a calendar date: the reviewed files with every approved change in effect
 * on that day, and with the marks of those who verified words that still stand. A change that no
 * longer fits what it was made for is left out.
 */
export function lawOn(
  date: string,
  base: LawOfDay,
  changes: LawChanges,
  readers: LawReaders,
): LawOfDay {
  const inEffect = overridesOn(date, changes);
  const revised = <T extends Instrument | TimeLimit>(
    target: LawTarget,
    law: readonly T[],
    read: (document: JsonValue) => T | null,
  ): T[] => {
    const known = new Map<string, T>(law.map((one) => [one.id, one]));
    for (const override of inEffect.filter((one) => one.target === target)) {
      const current = known.get(override.targetId);
      const document = current === undefined ? null : readers.plain(current);
      const applied = applyOverride(document, override);
      const changed = 'document' in applied ? read(applied.document) : null;
      if (changed?.id === override.targetId) known.set(changed.id, changed);
    }
    const marks = changes.verifications.filter((one) => one.target === target);
    return [...known.values()].map((one) => marked(one, marks, read, readers));
  };
  return {
    instruments: revised('instrument', base.instruments, readers.instrument),
    timeLimits: revised('time_limit', base.timeLimits, readers.timeLimit),
  };
}

/** The changes in effect on a calendar date: days with the same ones have the same law. */
export function overridesOn(date: string, { overrides }: LawChanges): LawOverride[] {
  return overrides.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= date && (effectiveUntil === null || date <= effectiveUntil),
  );
}

/** Whether the words that were verified still stand in the document. */
export function verificationHolds(
  document: JsonValue,
  { pointer, statement }: Pick<LawVerification, 'pointer' | 'statement'>,
): boolean {
  return statementAt(document, pointer) === statement;
}

function marked<T extends Instrument | TimeLimit>(
  law: T,
  marks: readonly LawVerification[],
  read: (document: JsonValue) => T | null,
  readers: LawReaders,
): T {
  const own = marks.filter(({ targetId }) => targetId === law.id);
  if (own.length === 0) return law;
  return read(own.reduce(withMark, readers.plain(law))) ?? law;
}

function withMark(document: JsonValue, mark: LawVerification): JsonValue {
  const found = valueAt(document, `${mark.pointer}/provenance`);
  if (!verificationHolds(document, mark) || !('value' in found) || !isObject(found.value)) {
    return document;
  }
  const { verifiedBy, verifiedOn } = mark;
  return withProvenance(document, mark.pointer, { ...found.value, verifiedBy, verifiedOn });
}
