import type { MigrationClass } from '../data/migrate';
import { PlatformFoundation1767000000001 } from './platform-foundation';

/** The platform's part of the schema, oldest first. */
export const platformMigrations: MigrationClass[] = [PlatformFoundation1767000000001];
