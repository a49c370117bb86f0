import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Configuration } from './configuration/configuration';
import { databaseSlice, logSlice } from './configuration/platform-slices';
import { type EntityClass, runtimeDataSource } from './data/data-source';
import { Announcements } from './data/announcements';
import { Database } from './data/database';
import { AccessDeclarations } from './http/access-declarations';
import { AccessGuard } from './http/access-guard';
import { DtoPipe } from './http/dto-pipe';
import { LiveController } from './live/live.controller';
import { LiveHub } from './live/live-hub';
import { HealthController } from './observability/health.controller';
import { Log } from './observability/log';
import { Metrics } from './observability/metrics';
import { HandlerRegistry } from './outbox/handler-registry';
import { OutboxRunner } from './outbox/outbox-runner';
import { ProblemFilter } from './problems/problem-filter';
import { Clock, SystemClock } from './time/clock';

export interface PlatformOptions {
  readonly configuration: Configuration;
  readonly entities: EntityClass[];
  /** Names the process to the database, e.g. `rogatory-api`. */
  readonly applicationName: string;
  /** The machine's clock unless a test or the demo brings its own. */
  readonly clock?: Clock;
}

/** The kernels every domain stands on. */
@Global()
@Module({})
export class PlatformModule {
  /** For a process that answers HTTP. */
  static forHttp(options: PlatformOptions): DynamicModule {
    const kernels = PlatformModule.kernels(options);
    return {
      ...kernels,
      imports: [...(kernels.imports ?? []), TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController, LiveController],
      providers: [
        ...(kernels.providers ?? []),
        LiveHub,
        AccessDeclarations,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: DtoPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }

  /** For a process that handles events. */
  static forWorker(options: PlatformOptions): DynamicModule {
    const kernels = PlatformModule.kernels(options);
    return { ...kernels, providers: [...(kernels.providers ?? []), OutboxRunner] };
  }

  private static kernels(options: PlatformOptions): DynamicModule {
    const { configuration, entities, applicationName } = options;
    const settings = { ...configuration.of(databaseSlice), applicationName };
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useValue: options.clock ?? new SystemClock() },
        { provide: Log, useValue: new Log(configuration.of(logSlice)) },
        {
          provide: DataSource,
          useFactory: () => runtimeDataSource(settings, entities).initialize(),
        },
        Announcements,
        Database,
        Metrics,
        HandlerRegistry,
      ],
      exports: [
        Announcements,
        Configuration,
        Clock,
        Log,
        DataSource,
        Database,
        Metrics,
        HandlerRegistry,
      ],
    };
  }
}
