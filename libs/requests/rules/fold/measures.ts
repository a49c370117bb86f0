import type { MeasureState } from '@rogatory/requests/contract';
import type { DispatchFacts, IntroducedMeasure } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';

/** Fresh measures, all in one state; `askedAt` is null while they are only drafted. */
export function introduceMeasures(
  introduced: readonly IntroducedMeasure[],
  state: MeasureState,
  askedAt: string | null,
  askedVersion = 1,
): MeasureSnapshot[] {
  return introduced.map((measure) => ({
    code: measure.code,
    type: measure.type,
    state,
    stateBeforeQuestion: null,
    wantedBy: measure.wantedBy,
    lastDispatch: null,
    lastHeardAt: null,
    report: null,
    ground: null,
    assigneeAuthorityId: null,
    unreported: null,
    endedAt: null,
    askedAt,
    decidedAt: null,
    ...(askedVersion === 1 ? {} : { askedVersion }),
  }));
}

/**
 * The measures after a correction: new and changed ones begin again in `state`, ended ones stay
 * as they ended, and those no longer asked are withdrawn.
 */
export function reviseMeasures(
  known: readonly MeasureSnapshot[],
  corrected: readonly IntroducedMeasure[],
  state: MeasureState,
  at: string,
  version: number,
): MeasureSnapshot[] {
  const revised = introduceMeasures(corrected, state, at, version).map((asked) => {
    const before = known.find((measure) => measure.code === asked.code);
    if (before === undefined) return asked;
    if (hasEnded(before) && before.state !== 'withdrawn') return before;
    const unchanged = before.type === asked.type && before.wantedBy === asked.wantedBy;
    return unchanged && before.state !== 'withdrawn' ? before : { ...asked, ...partsOf(before) };
  });
  const dropped = known
    .filter((measure) => !corrected.some((asked) => asked.code === measure.code))
    .map((measure) => (hasEnded(measure) ? measure : withdrawn(measure, at)));
  return [...revised, ...dropped];
}

/** What was said of parts of a measure stays said when it is asked anew. */
function partsOf({
  refusedParts,
  withdrawnParts,
}: MeasureSnapshot): Pick<MeasureSnapshot, 'refusedParts' | 'withdrawnParts'> {
  return {
    ...(refusedParts === undefined ? {} : { refusedParts }),
    ...(withdrawnParts === undefined ? {} : { withdrawnParts }),
  };
}

function withdrawn(measure: MeasureSnapshot, at: string): MeasureSnapshot {
  return {
    ...measure,
    state: 'withdrawn',
    stateBeforeQuestion: null,
    unreported: null,
    endedAt: at,
  };
}

/** The measure with the decision to do it, where none was taken before. */
export function decided(measure: MeasureSnapshot, at: string): MeasureSnapshot {
  return hasEnded(measure) ? measure : { ...measure, decidedAt: measure.decidedAt ?? at };
}

/** As the thread numbers them, whichever side's came first to this file. */
export function inThreadOrder<T extends { dispatchNumber: number }>(said: readonly T[]): T[] {
  return [...said].sort((one, other) => one.dispatchNumber - other.dispatchNumber);
}

/** The requested side spoke of the measure as an earlier version asked for it. */
export function isOvertaken(
  { askedVersion = 1 }: MeasureSnapshot,
  { asOfVersion = askedVersion }: DispatchFacts,
): boolean {
  return askedVersion > asOfVersion;
}

/** The snapshot with the named measures changed; unknown codes are passed over. */
export function changeMeasures(
  snapshot: FileSnapshot,
  codes: readonly string[],
  change: (measure: MeasureSnapshot) => MeasureSnapshot,
): FileSnapshot {
  return {
    ...snapshot,
    measures: snapshot.measures.map((measure) =>
      codes.includes(measure.code) ? change(measure) : measure,
    ),
  };
}

export function changeMeasure(
  snapshot: FileSnapshot,
  code: string,
  change: (measure: MeasureSnapshot) => MeasureSnapshot,
): FileSnapshot {
  return changeMeasures(snapshot, [code], change);
}
