import { niceTop } from './line-chart';

describe('The scale of a line chart', () => {
  it('ends at a round number that three even steps divide', () => {
    expect(niceTop(41)).toBe(45);
    expect(niceTop(14)).toBe(15);
    expect(niceTop(1)).toBe(3);
  });

  it('never ends below the highest value', () => {
    for (let value = 1; value < 3000; value += 7)
      expect(niceTop(value)).toBeGreaterThanOrEqual(value);
  });
});
