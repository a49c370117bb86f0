import { Global, Module } from '@nestjs/common';
import { AuthorityDirectory } from '@rogatory/identity/api';
import { declareEvents } from '@rogatory/platform/api';
import { jurisdictionsEvents } from '../contract/index';
import { AuthorityQueries } from './authority-queries';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarCorrectedHandler } from './calendar/calendar-corrected.handler';
import { CalendarListener } from './calendar/calendar-listener';
import { CalendarQueries } from './calendar/calendar-queries';
import { Calendars } from './calendar/calendars';
import { CorrectCalendar } from './calendar/correct-calendar';
import { CorrectionMemory } from './calendar/correction-memory';
import { JurisdictionProfiles } from './jurisdiction-profiles';
import { JurisdictionQueries } from './jurisdiction-queries';
import { JurisdictionsController } from './jurisdictions.controller';
import { RegisterAuthority } from './register-authority';

/** Who there is: States, authorities, networks. Tells identity who an authority is. */
@Global()
@Module({
  controllers: [JurisdictionsController, CalendarController],
  providers: [
    AuthorityQueries,
    { provide: AuthorityDirectory, useExisting: AuthorityQueries },
    declareEvents('jurisdictions', [jurisdictionsEvents.calendarCorrected]),
    CalendarCorrectedHandler,
    CalendarListener,
    CalendarQueries,
    Calendars,
    CorrectCalendar,
    CorrectionMemory,
    JurisdictionProfiles,
    JurisdictionQueries,
    RegisterAuthority,
  ],
  exports: [
    AuthorityDirectory,
    AuthorityQueries,
    Calendars,
    CorrectCalendar,
    JurisdictionQueries,
    RegisterAuthority,
  ],
})
export class JurisdictionsModule {}
