export { DeadlineDto, DeadlineStepDto, DeadlineWarningDto, ReadingsDto } from './deadline.dto';
export { deadlinesErrors } from './deadlines-errors';
export { deadlinesPermissions } from './deadlines-permissions';
export { PeriodDto, PreviewDeadlineDto, SuspensionDto } from './preview-deadline.dto';
