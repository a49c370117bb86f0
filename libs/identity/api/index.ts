import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { Absences1767200000350 } from './absence/absences.migration';
import { Membership } from './membership.entity';
import { PeopleAndSessions1767000000003 } from './people-and-sessions.migration';
import { Person } from './person.entity';
import { RefreshToken } from './refresh-token.entity';
import { Session } from './session.entity';
import { ApiToken } from './tokens/api-token.entity';
import { SystemsAndTokens1767200000301 } from './tokens/systems-and-tokens.migration';

export { AccessTokens } from './access-tokens';
export { EnterAbsence } from './absence/enter-absence';
export { type Deputised, Deputies } from './absence/deputies';
export { type Colleague, Colleagues } from './absence/colleagues';
export { AuthorityDirectory } from './authority-directory';
export { IdentityModule } from './identity.module';
export { identitySlice } from './identity-slice';
export { Membership } from './membership.entity';
export { Person } from './person.entity';
export { type NewPerson, RegisterPerson } from './register-person';

export const identityEntities: EntityClass[] = [
  Person,
  Membership,
  Session,
  RefreshToken,
  ApiToken,
];
export const identityMigrations: MigrationClass[] = [
  PeopleAndSessions1767000000003,
  SystemsAndTokens1767200000301,
  Absences1767200000350,
];
