import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { PreviewDeadlineDto } from '@rogatory/deadlines/contract';
import { DeadlinesApi } from '../deadlines-api';
import { emptyInputs } from './calculator-inputs';
import { CalculatorStore } from './calculator.store';

const complete = {
  ...emptyInputs,
  timeLimit: 'T02',
  date: '2026-03-14',
  jurisdiction: 'DE',
  zone: 'Europe/Berlin',
} as const;

describe('the calculator', () => {
  let asked: PreviewDeadlineDto[];
  let answer: (question: PreviewDeadlineDto) => Promise<{ dueDate: string }>;
  let store: CalculatorStore;

  const settle = async (milliseconds: number): Promise<void> => {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
    TestBed.tick();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    asked = [];
    answer = ({ event }) => Promise.resolve({ dueDate: event });
    TestBed.configureTestingModule({
      providers: [
        CalculatorStore,
        {
          provide: DeadlinesApi,
          useValue: {
            preview: (question: PreviewDeadlineDto) => {
              asked.push(question);
              return answer(question);
            },
          },
        },
      ],
    });
    store = TestBed.inject(CalculatorStore);
  });
  afterEach(() => jest.useRealTimers());

  it('asks once the typing rests, and not for each letter', async () => {
    store.restore(complete);
    await settle(100);
    store.change({ date: '2026-03-15' });
    await settle(100);
    expect(asked).toEqual([]);
    await settle(200);
    expect(asked.map(({ event }) => event)).toEqual(['2026-03-15']);
    expect(store.calculated()?.deadline.dueDate).toBe('2026-03-15');
  });

  it('keeps the last date until the next is there, and says that it is working', async () => {
    store.restore(complete);
    await settle(300);
    store.change({ date: '2026-03-16' });
    TestBed.tick();
    expect(store.working()).toBe(true);
    expect(store.calculated()?.deadline.dueDate).toBe('2026-03-14');
    await settle(300);
    expect(store.calculated()?.deadline.dueDate).toBe('2026-03-16');
    expect(store.working()).toBe(false);
  });

  it('shows no date any more once an answer is taken away', async () => {
    store.restore(complete);
    await settle(300);
    store.change({ date: '' });
    await settle(300);
    expect(store.calculated()).toBeNull();
    expect(store.question()).toEqual({ state: 'incomplete', missing: ['date'] });
  });

  it('tells what the server has against an answer, and only as long as it stands', async () => {
    const error = {
      code: 'platform.invalid_input',
      errors: [{ pointer: '/event', code: 'deadlines.event_needs_time', detail: '' }],
    };
    answer = () => Promise.reject(new HttpErrorResponse({ status: 400, error }));
    store.restore(complete);
    await settle(300);
    expect(store.problem()?.fields.map(({ pointer }) => pointer)).toEqual(['/event']);
    expect(store.calculated()).toBeNull();
    answer = ({ event }) => Promise.resolve({ dueDate: event });
    store.change({ time: '10:00' });
    TestBed.tick();
    expect(store.problem()).toBeNull();
    await settle(300);
    expect(store.calculated()).not.toBeNull();
  });
});
