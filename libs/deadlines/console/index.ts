export { ClockSteps } from './clocks/clock-steps';
export { ClocksPanel } from './clocks/clocks-panel';
export { calculatorRoutes, calendarRoutes, houseTargetsRoutes } from './deadlines.routes';
