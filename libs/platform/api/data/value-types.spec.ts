import { toIsoInstant } from './value-types';

describe('An instant from PostgreSQL', () => {
  it.each([
    ['2026-11-22 07:41:00+00', '2026-11-22T07:41:00Z'],
    ['2026-11-22 07:41:00.123456+00', '2026-11-22T07:41:00.123456Z'],
  ])('%s can be read by Temporal', (text, iso) => {
    expect(toIsoInstant(text)).toBe(iso);
    expect(Temporal.Instant.from(iso).toString()).toBe(iso);
  });
});
