import { TestBed } from '@angular/core/testing';
import { ApiClient, LiveStream } from '@rogatory/platform/console';
import { NetworkStore } from './network.store';

describe('the figures of the page', () => {
  let changed: () => void;
  let asked: number;
  let answer: () => Promise<{ asked: number }>;
  let store: NetworkStore;

  const settle = async (milliseconds = 0): Promise<void> => {
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    asked = 0;
    answer = () => Promise.resolve({ asked: ++asked });
    TestBed.configureTestingModule({
      providers: [
        NetworkStore,
        { provide: ApiClient, useValue: { get: () => answer() } },
        {
          provide: LiveStream,
          useValue: { on: (_kind: string, listener: () => void) => (changed = listener) },
        },
      ],
    });
    store = TestBed.inject(NetworkStore);
    store.show({ period: '12m', basis: null });
  });
  afterEach(() => jest.useRealTimers());

  it('are read again, without reloading the page, when a request moves', async () => {
    await settle();
    expect(store.view()).toEqual({ asked: 1 });
    changed();
    await settle(150);
    expect(store.view()).toEqual({ asked: 2 });
    await settle(1_000);
    expect(store.view()).toEqual({ asked: 3 });
  });

  it('are not read for each of many changes at once', async () => {
    await settle();
    for (let step = 0; step < 100; step += 1) changed();
    await settle(150);
    expect(asked).toBe(2);
  });

  it('stay on the page when newer ones cannot be read', async () => {
    await settle();
    expect(store.view()).toEqual({ asked: 1 });
    answer = () => Promise.reject(new Error('offline'));
    store.refresh();
    await settle();
    expect(store.view()).toEqual({ asked: 1 });
    expect(store.problem()?.kind).toBe('failed');
  });
});
