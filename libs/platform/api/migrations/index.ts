import type { MigrationClass } from '../data/migrate';
import { PlatformFoundation1767000000001 } from './platform-foundation';
import { QueuesInOrder1767200000200 } from './queues-in-order';

/** The platform's part of the schema, oldest first. */
export const platformMigrations: MigrationClass[] = [
  PlatformFoundation1767000000001,
  QueuesInOrder1767200000200,
];
