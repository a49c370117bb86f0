import { goesInCircle, type StandIn } from './absence-circle';

const away = (personId: string, deputyPersonId: string, from: number, to: number): StandIn => ({
  personId,
  deputyPersonId,
  startsAt: `2026-12-${String(from).padStart(2, '0')}T00:00:00Z`,
  endsAt: `2026-12-${String(to).padStart(2, '0')}T00:00:00Z`,
});

describe('Two people who stand in for each other', () => {
  it('go in a circle when both are away at once', () => {
    const others = [away('bong', 'tak', 10, 15)];
    expect(goesInCircle(away('tak', 'bong', 14, 20), others)).toBe(true);
  });

  it('do not when the one is back before the other leaves', () => {
    const others = [away('bong', 'tak', 10, 14)];
    expect(goesInCircle(away('tak', 'bong', 14, 20), others)).toBe(false);
  });

  it('go in a circle over a third person, while all three are away', () => {
    const others = [away('bong', 'suh', 10, 20), away('suh', 'tak', 12, 16)];
    expect(goesInCircle(away('tak', 'bong', 15, 18), others)).toBe(true);
    expect(goesInCircle(away('tak', 'bong', 16, 18), others)).toBe(false);
  });

  it('hand on in a row, which is no circle', () => {
    const others = [away('bong', 'suh', 10, 20)];
    expect(goesInCircle(away('tak', 'bong', 12, 18), others)).toBe(false);
  });
});
