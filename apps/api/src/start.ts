import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Clock,
  Configuration,
  configurePipeline,
  databaseSlice,
  httpAdapter,
  httpSlice,
  Log,
  migrate,
  OutboxRunner,
  serveConsole,
} from '@rogatory/platform/api';
import { ApiModule } from './api.module';
import { migrations, slices } from './composition';
import { serveApiPages } from './openapi/serve-api-pages';
import { WorkerModule } from './worker.module';

/** Settings by the names `docs/configuration.md` lists. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Running {
  close(): Promise<void>;
}

export interface RunningApi extends Running {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly app: NestFastifyApplication;
}

/** What tests and the demo may bring along. */
export interface StartOptions {
  readonly clock?: Clock;
}

/** Starts one API process: migrations first, then HTTP. Throws a `ConfigurationError`. */
export async function startApi(
  environment: Environment,
  options: StartOptions = {},
): Promise<RunningApi> {
  const configuration = new Configuration(slices, environment);
  await migrate(configuration.of(databaseSlice).url, migrations);
  return listen(configuration, options);
}

/** Starts one worker process: migrations first, then the queue. Throws a `ConfigurationError`. */
export async function startWorker(
  environment: Environment,
  options: StartOptions = {},
): Promise<Running> {
  const configuration = new Configuration(slices, environment);
  await migrate(configuration.of(databaseSlice).url, migrations);
  return work(configuration, options);
}

/** Starts API and worker together in this process. Throws a `ConfigurationError`. */
export async function startRogatory(
  environment: Environment,
  options: StartOptions = {},
): Promise<RunningApi> {
  const configuration = new Configuration(slices, environment);
  await migrate(configuration.of(databaseSlice).url, migrations);
  const worker = await work(configuration, options);
  try {
    const api = await listen(configuration, options);
    const close = async () => {
      await api.close();
      await worker.close();
    };
    return { ...api, close };
  } catch (error) {
    await worker.close();
    throw error;
  }
}

async function listen(configuration: Configuration, { clock }: StartOptions): Promise<RunningApi> {
  const { host, port, consoleFolder } = configuration.of(httpSlice);
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(configuration, clock),
    httpAdapter(configuration),
    { bufferLogs: true, abortOnError: false, bodyParser: false },
  );
  app.useLogger(app.get(Log));
  try {
    await configurePipeline(app);
    await serveApiPages(app);
    if (consoleFolder !== null) await serveConsole(app, consoleFolder);
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return { app, url: await app.getUrl(), close: () => app.close() };
}

async function work(configuration: Configuration, { clock }: StartOptions): Promise<Running> {
  const context = await NestFactory.createApplicationContext(
    WorkerModule.with(configuration, clock),
    { bufferLogs: true, abortOnError: false },
  );
  context.useLogger(context.get(Log));
  try {
    await context.get(OutboxRunner).start();
  } catch (error) {
    await context.close();
    throw error;
  }
  return { close: () => context.close() };
}
