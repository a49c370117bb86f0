export { timeLimits } from './law/index';
