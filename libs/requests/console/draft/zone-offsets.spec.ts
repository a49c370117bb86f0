import { offsetsAt } from './zone-offsets';

const place = (zone: string): string => zone.split('/').at(-1) ?? zone;

describe('the offsets offered for an hour asked', () => {
  it('are those of there and here on the day asked', () => {
    const choices = offsetsAt('2026-11-24', '', ['Asia/Phnom_Penh', 'Asia/Seoul'], place);
    expect(choices.map((choice) => choice.value)).toEqual(['+07:00', '+09:00']);
  });

  it('follow summer time', () => {
    expect(offsetsAt('2026-07-01', '', ['Europe/Paris'], place)[0]?.value).toBe('+02:00');
    expect(offsetsAt('2026-12-01', '', ['Europe/Paris'], place)[0]?.value).toBe('+01:00');
  });

  it('keep an offset that stands in the form already', () => {
    const choices = offsetsAt('2026-11-24', '-05:00', ['Asia/Seoul'], place);
    expect(choices.map((choice) => choice.value)).toEqual(['+09:00', '-05:00']);
  });
});
