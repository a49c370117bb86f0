export {
  CalendarEntriesDto,
  CalendarEntriesQueryDto,
  CalendarEntryDto,
} from './calendar-entry.dto';
export { CalendarFeedDto, CalendarFeedLinkDto } from './calendar-feed.dto';
export { deadlinesEvents, type ClocksToRecompute, type FilesToRework } from './deadlines-events';
export { HouseTargetsDto, SetHouseTargetsDto } from './house-targets.dto';
export { DeadlineDto, DeadlineStepDto, DeadlineWarningDto, ReadingsDto } from './deadline.dto';
export { deadlinesErrors } from './deadlines-errors';
export { deadlinesPermissions } from './deadlines-permissions';
export { AskedPeriodDto, PreviewDeadlineDto, SuspensionDto } from './preview-deadline.dto';
