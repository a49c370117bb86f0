import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, type Configuration, PlatformModule } from '@rogatory/platform/api';
import { domainModules, entities } from './composition';

/** The worker: every domain behind the queue, without HTTP. */
@Module({})
export class WorkerModule {
  static with(configuration: Configuration, clock?: Clock): DynamicModule {
    const applicationName = 'rogatory-worker';
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forWorker({ configuration, entities, applicationName, clock }),
        ...domainModules,
      ],
    };
  }
}
