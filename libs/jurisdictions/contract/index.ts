export { AuthorityDto, AuthorityQueryDto } from './authority.dto';
export {
  CalendarCorrectionDto,
  CalendarDto,
  CalendarQueryDto,
  CorrectCalendarDto,
  type CorrectionKind,
  correctionKinds,
  HolidayDto,
} from './calendar.dto';
export { JurisdictionDto, nameLanguages, type NameLanguage, NetworkDto } from './jurisdiction.dto';
export {
  type FactConfidence,
  factConfidences,
  JurisdictionProfileDto,
  MembershipDto,
  RegionDto,
} from './jurisdiction-profile.dto';
export { type CalendarCorrected, jurisdictionsEvents } from './jurisdictions-events';
export { correctCalendar, readReference } from './jurisdictions-permissions';
export { calendarFieldProblems, jurisdictionsProblems } from './jurisdictions-problems';
export type { Holiday, WorkingCalendar } from './working-calendar';
