import type { LawOverride } from './law-change';
import { withValueAt, type JsonValue, type PointerProblem } from './pointer';
import {
  carriesProvenance,
  enclosingProvision,
  verifiedMarksIn,
  withProvenance,
} from './provenance-marks';

export type OverrideProblem = PointerProblem | 'field_is_fixed';

/** What tells a card or a limit apart, and marks of verification, are not changed by an override. */
const fixed = {
  instrument: ['/code', '/id', '/rank'],
  time_limit: ['/id', '/instruments'],
} as const;

/**
 * The document as the override leaves it. What a value does not say itself comes from the override:
 * its source, confidence and day become the provenance of the statement around it, which is then no
 * longer verified. `document` is null where the override brings a new card.
 */
export function applyOverride(
  document: JsonValue,
  override: Pick<
    LawOverride,
    'target' | 'pointer' | 'value' | 'effectiveFrom' | 'source' | 'confidence'
  >,
):
  | { readonly document: JsonValue }
  | { readonly problem: OverrideProblem; readonly within: string } {
  const { target, pointer, value, effectiveFrom, source, confidence } = override;
  const [mark] = verifiedMarksIn(value);
  if (mark !== undefined) return { problem: 'field_is_fixed', within: `/value${mark}` };
  if (isFixed(target, pointer)) return { problem: 'field_is_fixed', within: '/pointer' };
  const placed = withValueAt(document, pointer, value);
  if ('problem' in placed) return { ...placed, within: '/pointer' };
  if (carriesProvenance(value)) return placed;
  const around = enclosingProvision(placed.document, pointer);
  if (around === null) return placed;
  const provenance = {
    source,
    asOf: effectiveFrom,
    confidence,
    verifiedBy: null,
    verifiedOn: null,
  };
  return { document: withProvenance(placed.document, around, provenance) };
}

function isFixed(target: LawOverride['target'], pointer: string): boolean {
  return (
    fixed[target].some((one) => pointer === one || pointer.startsWith(`${one}/`)) ||
    /\/provenance(\/|$)/.test(pointer)
  );
}
