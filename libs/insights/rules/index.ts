export { suppress, totalOf, weightOf, withhold, smallestShown, type Counted } from './suppression';
export { figureOfPair, type CountsByBasis } from './basis-suppression';
export { medianDays, slowestTenthDays, type DayCount } from './day-histogram';
export { periodOf, type Period } from './period';
export type { FlowCounts, PairCounts, StageDays, MonthDays, PairMedian } from './flow-counts';
export {
  networkFigures,
  longestStage,
  type FiguresScope,
  type NetworkFigures,
} from './network-figures';
export {
  findingOfMatrix,
  findingOfFunnel,
  findingOfMonths,
  asksFromOutside,
  type Finding,
} from './findings';
export { matrixStep, matrixSteps, type MatrixStep } from './matrix-step';
export {
  acknowledgementTargetCalendarDays,
  acknowledgementTargetWorkingDays,
} from './house-target';
export { figuresTable, type FigureTableWords } from './figures-table';
