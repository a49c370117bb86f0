import { array, assert, integer, property } from 'fast-check';
import { medianDays, slowestTenthDays } from './day-histogram';

const asHistogram = (days: readonly number[]) => days.map((day) => ({ days: day, requests: 1 }));

describe('days a request takes', () => {
  it('gives no median of fewer than five requests', () => {
    expect(medianDays(asHistogram([3, 4, 5, 6]))).toBeNull();
    expect(medianDays(asHistogram([3, 4, 5, 6, 90]))).toBe(5);
  });

  it('gives no slowest tenth of fewer than ten', () => {
    expect(slowestTenthDays(asHistogram([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeNull();
    expect(slowestTenthDays(asHistogram([1, 2, 3, 4, 5, 6, 7, 8, 9, 40]))).toBe(9);
  });

  it('finds the median that sorting all single requests would find', () => {
    assert(
      property(array(integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 60 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        expect(medianDays(asHistogram(days))).toBe(sorted[Math.ceil(days.length / 2) - 1]);
      }),
    );
  });
});
