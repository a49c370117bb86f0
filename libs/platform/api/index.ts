export {
  badRequest,
  conflict,
  forbidden,
  invalidInput,
  notFound,
  preconditionFailed,
  ProblemError,
  type ProblemOptions,
  unauthenticated,
  unprocessable,
} from './problems/problem-error';
export { ProblemFilter, sendProblem } from './problems/problem-filter';
export { problemOf } from './problems/problem-of';
export { Clock, SystemClock } from './time/clock';
export { Configuration, ConfigurationError, describeSlice } from './configuration/configuration';
export {
  type ConfigurationSlice,
  defineSlice,
  type DocumentedSetting,
  type SettingReader,
} from './configuration/slice';
export { readEnvironment } from './configuration/environment';
export { databaseSlice, httpSlice, logSlice } from './configuration/platform-slices';
export { Announcements } from './data/announcements';
export { Database } from './data/database';
export { type EntityClass, runtimeDataSource } from './data/data-source';
export { instantTransformer } from './data/instant-transformer';
export { migrate, type MigrationClass, ownerDataSource } from './data/migrate';
export { OpenTransaction, type PreparedQuery } from './data/open-transaction';
export type { Statement } from './data/statement';
export type { Transaction } from './data/transaction';
export { toIsoInstant, valueTypes } from './data/value-types';
export type { DomainEvent } from './outbox/domain-event';
export { declareEvents, EventDeclaration, OutboxHandler } from './outbox/outbox-handler';
export { HandlerRegistry } from './outbox/handler-registry';
export { RecurringTask } from './outbox/recurring-task';
export { OutboxRunner } from './outbox/outbox-runner';
export { LiveHub, type LiveSubscriber } from './live/live-hub';
export { hearLive } from './live/live.controller';
export { Allow, Authenticator, Public } from './http/access';
export { answersKey, Answers, type AnswerDescription } from './http/answers';
export { Command, type CommandKey, commandKeyOf, readCommand } from './http/command';
export { CurrentActor } from './http/current-actor';
export { decodeCursor, encodeCursor } from './http/cursor';
export { DtoPipe, readDto } from './http/dto-pipe';
export { httpAdapter } from './http/http-adapter';
export { IfMatch, readIfMatch, versionOf } from './http/if-match';
export { configurePipeline } from './http/pipeline';
export { declaredRoutes, routesOf, type RouteDeclaration } from './http/routes';
export { serveConsole } from './http/serve-console';
export { SetsETag, setsETagKey } from './http/sets-etag';
export {
  BodyStream,
  readBodyStream,
  type StreamedBody,
  TakesStreamedBody,
} from './http/streamed-body';
export { isUuid, UuidParam } from './http/uuid-param';
export { correlationId, withCorrelationId } from './observability/correlation';
export { Log } from './observability/log';
export { Metrics } from './observability/metrics';
export { platformMigrations } from './migrations/index';
export { PlatformModule, type PlatformOptions } from './platform.module';
