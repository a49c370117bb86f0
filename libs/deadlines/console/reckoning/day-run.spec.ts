import { foldedRun, yearsOf, type DayRunFacts } from './day-run';

const week: DayRunFacts = {
  event: '2026-11-23',
  due: '2026-12-02',
  unrolled: '2026-12-02',
  pauses: [],
  hours: false,
  workingWeek: [1, 2, 3, 4, 5],
  holidays: [{ date: '2026-11-24', name: 'Water Festival', tentative: true }],
};

const role = (facts: DayRunFacts): Record<string, string> =>
  Object.fromEntries(
    [...foldedRun(facts, true).before, ...foldedRun(facts, true).after]
      .flat()
      .map((day) => [day.date, day.role]),
  );

describe('the days of a reckoning', () => {
  it('stand in weeks from the event to the end, weekends and uncertain holidays marked', () => {
    const { before, folded } = foldedRun(week, false);
    expect(before).toHaveLength(2);
    expect(folded).toBe(0);
    const [monday, tuesday, , , , saturday] = before[0] ?? [];
    expect(monday).toMatchObject({ date: '2026-11-23', role: 'event', off: null });
    expect(tuesday).toMatchObject({ off: 'holiday', holiday: { tentative: true } });
    expect(saturday).toMatchObject({ role: 'between', off: 'rest' });
    expect(before[1]?.map(({ role: of }) => of)).toEqual([
      'between',
      'between',
      'due',
      'outside',
      'outside',
      'outside',
      'outside',
    ]);
  });

  it('show where the count ended before it was moved to a working day', () => {
    const moved = role({ ...week, unrolled: '2026-11-29', due: '2026-11-30' });
    expect(moved['2026-11-29']).toBe('unrolled');
    expect(moved['2026-11-30']).toBe('due');
  });

  it('show what did not count while the period was suspended', () => {
    const paused = role({ ...week, pauses: [{ from: '2026-11-25', to: '2026-11-26' }] });
    expect([paused['2026-11-24'], paused['2026-11-25'], paused['2026-11-27']]).toEqual([
      'between',
      'paused',
      'between',
    ]);
  });

  it('run from the end to the event where one counts back', () => {
    const back = role({ ...week, event: '2026-12-02', due: '2026-11-23', unrolled: '2026-11-23' });
    expect([back['2026-11-23'], back['2026-11-30'], back['2026-12-02']]).toEqual([
      'due',
      'between',
      'event',
    ]);
  });

  it('of a long period are folded, and of a very long one stay so', () => {
    const quarter = { ...week, due: '2027-02-23', unrolled: '2027-02-23' };
    expect(foldedRun(quarter, false)).toMatchObject({ folded: 9, unfoldable: true });
    expect(foldedRun(quarter, true).folded).toBe(0);
    const years = { ...week, due: '2036-11-23', unrolled: '2036-11-23' };
    expect(foldedRun(years, true).unfoldable).toBe(false);
    expect(yearsOf(years)).toEqual([2026, 2036]);
    expect(yearsOf(quarter)).toEqual([2026, 2027]);
  });
});
