import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '@rogatory/platform/console';
import { DeskApi } from './desk-api';
import { HandOverStore, type HandedFile } from './hand-over.store';

const file = (fileId: string): HandedFile => ({ fileId, version: 4, reference: fileId });
const changed = new HttpErrorResponse({
  status: 412,
  error: { code: 'platform.version_changed', status: 412 },
});

describe('Handing several files over', () => {
  let store: HandOverStore;
  const handOver = jest.fn((fileId: string, ..._step: unknown[]) =>
    fileId === 'b' ? Promise.reject(changed) : Promise.resolve({}),
  );

  beforeEach(() => {
    handOver.mockClear();
    TestBed.configureTestingModule({
      providers: [
        HandOverStore,
        { provide: DeskApi, useValue: { handOver, colleagues: () => Promise.resolve([]) } },
        { provide: SessionStore, useValue: { me: () => null } },
      ],
    });
    store = TestBed.inject(HandOverStore);
  });

  it('takes one step for each and tells which could not be handed over', async () => {
    expect(await store.run([file('a'), file('b'), file('c')], 'suh', '')).toBe(false);
    expect(handOver).toHaveBeenCalledTimes(3);
    expect(store.failed().map(({ fileId }) => fileId)).toEqual(['b']);
    expect(store.progress()).toEqual({ done: 3, of: 3 });
  });

  it('keeps the key of a file while the same is tried again, so that nothing is done twice', async () => {
    await store.run([file('b')], 'suh', 'On secondment');
    await store.run([file('b')], 'suh', 'On secondment');
    await store.run([file('b')], 'bong', 'On secondment');
    const keys = handOver.mock.calls.map((call) => call[3]);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});
