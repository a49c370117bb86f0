import { convertToParamMap } from '@angular/router';
import { readAddress, writeAddress } from './calculator-address';
import { emptyInputs, type CalculatorInputs } from './calculator-inputs';

const own: CalculatorInputs = {
  ...emptyInputs,
  by: 'rule',
  ruleSet: 'EU1182',
  periods: [
    { amount: '1.5', unit: 'months' },
    { amount: '10', unit: 'workingDays' },
  ],
  direction: 'backward',
  date: '2026-10-25',
  time: '02:30',
  secondHour: true,
  jurisdiction: 'DE',
  region: 'DE-BY',
  zone: 'Europe/Berlin',
  extensions: [{ amount: '30', unit: 'days' }],
  suspensions: [
    { from: '2026-11-02', to: '2026-11-09' },
    { from: '2026-11-20', to: '' },
  ],
  twoWorkingDays: 'no',
};

function opened(address: Record<string, string | null>) {
  const params = Object.entries(address).filter(([, value]) => value !== null);
  return readAddress(convertToParamMap(Object.fromEntries(params)));
}

describe('the link of a calculation', () => {
  it('restores every answer of an own rule', () => {
    expect(opened(writeAddress(own))).toEqual({ inputs: own, faults: [] });
  });

  it('restores a limit of the register with its part, place and day', () => {
    const limit: CalculatorInputs = {
      ...emptyInputs,
      timeLimit: 'T02',
      part: 'urgent',
      date: '2026-03-14',
      jurisdiction: 'FR',
      zone: 'Europe/Paris',
    };
    expect(writeAddress(limit)).toMatchObject({ limit: 'T02', rule: null, period: null });
    expect(opened(writeAddress(limit))).toEqual({ inputs: limit, faults: [] });
  });

  it('of an empty form is empty, and an empty link is an empty form', () => {
    expect(Object.values(writeAddress(emptyInputs)).every((value) => value === null)).toBe(true);
    expect(opened({})).toEqual({ inputs: emptyInputs, faults: [] });
  });

  it.each([
    ['event', '2026-02-31'],
    ['event', '2026-03-01T25:00'],
    ['period', '30 fortnights'],
    ['rule', 'EU1183'],
    ['limit', 'T99'],
    ['zone', 'Europe/Atlantis'],
    ['in', 'Germany'],
    ['suspend', '2026-03-04..tomorrow'],
    ['direction', 'sideways'],
    ['perod', '30d'],
  ])('that says %s=%s is told to be unreadable there', (name, value) => {
    expect(opened({ [name]: value }).faults).toEqual([{ name, value }]);
  });
});
