export {
  periodUnits,
  reckoningDirections,
  ruleSets,
  type Period,
  type PeriodUnit,
  type ReckoningDirection,
  type RuleSet,
} from '@rogatory/instruments/contract';
