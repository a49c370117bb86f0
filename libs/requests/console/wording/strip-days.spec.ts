import { stripDays } from './strip-days';

const target = {
  startedAt: '2026-11-26T08:31:00Z',
  due: '2026-12-03T17:00:00Z',
  wholeDay: true,
  zone: 'Asia/Phnom_Penh',
  steps: [{ code: 'counts_working_days', params: { count: 5, restDays: '6,7' } }],
};

describe('the day strip under a reckoned date', () => {
  it('leaves out the day of receipt and the weekend, and marks the day that ends the time', () => {
    expect(stripDays(target)?.map((day) => `${day.date.day} ${day.kind} ${day.number}`)).toEqual([
      '26 first 0',
      '27 counted 1',
      '28 rest 0',
      '29 rest 0',
      '30 counted 2',
      '1 counted 3',
      '2 counted 4',
      '3 ends 5',
    ]);
  });

  it('is not drawn for a date that a party asked', () => {
    expect(
      stripDays({ ...target, steps: [{ code: 'date_asked_by_party', params: {} }] }),
    ).toBeNull();
  });
});
