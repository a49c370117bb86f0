import type { Period, RuleSet } from '@rogatory/instruments/contract';
import { readMoment, type Moment } from './read-moment';
import { checkPeriods, isElapsed, spanOf, type Span } from './read-periods';
import { readPauses, type Pause } from './read-pauses';
import type { Reckoning } from './reckoning';
import { ReckoningError } from './reckoning-error';
import { ruleSetLaws, type RuleSetLaw } from './rule-set-law';
import { type ZoneDays, zoneDays } from './zone-days';

/** An extension as it was granted, and as it is counted. */
export type Extension = { period: Period; span: Span };

/** A reckoning that has been read and checked once: numbers only, ready to be counted often. */
export type PreparedReckoning = {
  reckoning: Reckoning;
  ruleSet: RuleSet;
  law: RuleSetLaw;
  backward: boolean;
  zone: ZoneDays;
  event: Moment;
  /** Elapsed time, counted between instants; otherwise whole days. */
  elapsed: boolean;
  span: Span;
  extensions: readonly Extension[];
  /** By their beginning. */
  pauses: readonly Pause[];
  minTwoWorkingDays: boolean;
};

/**
 * Reads a reckoning. Throws a ReckoningError with a pointer into it for what cannot be counted;
 * suspensions that begin after the end are found when it is counted, since only then the end is known.
 */
export function prepare(reckoning: Reckoning): PreparedReckoning {
  const { ruleSet, periods, direction, extensions, minTwoWorkingDays } = reckoning;
  const law = ruleSetLaws[ruleSet];
  const backward = direction === 'backward';
  const zone = zoneDays(reckoning.zone);
  if (zone === null) throw new ReckoningError('/zone', 'unknown_zone');
  const event = readMoment(reckoning.event, zone, '/event');
  const first = periods[0];
  if (first === undefined) throw new ReckoningError('/periods', 'empty');
  const elapsed = isElapsed(first, law);
  checkPeriods(periods, law, elapsed, '/periods');
  if (elapsed && event.instant === null) throw new ReckoningError('/event', 'event_needs_time');
  if (backward && extensions.length > 0) {
    throw new ReckoningError('/extensions', 'backward_not_extended');
  }
  if (backward && reckoning.suspensions.length > 0) {
    throw new ReckoningError('/suspensions', 'backward_not_suspended');
  }
  checkPeriods(extensions, law, elapsed, '/extensions');
  return {
    reckoning,
    ruleSet,
    law,
    backward,
    zone,
    event,
    elapsed,
    span: spanOf(periods, elapsed),
    extensions: extensions.map((period) => ({ period, span: spanOf([period], elapsed) })),
    pauses: readPauses(reckoning.suspensions, event, zone, elapsed),
    minTwoWorkingDays: !backward && (minTwoWorkingDays ?? law.minTwoWorkingDays),
  };
}
