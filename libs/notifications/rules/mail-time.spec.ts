import fc from 'fast-check';
import { isQuiet, mailTime, usualMailWishes, type MailWishes } from './mail-time';

const zones = [
  'Asia/Phnom_Penh',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Chatham',
  'UTC',
] as const;

const timeOfDay = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map((time) => Temporal.PlainTime.from(time).toString({ smallestUnit: 'minute' }));
const quiet = fc.option(fc.record({ quietFrom: timeOfDay, quietTo: timeOfDay }), { nil: null });
const wishes: fc.Arbitrary<MailWishes> = fc
  .record({
    mail: fc.constantFrom('at_once' as const, 'digest' as const),
    digestHour: fc.integer({ min: 0, max: 23 }),
    quiet,
    zone: fc.constantFrom(...zones),
    urgentAnyHour: fc.boolean(),
  })
  .map(({ quiet: hours, ...rest }) => ({
    ...rest,
    quietFrom: hours?.quietFrom ?? null,
    quietTo: hours?.quietTo ?? null,
  }));
// Both changes of clocks in every zone, minute by minute.
const moment = fc
  .integer({ min: 0, max: 366 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes }));

describe('When a mail goes', () => {
  it('is never in the quiet hours of the person’s own zone, however clocks are changed', () => {
    fc.assert(
      fc.property(wishes, moment, (wish, now) => {
        const time = mailTime(wish, now, false);
        expect(time).not.toBeNull();
        if (time !== null) expect(isQuiet(wish, time.at)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  it('is never before now, and within two days', () => {
    fc.assert(
      fc.property(wishes, moment, (wish, now) => {
        const hours = mailTime(wish, now, false)?.at.since(now).total('hours') ?? -1;
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThanOrEqual(49);
      }),
      { numRuns: 4000 },
    );
  });

  it('is now for a risk to life, where the person has allowed it and not otherwise', () => {
    fc.assert(
      fc.property(wishes, moment, (wish, now) => {
        const at = mailTime(wish, now, true)?.at;
        if (wish.urgentAnyHour) expect(at?.equals(now)).toBe(true);
        else if (at !== undefined) expect(isQuiet(wish, at)).toBe(false);
      }),
    );
  });

  it('waits for the morning, together with what else comes in the night', () => {
    const wish = usualMailWishes('Asia/Phnom_Penh');
    const night = Temporal.Instant.from('2026-11-22T15:30:00Z');
    expect(mailTime(wish, night, false)).toEqual({
      at: Temporal.Instant.from('2026-11-23T00:00:00Z'),
      folded: true,
    });
  });

  it('waits for the second end of a night in which an hour comes twice', () => {
    const wish = { ...usualMailWishes('Europe/Berlin'), quietFrom: '22:00', quietTo: '02:30' };
    // 02:10 for the second time: the end has been there once already.
    const second = Temporal.Instant.from('2026-10-25T01:10:00Z');
    expect(mailTime(wish, second, false)?.at.toString()).toBe('2026-10-25T01:30:00Z');
  });

  it('is never for who wants none', () => {
    const wish = { ...usualMailWishes('UTC'), mail: 'off' as const };
    expect(mailTime(wish, Temporal.Instant.from('2026-01-01T12:00:00Z'), true)).toBeNull();
  });
});
