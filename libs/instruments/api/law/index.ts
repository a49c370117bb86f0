export { timeLimits } from './time-limits';
