import { captiveMatters } from './captives';
import { deviceMatters } from './devices';
import type { Matter } from './matter';
import { moneyMatters } from './money';
import { orderMatters } from './orders';
import { proceedingMatters } from './proceedings';

/** Every kind of matter the demo network tells of. */
export const matters: readonly Matter[] = [
  ...captiveMatters,
  ...moneyMatters,
  ...deviceMatters,
  ...proceedingMatters,
  ...orderMatters,
];
