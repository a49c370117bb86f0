export {
  capacities,
  dateCauses,
  figureCauses,
  noticeCauses,
  stepCauses,
  type ArrivalCause,
  type Capacity,
  type DateCause,
  type FigureCause,
  type NoticeCause,
  type StepCause,
} from './notice-cause';
export { NoticeDto, NoticeQueryDto, ReadAllDto, UnreadCountDto } from './notice.dto';
export {
  mailRhythms,
  MailPreferencesDto,
  SetMailPreferencesDto,
  type MailRhythm,
} from './preferences.dto';
export { EscalationDto, SetEscalationDto } from './escalation.dto';
export {
  DeliveryQueryDto,
  deliveryStates,
  endpointStates,
  MakeWebhookDto,
  SwitchWebhookDto,
  WebhookAttemptDto,
  WebhookDeliveryDto,
  WebhookDto,
  WebhookMadeDto,
  type EndpointState,
  type WebhookDeliveryState,
} from './webhook.dto';
export {
  JobDto,
  JobFiguresDto,
  JobQueryDto,
  jobStates,
  JobTypeDto,
  RetriedDto,
  TroubledEndpointsDto,
  type JobState,
} from './jobs.dto';
export { notificationsPermissions } from './notifications-permissions';
export { notificationsProblems } from './notifications-problems';
export { notificationsEvents, type MailDue, type WebhookDue } from './notifications-events';
