export { ClockSteps } from './clocks/clock-steps';
export { ClocksPanel } from './clocks/clocks-panel';
export { calculatorRoutes } from './deadlines.routes';
