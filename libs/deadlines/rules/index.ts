export { CompiledCalendar, compileCalendar } from './reckoning/compiled-calendar';
export { type Due, dueOf } from './reckoning/due-of';
export {
  type LimitRefusal,
  type LimitRule,
  ruleOfLimit,
  warningsOfLimit,
} from './reckoning/limit-rule';
export { localDateOf } from './reckoning/read-moment';
export { prepare, type PreparedReckoning } from './reckoning/prepare';
export {
  type Deadline,
  type Reckoning,
  type ReckoningParams,
  type ReckoningStep,
  type ReckoningWarning,
  type Suspension,
} from './reckoning/reckoning';
export {
  ReckoningError,
  type ReckoningErrorCode,
  reckoningErrorCodes,
} from './reckoning/reckoning-error';
export { reckon, reckonPrepared } from './reckoning/reckon';
export { type StepCode, stepCodes } from './reckoning/step-code';
export { type WarningCode, warningCodes } from './reckoning/warning-code';
export { sayingSources, wordedSourceCodes } from './reckoning/worded-sources';
export { wordStep } from './reckoning/word-step';
export { wordWarning } from './reckoning/word-warning';
export { clocksOf, type FileClock } from './clocks/clocks-of';
export type { ClockPlan, ClockTerms } from './clocks/clock-plan';
export { daysThatMatter, type DaySpan } from './clocks/days-that-matter';
export { endOf, type ClockEnd } from './clocks/clock-end';
export { type ClockStepCode, clockStepCodes } from './clocks/clock-step';
export type { LawAndCalendars } from './clocks/file-dates';
export { type HouseTargets, usualHouseTargets } from './clocks/house-targets';
export {
  periodUnits,
  reckoningDirections,
  ruleSets,
  type Period,
  type PeriodUnit,
  type ReckoningDirection,
  type RuleSet,
} from '@rogatory/instruments/contract';
