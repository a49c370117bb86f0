import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { LiveStream } from '@rogatory/platform/console';
import type { DraftDto, FileChangedDto, RequestContentDto } from '@rogatory/requests/contract';
import { emptyContent } from '@rogatory/requests/rules';
import { RequestsApi } from '../requests-api';
import { DraftStore } from './draft.store';

const id = '018f2b7a-0000-7000-8000-000000000001';

function draftOf(version: number, content: Partial<RequestContentDto>): DraftDto {
  return {
    id,
    version,
    contentVersion: 1,
    state: 'draft',
    returnRemark: null,
    content: { ...emptyContent(), ...content },
  };
}

/** An office's drafts as the API holds them: one draft, and what is to happen to the next save. */
class DraftsOfTheOffice {
  held = draftOf(1, { title: 'Bank records' });
  readonly keys: string[] = [];
  next: 'kept' | 'answer lost' | 'refused' = 'kept';

  draft(): Promise<DraftDto> {
    return Promise.resolve(this.held);
  }

  save(
    _: string,
    version: number,
    content: RequestContentDto,
    key: string,
  ): Promise<FileChangedDto> {
    const repeated = this.keys.includes(key);
    this.keys.push(key);
    if (!repeated && version !== this.held.version) return Promise.reject(failed(412));
    if (this.next === 'refused') return Promise.reject(failed(400));
    if (!repeated) this.held = draftOf(version + 1, content);
    if (this.next === 'answer lost') return Promise.reject(failed(0));
    return Promise.resolve({ id, version: this.held.version, state: 'draft' });
  }
}

function failed(status: number): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code: 'platform.version_changed' } });
}

describe('a draft being written', () => {
  let office: DraftsOfTheOffice;
  let store: DraftStore;

  beforeEach(async () => {
    office = new DraftsOfTheOffice();
    TestBed.configureTestingModule({
      providers: [
        DraftStore,
        { provide: RequestsApi, useValue: office },
        { provide: LiveStream, useValue: { on: () => undefined } },
      ],
    });
    store = TestBed.inject(DraftStore);
    await store.open(id);
  });

  function write(title: string): void {
    store.fields.title().value.set(title);
  }

  it('is saved as it was opened until something is typed', () => {
    expect(store.state()).toBe('saved');
    write('Bank records, two accounts');
    expect(store.state()).toBe('unsaved');
  });

  it('is saved upon the version it was typed upon', async () => {
    write('Bank records, two accounts');
    expect(await store.save()).toBe(true);
    expect(office.held.content.title).toBe('Bank records, two accounts');
    expect(store.draft()?.version).toBe(2);
    expect(store.state()).toBe('saved');
  });

  it('keeps what was typed when it could not be saved', async () => {
    write('Bank records, two accounts');
    office.next = 'refused';
    expect(await store.save()).toBe(false);
    expect(store.state()).toBe('failed');
    expect(store.content().title).toBe('Bank records, two accounts');
  });

  it('is not saved twice when the answer to the first save was lost', async () => {
    write('Bank records, two accounts');
    office.next = 'answer lost';
    await store.save();
    office.next = 'kept';
    expect(await store.save()).toBe(true);
    expect(office.keys[0]).toBe(office.keys[1]);
    expect(office.held.version).toBe(2);
  });

  it('keeps both texts when a colleague saved first, until the reader has chosen', async () => {
    write('Bank records, two accounts');
    office.held = draftOf(2, { title: 'Bank records', purpose: 'Trial' });
    expect(await store.save()).toBe(false);
    expect(store.state()).toBe('stale');
    expect(store.differences().map((difference) => difference.part)).toEqual(['title', 'purpose']);
    expect(store.content().title).toBe('Bank records, two accounts');
  });

  it('takes the colleague’s text when the reader keeps theirs', async () => {
    write('Bank records, two accounts');
    office.held = draftOf(2, { title: 'Accounts' });
    await store.save();
    store.keepTheirs();
    expect(store.content().title).toBe('Accounts');
    expect(store.state()).toBe('saved');
  });

  it('takes a step beside its text upon what is saved, and goes on with the version that follows', async () => {
    store.fields.title().value.set('Bank records of March');
    const versions: number[] = [];
    await store.step((version) => {
      versions.push(version);
      office.held = { ...office.held, version: version + 1 };
      return Promise.resolve({ id, version: version + 1, state: 'draft' });
    });
    expect(office.held.content.title).toBe('Bank records of March');
    expect(versions).toEqual([2]);
    expect(store.draft()?.version).toBe(3);
    expect(store.state()).toBe('saved');
  });

  it('takes no step where the text could not be saved first', async () => {
    store.fields.title().value.set('Bank records of March');
    office.next = 'refused';
    const never = jest.fn();
    await expect(store.step(never)).rejects.toThrow('could not be saved');
    expect(never).not.toHaveBeenCalled();
  });
});
