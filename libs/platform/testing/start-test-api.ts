import {
  type DynamicModule,
  Global,
  Module,
  type ModuleMetadata,
  type Provider,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Authenticator,
  Clock,
  type Configuration,
  configurePipeline,
  type EntityClass,
  httpAdapter,
  PlatformModule,
} from '../api/index';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  close(): Promise<void>;
}

export interface TestApiOptions {
  readonly configuration: Configuration;
  readonly entities?: EntityClass[];
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
  readonly controllers?: NonNullable<ModuleMetadata['controllers']>;
  readonly providers?: Provider[];
  readonly clock?: Clock;
  /** Where no module under test brings one; without it nobody is ever signed in. */
  readonly authenticator?: Authenticator;
}

@Global()
@Module({})
class AuthenticatorModule {
  static with(authenticator: Authenticator): DynamicModule {
    const provider = { provide: Authenticator, useValue: authenticator };
    return { module: AuthenticatorModule, providers: [provider], exports: [Authenticator] };
  }
}

@Module({})
class TestModule {}

/** The real HTTP pipeline with these modules on a free port, for tests of one domain. */
export async function startTestApi(options: TestApiOptions): Promise<TestApi> {
  const { configuration, entities = [], clock, authenticator } = options;
  const module: DynamicModule = {
    module: TestModule,
    imports: [
      PlatformModule.forHttp({ configuration, entities, clock, applicationName: 'rogatory-test' }),
      ...(authenticator === undefined ? [] : [AuthenticatorModule.with(authenticator)]),
      ...(options.imports ?? []),
    ],
    controllers: options.controllers,
    providers: options.providers,
  };
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(configuration), {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  await configurePipeline(app);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), close: () => app.close() };
}
