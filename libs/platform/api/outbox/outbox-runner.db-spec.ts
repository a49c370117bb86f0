import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { testConfiguration, testDatabase, type TestDatabase } from '../../testing/index';
import { platformMigrations } from '../migrations/index';
import { PlatformModule } from '../platform.module';
import type { DomainEvent } from './domain-event';
import { declareEvents, OutboxHandler } from './outbox-handler';
import { OutboxRunner } from './outbox-runner';

const handled: DomainEvent[] = [];
let failures = 0;
/** What happens beside while the next event is handled. */
let meanwhile: (() => Promise<void>) | null = null;

class DispatchHandler extends OutboxHandler {
  readonly type = 'test.dispatch_sent';

  async handle(event: DomainEvent): Promise<void> {
    const happening = meanwhile;
    meanwhile = null;
    await happening?.();
    if (failures > 0) {
      failures -= 1;
      throw new Error('The other side does not answer');
    }
    handled.push(event);
  }
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not happen within six seconds');
}

describe('The outbox', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(platformMigrations);
  });
  afterAll(() => database.drop());
  beforeEach(() => handled.splice(0));

  async function worker(types: readonly string[]) {
    const platform = PlatformModule.forWorker({
      configuration: testConfiguration(database.url),
      entities: [],
      applicationName: 'rogatory-test',
    });
    @Module({
      imports: [platform],
      providers: [DispatchHandler, declareEvents('test', types)],
    })
    class WorkerUnderTest {}
    const context = await NestFactory.createApplicationContext(WorkerUnderTest, {
      logger: false,
      abortOnError: false,
    });
    return { runner: context.get(OutboxRunner), close: () => context.close() };
  }
  function publish(key: string) {
    return database.queryAs(null, 'select rogatory.enqueue($1, $2, $3)', [
      'test.dispatch_sent',
      key,
      JSON.stringify({ thread: 'one' }),
    ]);
  }

  it('hands an event to its handler once and keeps that it was handled', async () => {
    const { runner, close } = await worker(['test.dispatch_sent']);
    await runner.start();
    await publish('first');
    await publish('first');
    await until(async () => {
      const rows = await database.query(
        `select 1 from outbox where key = 'first' and handled_at is not null`,
      );
      return rows.length === 1;
    });
    expect(handled).toEqual([
      { type: 'test.dispatch_sent', key: 'first', payload: { thread: 'one' } },
    ]);
    await close();
  });

  it('handles what was published while no worker was there', async () => {
    await publish('waiting');
    const { runner, close } = await worker(['test.dispatch_sent']);
    await runner.start();
    await until(() => handled.length === 1);
    await close();
  });

  it('tries again what failed', async () => {
    failures = 1;
    const { runner, close } = await worker(['test.dispatch_sent']);
    await runner.start();
    await publish('stubborn');
    await until(() => handled.length === 1);
    await close();
  });

  it('handles the events of one queue in their order, each at once after the last', async () => {
    const { runner, close } = await worker(['test.dispatch_sent']);
    await runner.start();
    const keys = Array.from({ length: 30 }, (_, index) => `in order ${index}`);
    await database.queryAs(
      null,
      `select rogatory.enqueue('test.dispatch_sent', key, '{}', 'one after the other')
         from unnest($1::text[]) with ordinality as wanted (key, place) order by place`,
      [keys],
    );
    await until(() => handled.length === keys.length);
    expect(handled.map(({ key }) => key)).toEqual(keys);
    await close();
  });

  it('goes on after its database was away while work was ending', async () => {
    const { runner, close } = await worker(['test.dispatch_sent']);
    await runner.start();
    meanwhile = () => database.goAway();
    await publish('interrupted');
    await until(() => handled.length === 1);
    // Long enough for the queue to notice that it cannot write down how that ended.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await database.comeBack();
    await publish('after');
    await until(() => handled.some(({ key }) => key === 'after'));
    await close();
  });

  it('refuses to start while an event has no handler', async () => {
    const { runner, close } = await worker(['test.dispatch_sent', 'test.nobody_listens']);
    await expect(runner.start()).rejects.toThrow('test.nobody_listens');
    await close();
  });

  it('refuses to start while a handler waits for an event that nobody publishes', async () => {
    const { runner, close } = await worker([]);
    await expect(runner.start()).rejects.toThrow('test.dispatch_sent');
    await close();
  });
});
