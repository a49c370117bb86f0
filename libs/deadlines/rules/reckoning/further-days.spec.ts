import { answerTo, type FurtherCase, lasting } from '@rogatory/deadlines/testing';

const days = (amount: number) => lasting(amount, 'days');
const weeks = (amount: number) => lasting(amount, 'weeks');
const months = (amount: number) => lasting(amount, 'months');
const years = (amount: number) => lasting(amount, 'years');
const workingDays = (amount: number) => lasting(amount, 'workingDays');
const berlin = { zone: 'Europe/Berlin' };
const paris = { zone: 'Europe/Paris' };
const vienna = { zone: 'Europe/Vienna' };
const dublin = { zone: 'Europe/Dublin' };

const holidays: FurtherCase[] = [
  {
    why: 'Good Friday and Easter Monday are holidays in Germany: from Friday to Tuesday',
    place: 'DE',
    asked: { ...berlin, event: '2026-03-27', periods: weeks(1) },
    expected: { dueDate: '2026-04-07', unrolledDate: '2026-04-03', actBy: '2026-04-02' },
  },
  {
    why: 'Good Friday is no holiday in France',
    place: 'FR',
    asked: { ...paris, event: '2026-03-27', periods: weeks(1) },
    expected: { dueDate: '2026-04-03' },
  },
  {
    why: 'nor in Austria, where Easter Monday is one',
    place: 'AT',
    asked: { ...vienna, event: '2026-04-04', periods: days(2) },
    expected: { dueDate: '2026-04-08', unrolledDate: '2026-04-06' },
  },
  {
    why: 'nor, by law, in Ireland',
    place: 'IE',
    asked: { ...dublin, event: '2026-03-27', periods: weeks(1) },
    expected: { dueDate: '2026-04-03' },
  },
  {
    why: 'three days from Thursday before Easter hold only Saturday to Monday: two working days are owed',
    place: 'DE',
    asked: { ...berlin, event: '2026-04-02', periods: days(3) },
    expected: { unrolledDate: '2026-04-05', dueDate: '2026-04-08', actBy: '2026-04-02' },
  },
  {
    why: 'but not where they are switched off',
    place: 'DE',
    asked: { ...berlin, event: '2026-04-02', periods: days(3), minTwoWorkingDays: false },
    expected: { dueDate: '2026-04-07' },
  },
  {
    why: 'and not in a period of one day',
    place: 'DE',
    asked: { ...berlin, event: '2026-04-02', periods: days(1) },
    expected: { dueDate: '2026-04-07' },
  },
  {
    why: 'two days over Christmas reach the second working day',
    place: 'DE',
    asked: { ...berlin, event: '2026-12-24', periods: days(2) },
    expected: { unrolledDate: '2026-12-26', dueDate: '2026-12-29' },
  },
];

const lengths: FurtherCase[] = [
  {
    why: 'a leap year has a 29 February to end on',
    place: 'DE',
    asked: { ...berlin, event: '2028-01-31', periods: months(1) },
    expected: { dueDate: '2028-02-29' },
  },
  {
    why: 'a year from 28 February ends on 28 February',
    place: 'AT',
    asked: { ...vienna, event: '2027-02-28', periods: years(1) },
    expected: { dueDate: '2028-02-28' },
  },
  {
    why: 'years and months are counted together, so the end of a month is reached once',
    place: 'AT',
    asked: { ...vienna, event: '2026-03-31', periods: [...years(1), ...months(1)] },
    expected: { dueDate: '2027-04-30' },
  },
  {
    why: 'months come before days in whatever order they are written',
    place: 'AT',
    asked: { ...vienna, event: '2026-01-31', periods: [...days(5), ...months(1)] },
    expected: { unrolledDate: '2026-03-05', dueDate: '2026-03-05' },
  },
  {
    why: 'half a month is fifteen days by the Convention too',
    place: 'AT',
    asked: { ...vienna, ruleSet: 'ETS76', event: '2027-01-15', periods: months(0.5) },
    expected: { unrolledDate: '2027-01-30', dueDate: '2027-02-01' },
  },
  {
    why: 'the Convention owes no two working days',
    place: 'DE',
    asked: { ...berlin, ruleSet: 'ETS76', event: '2026-04-02', periods: days(3) },
    expected: { dueDate: '2026-04-07' },
  },
  {
    why: 'ten working days leave out a holiday and two weekends',
    place: 'FR',
    asked: { ...paris, event: '2026-11-04', periods: workingDays(10) },
    expected: { dueDate: '2026-11-19' },
  },
  {
    why: 'an extension of months keeps the day of the month of the event',
    place: 'AT',
    asked: { ...vienna, event: '2027-01-31', periods: months(1), extensions: months(1) },
    expected: { unrolledDate: '2027-03-31' },
  },
  {
    why: 'thirty days and thirty more are sixty, rolled once',
    place: 'FR',
    asked: { ...paris, event: '2026-10-02', periods: days(30), extensions: days(30) },
    expected: { unrolledDate: '2026-12-01', dueDate: '2026-12-01' },
  },
];

const otherRules: FurtherCase[] = [
  {
    why: 'clear days leave out both ends',
    place: 'IN',
    asked: { zone: 'Asia/Kolkata', ruleSet: 'CLEAR', event: '2026-06-01', periods: days(7) },
    expected: { dueDate: '2026-06-09' },
  },
  {
    why: 'and backward too',
    place: 'IN',
    asked: {
      zone: 'Asia/Kolkata',
      ruleSet: 'CLEAR',
      direction: 'backward',
      event: '2026-06-10',
      periods: days(7),
    },
    expected: { dueDate: '2026-06-02', actBy: '2026-06-02' },
  },
  {
    why: 'a clear month ends one day later',
    place: 'IN',
    asked: { zone: 'Asia/Kolkata', ruleSet: 'CLEAR', event: '2026-06-01', periods: months(1) },
    expected: { dueDate: '2026-07-02' },
  },
  {
    why: 'consecutive days of safe conduct end on a Sunday and stay there',
    place: 'DE',
    asked: { ...berlin, ruleSet: 'CONSEC', event: '2026-10-03', periods: days(15) },
    expected: { dueDate: '2026-10-18', actBy: '2026-10-16' },
  },
  {
    why: 'working days are counted even where the treaty is silent on the roll',
    place: 'KH',
    asked: {
      zone: 'Asia/Phnom_Penh',
      ruleSet: 'PLAIN',
      event: '2026-11-20',
      periods: workingDays(3),
    },
    expected: { dueDate: '2026-11-30', tentative: true },
  },
  {
    why: 'counted back, a date never moves: a Saturday stays, act by Friday',
    place: 'DE',
    asked: { ...berlin, direction: 'backward', event: '2026-06-15', periods: days(30) },
    expected: { dueDate: '2026-05-16', actBy: '2026-05-15' },
  },
  {
    why: 'a month back from 31 March is the end of February',
    place: 'DE',
    asked: { ...berlin, direction: 'backward', event: '2027-03-31', periods: months(1) },
    expected: { dueDate: '2027-02-28' },
  },
  {
    why: 'working days back leave out Whit Monday',
    place: 'DE',
    asked: { ...berlin, direction: 'backward', event: '2026-05-29', periods: workingDays(5) },
    expected: { dueDate: '2026-05-21', actBy: '2026-05-21' },
  },
  {
    why: 'one working day over a weekend is no period of two days',
    place: 'DE',
    asked: { ...berlin, event: '2026-09-11', periods: workingDays(1) },
    expected: { dueDate: '2026-09-14' },
  },
  {
    why: 'Sunday is worked in the Gulf week, Friday is not',
    place: 'SA',
    asked: { zone: 'Asia/Riyadh', ruleSet: 'PLAIN', event: '2026-09-17', periods: workingDays(4) },
    expected: { dueDate: '2026-09-24' },
  },
  {
    why: 'the Emirates rest on Saturday and Sunday, and on their National Day',
    place: 'AE',
    asked: { zone: 'Asia/Dubai', ruleSet: 'PLAIN', event: '2026-11-30', periods: workingDays(3) },
    expected: { dueDate: '2026-12-07' },
  },
  {
    why: 'a day in place of a holiday on Sunday is not worked, and not yet certain',
    place: 'MY',
    asked: {
      zone: 'Asia/Kuala_Lumpur',
      ruleSet: 'PLAIN',
      event: '2026-11-06',
      periods: workingDays(1),
    },
    expected: { dueDate: '2026-11-10', tentative: true },
  },
];

describe.each<[string, FurtherCase[]]>([
  ['Holidays and two working days', holidays],
  ['Months, years and extensions', lengths],
  ['Other rules and other weeks', otherRules],
])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.why, one] as const))('%s', (__, one) => {
    expect(answerTo(one)).toMatchObject(one.expected);
  });
});
