import { entriesOf, faultsOf, targetsOf } from './target-form';

const usual = {
  acknowledgeWorkingDays: 5,
  legalViewDays: 30,
  statusNoteDays: 60,
  chaseDays: [30, 60, 90],
  version: 0,
  legal: false,
  setBy: null,
  setAt: null,
};

describe('the targets of the house', () => {
  it('come back as they were typed', () => {
    const { version, legal, setBy, setAt, ...targets } = usual;
    expect([version, legal, setBy, setAt]).toEqual([0, false, null, null]);
    expect(targetsOf(entriesOf(usual))).toEqual(targets);
  });

  it.each(['0', '367', '2.5', 'soon', ''])('are no number of days when they say "%s"', (text) => {
    const entries = { ...entriesOf(usual), legalViewDays: text };
    expect(faultsOf(entries)).toEqual({ legalViewDays: 'days' });
    expect(targetsOf(entries)).toBeNull();
  });

  it('remind ever later, not twice on one day', () => {
    const entries = { ...entriesOf(usual), chaseDays: '30, 30, 60' };
    expect(faultsOf(entries)).toEqual({ chaseDays: 'ascending' });
  });
});
