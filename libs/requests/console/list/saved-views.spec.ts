import { TestBed } from '@angular/core/testing';
import { convertToParamMap, provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { LiveStream } from '@rogatory/platform/console';
import type { SavedFilterCountDto, SavedFilterDto } from '@rogatory/requests/contract';
import { isShownBy, readListAddress } from './list-address';
import { SavedViews } from './saved-views';
import { SavedViewsApi } from './saved-views-api';
import { SavedViewsStore } from './saved-views.store';

const view = (id: string, query: Record<string, string>, opens = false): SavedFilterDto => ({
  id,
  version: 1,
  name: `View ${id}`,
  audience: 'person',
  query,
  savedByName: 'Tak Sebyeok',
  mayDelete: true,
  opens,
});
const address = (params: Record<string, string>) => readListAddress(convertToParamMap(params));

describe('A saved view', () => {
  it('is shown by the list that holds its filters and no others', () => {
    const query = { view: 'open', counterpart: 'KH' };
    expect(isShownBy(address({ counterpart: 'KH' }), query)).toBe(true);
    expect(isShownBy(address({ counterpart: 'KH', urgency: 'urgent' }), query)).toBe(false);
    expect(isShownBy(address({ view: 'closed', counterpart: 'KH' }), query)).toBe(false);
  });

  it('saved without a view is one of the open requests', () => {
    expect(isShownBy(address({ counterpart: 'KH' }), { counterpart: 'KH' })).toBe(true);
  });
});

describe('The saved views of a person', () => {
  const views = [
    view('a', { view: 'open', counterpart: 'KH' }, true),
    view('b', { view: 'closed' }),
  ];
  const counts: SavedFilterCountDto[] = [
    { id: 'a', count: 1000, more: true },
    { id: 'b', count: 7, more: false },
  ];
  const api = {
    list: jest.fn(() => Promise.resolve(views)),
    counts: jest.fn(() => Promise.resolve(counts)),
    save: jest.fn(() => Promise.resolve(view('c', {}))),
    openWith: jest.fn(() => Promise.resolve()),
  };
  const settle = () => new Promise((done) => setTimeout(done));

  beforeEach(() => {
    jest.clearAllMocks();
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { en: {} } })],
      providers: [
        provideRouter([]),
        SavedViewsStore,
        { provide: SavedViewsApi, useValue: api },
        { provide: LiveStream, useValue: { on: () => {} } },
      ],
    });
  });

  it('say how many files each holds, and where the count stops', async () => {
    const fixture = TestBed.createComponent(SavedViews);
    fixture.componentRef.setInput('address', address({ counterpart: 'KH' }));
    await settle();
    await fixture.whenStable();
    await settle();
    await fixture.whenStable();
    const links: HTMLElement[] = [...fixture.nativeElement.querySelectorAll('a')];
    const figures = links.map((link) => link.querySelector('.count')?.textContent);
    expect(figures).toEqual(['1,000+', '7', undefined]);
    expect(links[0]?.textContent).toContain('requests.saved.opens');
    expect(links[2]?.textContent).toContain('requests.saved.showAll');
    expect(links[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('know which of them the list opens with', async () => {
    const store = TestBed.inject(SavedViewsStore);
    expect(store.known()).toBe(false);
    TestBed.tick();
    await settle();
    expect(store.known()).toBe(true);
    expect(store.opening()?.id).toBe('a');
  });

  it('can be saved to open the list from then on, and cleared again', async () => {
    const store = TestBed.inject(SavedViewsStore);
    const saved = { name: 'Mine', audience: 'person', query: { view: 'open' } } as const;
    expect(await store.save(saved, true)).toBe(true);
    expect(api.openWith).toHaveBeenCalledWith('c', expect.any(String));
    expect(await store.openWith(null)).toBe(true);
    expect(api.openWith).toHaveBeenLastCalledWith(null, expect.any(String));
  });
});
