import { randomUUID } from 'node:crypto';
import { type RunningApi } from '@rogatory/api-app';
import { WritePath } from '@rogatory/audit/api';
import type { Actor } from '@rogatory/platform/contract';
import { ApiClient } from './api-client';
import { registerOffices, type TestOffices } from './offices';
import { startTestProduct, type TestProduct } from './start-test-product';

/** Reads a stream of server-sent events as it comes. */
class Listener {
  private heard = '';
  private readonly abort = new AbortController();

  private constructor() {}

  static async open(url: string, token: string): Promise<Listener> {
    const listener = new Listener();
    const response = await fetch(`${url}/api/v1/live`, {
      headers: { authorization: `Bearer ${token}` },
      signal: listener.abort.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    void listener.read(response);
    await listener.hears('event: ready');
    return listener;
  }

  /** Resolves once the text has come; rejects after three seconds. */
  async hears(text: string): Promise<void> {
    for (let round = 0; round < 150; round += 1) {
      if (this.heard.includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Not heard: ${text}`);
  }

  hasHeard(text: string): boolean {
    return this.heard.includes(text);
  }

  close(): void {
    this.abort.abort();
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        this.heard += decoder.decode(chunk, { stream: true });
      }
      this.heard += 'the end';
    } catch {
      // Closed by the test.
    }
  }
}

describe('The live stream', () => {
  let product: TestProduct;
  let second: RunningApi;
  let offices: TestOffices;
  const listeners: Listener[] = [];

  beforeAll(async () => {
    product = await startTestProduct();
    second = await product.another();
    offices = await registerOffices(product.app);
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(async () => {
    await second.close();
    await product.close();
  });

  async function listen(url: string, office: 'phnomPenh' | 'paris'): Promise<Listener> {
    const person = offices[office].person('central_officer');
    const { accessToken } = await ApiClient.nobody(product.url).session(person);
    const listener = await Listener.open(url, accessToken);
    listeners.push(listener);
    return listener;
  }
  function change(fileId: string, outcome: 'committed' | 'undone'): Promise<unknown> {
    const actor: Actor = offices.phnomPenh.person('central_officer').actor;
    const step = { actor, action: 'requests.receive', subject: { type: 'file', id: fileId } };
    return product.app.get(WritePath, { strict: false }).run(step, (tx) => {
      tx.tell({ authorityIds: [actor.authorityId], kind: 'file', fileId });
      return outcome === 'committed' ? Promise.resolve() : Promise.reject(new Error('undone'));
    });
  }

  it('tells the own authority of a change, whichever API process it is connected to', async () => {
    const here = await listen(product.url, 'phnomPenh');
    const there = await listen(second.url, 'phnomPenh');
    const fileId = randomUUID();
    await change(fileId, 'committed');
    await here.hears(`event: change\ndata: {"kind":"file","fileId":"${fileId}"}`);
    await there.hears(fileId);
  });

  it('tells another authority nothing, and nobody of what was undone', async () => {
    const stranger = await listen(product.url, 'paris');
    const own = await listen(product.url, 'phnomPenh');
    const [undone, committed] = [randomUUID(), randomUUID()];
    await expect(change(undone, 'undone')).rejects.toThrow('undone');
    await change(committed, 'committed');
    await own.hears(committed);
    expect(own.hasHeard(undone)).toBe(false);
    expect(stranger.hasHeard(committed)).toBe(false);
  });

  it('says that something may have been missed when the database was away', async () => {
    const listener = await listen(product.url, 'phnomPenh');
    await product.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'rogatory-live' and datname = current_database()`,
    );
    await listener.hears('event: missed');
    const fileId = randomUUID();
    await change(fileId, 'committed');
    await listener.hears(fileId);
  });

  it('ends with its process, which does not wait for the listeners', async () => {
    const third = await product.another();
    const listener = await listen(third.url, 'phnomPenh');
    const started = performance.now();
    await third.close();
    expect(performance.now() - started).toBeLessThan(3000);
    await listener.hears('the end');
  });
});
