import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { Authority } from './authority.entity';
import { Calendars1767100000002 } from './calendars.migration';
import { Jurisdiction } from './jurisdiction.entity';
import { Jurisdictions1767000000004 } from './jurisdictions.migration';
import { Network, NetworkMember } from './network.entity';

export { Authority } from './authority.entity';
export { AuthorityQueries } from './authority-queries';
export { Calendars } from './calendar/calendars';
export { CorrectCalendar } from './calendar/correct-calendar';
export type { Region } from './calendar/library-holidays';
export { Jurisdiction } from './jurisdiction.entity';
export { JurisdictionQueries } from './jurisdiction-queries';
export { JurisdictionsModule } from './jurisdictions.module';
export { Network, NetworkMember } from './network.entity';
export { type NewAuthority, RegisterAuthority } from './register-authority';

export const jurisdictionsEntities: EntityClass[] = [
  Jurisdiction,
  Authority,
  Network,
  NetworkMember,
];
export const jurisdictionsMigrations: MigrationClass[] = [
  Jurisdictions1767000000004,
  Calendars1767100000002,
];
