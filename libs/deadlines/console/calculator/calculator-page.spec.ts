import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, Router, convertToParamMap, type ParamMap } from '@angular/router';
import { BehaviorSubject } from 'rxjs';
import { DeadlinesApi } from '../deadlines-api';
import { CalculatorPage } from './calculator-page';
import { CalculatorStore } from './calculator.store';

describe('the address of the calculator', () => {
  const params = new BehaviorSubject<ParamMap>(convertToParamMap({ event: '2026-03-01' }));
  let written: Record<string, string | null>[];
  let store: CalculatorStore;

  const arrive = (address: Record<string, string | null> | undefined): void => {
    const said = Object.entries(address ?? {}).filter(([, value]) => value !== null);
    params.next(convertToParamMap(Object.fromEntries(said)));
    TestBed.tick();
  };

  beforeEach(() => {
    written = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: DeadlinesApi, useValue: {} },
        {
          provide: ActivatedRoute,
          useValue: { queryParamMap: params, snapshot: { queryParamMap: params.value } },
        },
        {
          provide: Router,
          useValue: {
            navigate: (
              _: unknown,
              { queryParams }: { queryParams: Record<string, string | null> },
            ) => written.push(queryParams),
          },
        },
      ],
    });
    TestBed.overrideComponent(CalculatorPage, { set: { template: '', imports: [] } });
    const page = TestBed.createComponent(CalculatorPage);
    store = page.debugElement.injector.get(CalculatorStore);
    TestBed.tick();
  });

  it('fills the form when a link is opened', () => {
    expect(store.inputs().date).toBe('2026-03-01');
  });

  it('follows what is typed, and undoes none of it when it arrives late', () => {
    store.change({ jurisdiction: 'GE' });
    TestBed.tick();
    store.change({ jurisdiction: 'DE' });
    TestBed.tick();
    expect(written.map(({ in: place }) => place)).toEqual(['GE', 'DE']);
    arrive(written[0]);
    expect(store.inputs().jurisdiction).toBe('DE');
    arrive(written[1]);
    expect(store.inputs().jurisdiction).toBe('DE');
  });

  it('brings back what another link says', () => {
    store.change({ jurisdiction: 'DE' });
    TestBed.tick();
    arrive(written[0]);
    arrive({ in: 'FR' });
    expect(store.inputs()).toMatchObject({ jurisdiction: 'FR', date: '' });
  });
});
