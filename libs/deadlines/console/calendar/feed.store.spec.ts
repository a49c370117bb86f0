import { TestBed } from '@angular/core/testing';
import { DeadlinesApi } from '../deadlines-api';
import { FeedStore } from './feed.store';

describe('the secret link to the calendar', () => {
  const keys: string[] = [];
  let reachable: boolean;
  let store: FeedStore;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await Promise.resolve();
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  };

  beforeEach(() => {
    keys.length = 0;
    reachable = true;
    const step = <Answer>(key: string, answer: Answer): Promise<Answer> => {
      keys.push(key);
      return reachable ? Promise.resolve(answer) : Promise.reject(new Error('no connection'));
    };
    TestBed.configureTestingModule({
      providers: [
        FeedStore,
        {
          provide: DeadlinesApi,
          useValue: {
            feed: () => Promise.resolve({ active: false, madeAt: null }),
            makeFeed: (key: string) =>
              step(key, { active: true, madeAt: '2026-11-22T10:00:00Z', path: '/secret.ics' }),
            revokeFeed: (key: string) => step(key, { active: false, madeAt: null }),
          },
        },
      ],
    });
    store = TestBed.inject(FeedStore);
  });

  it('is shown once it is made, and works', async () => {
    await settle();
    expect(store.feed()?.active).toBe(false);
    expect(await store.make()).toBe(true);
    expect(store.path()).toBe('/secret.ics');
    expect(store.feed()?.active).toBe(true);
  });

  it('is gone when it is revoked', async () => {
    await settle();
    await store.make();
    await store.revoke();
    expect([store.path(), store.feed()?.active]).toEqual([null, false]);
  });

  it('is asked for under the same key until an answer comes, and under a new one afterwards', async () => {
    await settle();
    reachable = false;
    expect(await store.make()).toBe(false);
    expect(store.problem()?.kind).toBe('failed');
    reachable = true;
    await store.make();
    await store.revoke();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });
});
