import { getAllTimezones } from 'countries-and-timezones';
import { jurisdictionFacts } from './jurisdiction-facts';
import { networks } from './networks';
import { workingWeekOf } from './working-weeks';

const facts = jurisdictionFacts();
const byCode = new Map(facts.map((one) => [one.code, one]));

describe('The reference data of jurisdictions', () => {
  it('holds the 249 of ISO 3166-1, Hong Kong and Macao among them', () => {
    expect(facts).toHaveLength(249);
    for (const code of ['HK', 'MO', 'KH', 'KR', 'DE', 'FR']) expect(byCode.has(code)).toBe(true);
    expect(byCode.has('XK')).toBe(false);
  });

  it('is whole for every one of them', () => {
    const zones = new Set(Object.keys(getAllTimezones({ deprecated: true })));
    const isWhole = (one: (typeof facts)[number]) =>
      /^[A-Z]{3}$/.test(one.alpha3) &&
      Object.values(one.names).every((name) => name !== '' && name !== one.code) &&
      one.languages.length > 0 &&
      one.languages.every((tag) => Intl.getCanonicalLocales(tag).length === 1) &&
      new Set(one.workingWeek).size === one.workingWeek.length &&
      one.workingWeek.every((day) => day >= 1 && day <= 7) &&
      one.zones.every((zone) => zones.has(zone));
    expect(facts.filter((one) => !isWhole(one))).toEqual([]);
  });

  it('knows a time zone for every place where somebody lives', () => {
    const without = facts.filter(({ zones }) => zones.length === 0).map(({ code }) => code);
    expect(without).toEqual(['BV', 'HM']);
  });

  it.each([
    ['KH', 'Asia/Phnom_Penh'],
    ['VN', 'Asia/Ho_Chi_Minh'],
    ['IN', 'Asia/Kolkata'],
    ['MM', 'Asia/Yangon'],
    ['KR', 'Asia/Seoul'],
    ['UA', 'Europe/Kyiv'],
  ])('gives %s the zone %s', (code, zone) => {
    expect(byCode.get(code)?.zones).toContain(zone);
  });

  it.each([
    ['DE', [1, 2, 3, 4, 5]],
    ['AE', [1, 2, 3, 4, 5]],
    ['EG', [7, 1, 2, 3, 4]],
    ['BN', [1, 2, 3, 4, 6]],
  ])('knows on which days the offices of %s work', (code, days) => {
    expect(workingWeekOf(code).days).toEqual(days);
  });

  it('names only jurisdictions it knows as members of a network, each once', () => {
    for (const { members } of networks) {
      expect(members.filter((code) => !byCode.has(code))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
    }
    expect(networks.find(({ code }) => code === 'EJN')?.members).toHaveLength(27);
  });
});
