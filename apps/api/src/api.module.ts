import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, type Configuration, PlatformModule } from '@rogatory/platform/api';
import { domainModules, entities } from './composition';
import { OpenApiModule } from './openapi/openapi.module';

/** The API: every domain behind HTTP. */
@Module({})
export class ApiModule {
  static with(configuration: Configuration, clock?: Clock): DynamicModule {
    const applicationName = 'rogatory-api';
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forHttp({ configuration, entities, applicationName, clock }),
        ...domainModules,
        OpenApiModule,
      ],
    };
  }
}
