export { partiesOf } from './parties';
export { timeLimits } from './time-limits';
