import { TestBed } from '@angular/core/testing';
import { ApiClient, SessionStore } from '@rogatory/platform/console';
import type { PersonDto } from '@rogatory/identity/contract';
import { AbsenceStore } from './absence.store';

const person = (personId: string, roles: PersonDto['roles']): PersonDto => ({
  personId,
  name: personId,
  nameNative: null,
  authorityId: 'seoul',
  roles,
  away: null,
});

describe('Who may stand in', () => {
  let store: AbsenceStore;
  const post = jest.fn((..._call: unknown[]) => Promise.resolve({}));

  beforeEach(async () => {
    post.mockClear();
    const people = [
      person('tak', ['central_officer']),
      person('suh', ['central_officer']),
      person('bong', ['central_head']),
      person('han', ['administrator']),
    ];
    const get = (path: string) => Promise.resolve(path === '/people' ? people : []);
    const me = () => ({ personId: 'tak', roles: ['central_officer'], authority: { id: 'seoul' } });
    TestBed.configureTestingModule({
      providers: [
        AbsenceStore,
        { provide: ApiClient, useValue: { get, post } },
        { provide: SessionStore, useValue: { me } },
      ],
    });
    store = TestBed.inject(AbsenceStore);
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('does work of the same kind, and is somebody else', () => {
    expect(store.deputiesFor('tak').map(({ personId }) => personId)).toEqual(['suh', 'bong']);
    expect(store.deputiesFor('han')).toEqual([]);
  });

  it('is told once, however often the button is pressed meanwhile', async () => {
    const absence = { from: '2026-12-23', to: '2027-01-03', deputyPersonId: 'suh' };
    await Promise.all([store.enter(absence), store.enter(absence)]);
    expect(post).toHaveBeenCalledTimes(1);
  });
});
