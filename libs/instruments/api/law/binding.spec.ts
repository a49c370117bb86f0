import { bilateralTemplate, instruments } from './instruments';

describe('Whom the instruments bind', () => {
  it('is told of each, save reciprocity, which is open to all, and Hanoi, which binds nobody', () => {
    const without = instruments.filter(({ parties }) => parties.length === 0);
    expect(without.map(({ code }) => code)).toEqual(['HANOI', 'RECIPROCITY']);
  });

  it('is nobody before the instrument itself is in force', () => {
    for (const { inForceFrom, parties } of instruments) {
      for (const { from } of parties) {
        if (from === null) continue;
        expect(inForceFrom).not.toBeNull();
        expect(from >= (inForceFrom ?? '')).toBe(true);
      }
    }
  });

  it('is two States since the same day where the treaty is bilateral', () => {
    const bilateral = instruments.filter(({ code }) => code === 'BILATERAL');
    expect(
      bilateral.map(({ id, parties }) => [
        id,
        ...parties.map(({ jurisdiction, from }) => `${jurisdiction} ${from}`),
      ]),
    ).toEqual([
      ['BR-PT-1991', 'BR 1994-12-01', 'PT 1994-12-01'],
      ['JP-US-2003', 'JP 2006-07-21', 'US 2006-07-21'],
    ]);
  });

  it('is nobody by the template of bilateral treaties, which stays out of the register', () => {
    expect(bilateralTemplate.parties).toEqual([]);
    expect(instruments.map(({ id }) => id)).not.toContain(bilateralTemplate.id);
  });
});
