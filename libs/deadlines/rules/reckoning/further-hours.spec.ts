import { answerTo, type FurtherCase, lasting } from '@rogatory/deadlines/testing';

const days = (amount: number) => lasting(amount, 'days');
const hours = (amount: number) => lasting(amount, 'hours');
const workingDays = (amount: number) => lasting(amount, 'workingDays');
const berlin = { zone: 'Europe/Berlin' };
const paris = { zone: 'Europe/Paris' };
const dublin = { zone: 'Europe/Dublin' };

const elapsed: FurtherCase[] = [
  {
    why: 'clocks go forward: eight elapsed hours, nine on the wall',
    place: 'DE',
    asked: { ...berlin, event: '2027-03-27T21:30:00+01:00', periods: hours(8) },
    expected: { due: '2027-03-28T07:00:00+02:00', exact: '2027-03-28T06:30:00+02:00' },
  },
  {
    why: 'an event on the hour still leaves out that hour',
    place: 'IE',
    asked: { ...dublin, event: '2026-09-09T14:00:00+01:00', periods: hours(8) },
    expected: { due: '2026-09-09T23:00:00+01:00', exact: '2026-09-09T22:00:00+01:00' },
  },
  {
    why: 'the next full hour is that of Nepal, which is 5:45 ahead',
    place: 'NP',
    asked: { zone: 'Asia/Kathmandu', event: '2026-09-09T08:20:00Z', periods: hours(8) },
    expected: { due: '2026-09-09T23:00:00+05:45', exact: '2026-09-09T22:05:00+05:45' },
  },
  {
    why: 'and of India, which is 5:30 ahead',
    place: 'IN',
    asked: { zone: 'Asia/Kolkata', event: '2026-09-09T08:20:00Z', periods: hours(24) },
    expected: { due: '2026-09-10T14:00:00+05:30', exact: '2026-09-10T13:50:00+05:30' },
  },
  {
    why: 'where clocks go back by half an hour the full hour is that of the new time',
    place: 'AU',
    asked: { zone: 'Australia/Lord_Howe', event: '2026-04-04T14:45:00Z', periods: hours(1) },
    expected: { due: '2026-04-05T03:00:00+10:30' },
  },
  {
    why: 'hours never roll off a weekend',
    place: 'FR',
    asked: { ...paris, event: '2026-10-02T10:12:00+02:00', periods: hours(24) },
    expected: { due: '2026-10-03T11:00:00+02:00', dueDate: '2026-10-03', actBy: '2026-10-02' },
  },
  {
    why: 'two working days are owed in hours only where expressly asked',
    place: 'FR',
    asked: {
      ...paris,
      event: '2026-10-23T09:40:00+02:00',
      periods: hours(96),
      minTwoWorkingDays: true,
    },
    expected: { due: '2026-10-28T00:00:00+01:00', dueDate: '2026-10-27', wholeDay: true },
  },
  {
    why: 'hours of a treaty are exact, to the last decimal',
    place: 'KH',
    asked: {
      zone: 'Asia/Phnom_Penh',
      ruleSet: 'HOURS',
      event: '2026-11-22T21:40:00.123456789+07:00',
      periods: days(1),
    },
    expected: { due: '2026-11-23T21:40:00.123456789+07:00', dueDate: '2026-11-23' },
  },
  {
    why: 'hours back run from the beginning of the hour of the event',
    place: 'DE',
    asked: {
      ...berlin,
      direction: 'backward',
      event: '2026-09-09T14:20:00+02:00',
      periods: hours(24),
    },
    expected: { due: '2026-09-08T14:00:00+02:00', exact: '2026-09-08T14:20:00+02:00' },
  },
  {
    why: 'a pause between instants moves hours by exactly as much',
    place: 'FR',
    asked: {
      ...paris,
      event: '2026-10-05T10:12:00+02:00',
      periods: hours(24),
      suspensions: [{ from: '2026-10-05T12:00:00+02:00', to: '2026-10-05T13:30:00+02:00' }],
    },
    expected: { due: '2026-10-06T12:30:00+02:00', exact: '2026-10-06T11:42:00+02:00' },
  },
  {
    why: 'a midnight that clocks skip still ends a day',
    place: 'DE',
    asked: { zone: 'Africa/Cairo', ruleSet: 'PLAIN', event: '2026-04-20', periods: days(3) },
    expected: { due: '2026-04-24T01:00:00+03:00', dueDate: '2026-04-23' },
  },
];

const pauses: FurtherCase[] = [
  {
    why: 'a query and its answer pause from the next day through the day of the answer',
    place: 'DE',
    asked: {
      ...berlin,
      ruleSet: 'PLAIN',
      event: '2026-12-03',
      periods: days(30),
      suspensions: [{ from: '2026-12-17T09:00:00+01:00', to: '2027-01-08T16:00:00+01:00' }],
    },
    expected: { dueDate: '2027-01-24', actBy: '2027-01-22' },
  },
  {
    why: 'an answer on the day of the query pauses nothing',
    place: 'DE',
    asked: {
      ...berlin,
      ruleSet: 'PLAIN',
      event: '2026-12-03',
      periods: days(30),
      suspensions: [{ from: '2026-12-17T09:00:00+01:00', to: '2026-12-17T16:00:00+01:00' }],
    },
    expected: { dueDate: '2027-01-02' },
  },
  {
    why: 'a query on the last day still pauses: the period ends on the day of the answer',
    place: 'DE',
    asked: {
      ...berlin,
      ruleSet: 'PLAIN',
      event: '2026-09-01',
      periods: days(10),
      suspensions: [{ from: '2026-09-11T09:00:00+02:00', to: '2026-09-15T09:00:00+02:00' }],
    },
    expected: { dueDate: '2026-09-15' },
  },
  {
    why: 'paused working days are not counted',
    place: 'DE',
    asked: {
      ...berlin,
      event: '2026-09-07',
      periods: workingDays(5),
      suspensions: [{ from: '2026-09-09', to: '2026-09-13' }],
    },
    expected: { dueDate: '2026-09-17' },
  },
  {
    why: 'a second pause may begin where only the first has carried the end',
    place: 'DE',
    asked: {
      ...berlin,
      ruleSet: 'PLAIN',
      event: '2026-09-01',
      periods: days(10),
      suspensions: [
        { from: '2026-09-15', to: '2026-09-16' },
        { from: '2026-09-05', to: '2026-09-10' },
      ],
    },
    expected: { dueDate: '2026-09-19' },
  },
];

describe.each<[string, FurtherCase[]]>([
  ['Hours', elapsed],
  ['Pauses', pauses],
])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.why, one] as const))('%s', (__, one) => {
    expect(answerTo(one)).toMatchObject(one.expected);
  });
});
