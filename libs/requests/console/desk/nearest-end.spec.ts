import { nearestEnd } from './nearest-end';

const ends = (...dues: (string | null)[]) =>
  dues.map((due) => ({
    clock: due === null ? null : { due, kind: 'house' as const, wholeDay: false, zone: 'UTC' },
  }));

describe('The nearest end of today', () => {
  it('is that of a target below a risk to life, if the target ends first', () => {
    const items = ends(
      '2026-11-23T17:00:00Z',
      null,
      '2026-11-23T09:00:00Z',
      '2026-11-23T12:00:00Z',
    );
    expect(nearestEnd({ items, more: false })).toBe('2026-11-23T09:00:00Z');
  });

  it('is not told while rows that may end before are not read', () => {
    expect(nearestEnd({ items: ends('2026-11-23T17:00:00Z'), more: true })).toBeNull();
  });

  it('is none where nothing ends today', () => {
    expect(nearestEnd(undefined)).toBeNull();
  });
});
