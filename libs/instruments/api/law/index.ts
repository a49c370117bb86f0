export { bilateralTemplate, instruments } from './instruments';
export { openMembershipsOf, partiesOf } from './parties';
export { timeLimits } from './reviewed-limits';
