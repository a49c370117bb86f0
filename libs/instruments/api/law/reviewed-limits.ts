import type { TimeLimit } from '../../contract/index';
import { lawReader } from './read-law';
import schema from './time-limit.schema.json';
import register from './time-limits.json';

/** The numeric limits T01 to T35, in the order of the register. */
export const timeLimits: readonly TimeLimit[] = lawReader<TimeLimit[]>(schema)(
  'time-limits.json',
  register,
);
