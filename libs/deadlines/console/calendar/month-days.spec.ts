import type { CalendarEntryDto } from '@rogatory/deadlines/contract';
import { agendaDays, monthWeeks, shownSpan } from './month-days';

const month = Temporal.PlainYearMonth.from('2026-11');
const today = Temporal.PlainDate.from('2026-11-22');
const week = { workingWeek: [1, 2, 3, 4, 5], holidays: [], known: true };
const entry: CalendarEntryDto = {
  fileId: '019ab000-0000-7000-8000-000000000001',
  reference: 'FICT-2026-00417',
  counterpartJurisdiction: 'KH',
  direction: 'outgoing',
  act: 'await_acknowledgement',
  kind: 'house',
  nature: 'TARGET',
  dueDate: '2026-11-27',
  due: '2026-11-27T17:00:00Z',
  wholeDay: true,
  zone: 'Asia/Phnom_Penh',
  whose: 'them',
  measureCode: null,
};

describe('the days of a month', () => {
  it('begin on Monday, or on Sunday where people work on it', () => {
    expect(shownSpan(month, 1).from.toString()).toBe('2026-10-26');
    expect(shownSpan(month, 1).to.toString()).toBe('2026-12-06');
    expect(shownSpan(month, 7).from.toString()).toBe('2026-11-01');
  });

  it('carry what ends on them, the nearest end first', () => {
    const sooner = { ...entry, act: 'respond', due: '2026-11-27T08:00:00Z' } as const;
    const weeks = monthWeeks(month, today, week, [entry, sooner]);
    const friday = weeks.flat().find(({ date }) => date.toString() === '2026-11-27');
    expect(friday?.entries.map(({ act }) => act)).toEqual(['respond', 'await_acknowledgement']);
    expect(weeks.flat().filter(({ entries }) => entries.length > 0)).toHaveLength(1);
  });

  it('make an agenda of today, days with an end and holidays', () => {
    const holiday = {
      date: '2026-11-24',
      name: 'Water Festival',
      nativeName: null,
      nativeLanguage: null,
      tentative: true,
      source: 'date-holidays',
    };
    const weeks = monthWeeks(month, today, { ...week, holidays: [holiday] }, [entry]);
    expect(agendaDays(weeks).map(({ date }) => date.day)).toEqual([22, 24, 27]);
  });
});
