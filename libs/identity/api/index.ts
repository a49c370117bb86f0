import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { Absences1767200000350 } from './absence/absences.migration';
import { Membership } from './membership.entity';
import { PeopleAndSessions1767000000003 } from './people-and-sessions.migration';
import { Person } from './person.entity';
import { RefreshToken } from './refresh-token.entity';
import { Session } from './session.entity';

export { AccessTokens } from './access-tokens';
export { type Deputised, Deputies } from './absence/deputies';
export { AuthorityDirectory } from './authority-directory';
export { IdentityModule } from './identity.module';
export { identitySlice } from './identity-slice';
export { Membership } from './membership.entity';
export { Person } from './person.entity';
export { type NewPerson, RegisterPerson } from './register-person';

export const identityEntities: EntityClass[] = [Person, Membership, Session, RefreshToken];
export const identityMigrations: MigrationClass[] = [
  PeopleAndSessions1767000000003,
  Absences1767200000350,
];
