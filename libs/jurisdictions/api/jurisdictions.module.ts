import { Global, Module } from '@nestjs/common';
import { AuthorityDirectory } from '@rogatory/identity/api';
import { AuthorityQueries } from './authority-queries';
import { Calendars } from './calendar/calendars';
import { CorrectionMemory } from './calendar/correction-memory';
import { JurisdictionQueries } from './jurisdiction-queries';
import { JurisdictionsController } from './jurisdictions.controller';
import { RegisterAuthority } from './register-authority';

/** Who there is: States, authorities, networks. Tells identity who an authority is. */
@Global()
@Module({
  controllers: [JurisdictionsController],
  providers: [
    AuthorityQueries,
    { provide: AuthorityDirectory, useExisting: AuthorityQueries },
    Calendars,
    CorrectionMemory,
    JurisdictionQueries,
    RegisterAuthority,
  ],
  exports: [
    AuthorityDirectory,
    AuthorityQueries,
    Calendars,
    JurisdictionQueries,
    RegisterAuthority,
  ],
})
export class JurisdictionsModule {}
