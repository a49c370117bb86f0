import fc from 'fast-check';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const path = '/api/v1/deadlines/preview';

const good = {
  ruleSet: 'EU1182',
  period: { amount: 30, unit: 'days' },
  direction: 'forward',
  event: '2026-10-02',
  zone: 'Europe/Paris',
  jurisdiction: 'FR',
};
const at = '2026-10-02T10:12:00+02:00';
const byLimit = { timeLimit: 'T02', event: at, zone: 'Europe/Paris', jurisdiction: 'FR' };
const hours = { amount: 24, unit: 'hours' };

type Refused = [what: string, body: Record<string, unknown>, pointer: string];

/** Said in place of what is said in a good question. */
const values: Refused[] = [
  ['31 February', { event: '2026-02-31' }, '/event'],
  ['31 February with an hour', { event: '2026-02-31T10:00:00Z' }, '/event'],
  ['29 February of a common year', { event: '2027-02-29' }, '/event'],
  ['a thirteenth month', { event: '2026-13-01' }, '/event'],
  ['25 o’clock', { event: '2026-10-02T25:00:00Z' }, '/event'],
  ['an offset of 30 hours', { event: '2026-10-02T10:00:00+30:00' }, '/event'],
  ['an hour without offset', { event: '2026-10-02T10:12:00' }, '/event'],
  ['words for a date', { event: 'yesterday' }, '/event'],
  ['a number for a date', { event: 20261002 }, '/event'],
  ['no date', { event: null }, '/event'],
  ['an empty date', { event: '' }, '/event'],
  ['a date of long ago', { event: '1812-06-24' }, '/event'],
  ['a date far ahead', { event: '2101-01-01' }, '/event'],
  ['a year of five digits', { event: '+012026-01-01' }, '/event'],
  ['an unknown zone', { zone: 'Europe/Atlantis' }, '/zone'],
  ['an offset for a zone', { zone: '+02:00' }, '/zone'],
  ['a date-time with a zone', { zone: '2026-01-01T00:00[Asia/Tokyo]' }, '/zone'],
  ['an empty zone', { zone: '' }, '/zone'],
  ['a zone without end', { zone: 'A'.repeat(5000) }, '/zone'],
  ['an unknown country', { jurisdiction: 'XX' }, '/jurisdiction'],
  ['a country in small letters', { jurisdiction: 'fr' }, '/jurisdiction'],
  ['a country by its name', { jurisdiction: 'France' }, '/jurisdiction'],
  ['no country', { jurisdiction: undefined }, '/jurisdiction'],
  ['a region of another country', { region: 'DE-BY' }, '/region'],
  ['a region that does not exist', { jurisdiction: 'DE', region: 'DE-XX' }, '/region'],
  ['an unknown rule set', { ruleSet: 'JULIAN' }, '/ruleSet'],
  ['no rule set', { ruleSet: undefined }, '/ruleSet'],
  ['a direction of its own', { direction: 'sideways' }, '/direction'],
  ['no period', { period: undefined }, '/period'],
  ['an empty list of periods', { period: [] }, '/period'],
  ['words for a period', { period: 'P30D' }, '/period'],
  ['an unknown unit', { period: { amount: 1, unit: 'fortnights' } }, '/period/unit'],
  ['no unit', { period: { amount: 1 } }, '/period/unit'],
  ['an unknown field', { hurry: true }, '/hurry'],
  ['an unknown field inside', { period: { amount: 1, unit: 'days', x: 1 } }, '/period/x'],
  ['perhaps two working days', { minTwoWorkingDays: 'perhaps' }, '/minTwoWorkingDays'],
  ['an unknown time limit', { timeLimit: 'T99' }, '/timeLimit'],
];

const amounts: Refused[] = [
  ...[-1, 0, 0.5, 1.25, 1e9, 1e308, '30', null, true].map((amount): Refused => [
    `${String(amount)} days`,
    { period: { amount, unit: 'days' } },
    '/period/amount',
  ]),
  ['a third of a month', { period: { amount: 1.33, unit: 'months' } }, '/period/amount'],
  [
    'a quarter of a month by the Convention',
    { ruleSet: 'ETS76', period: { amount: 0.25, unit: 'months' } },
    '/period/amount',
  ],
  ['101 years', { period: { amount: 101, unit: 'years' } }, '/period/amount'],
  ['1,300 months', { period: { amount: 1300, unit: 'months' } }, '/period/amount'],
  [
    'a hundred and twenty years together',
    {
      period: [
        { amount: 60, unit: 'years' },
        { amount: 720, unit: 'months' },
      ],
    },
    '/period/1/amount',
  ],
  [
    'a wrong second part',
    {
      period: [
        { amount: 1, unit: 'days' },
        { amount: -1, unit: 'days' },
      ],
    },
    '/period/1/amount',
  ],
  ['a negative extension', { extensions: [{ amount: -30, unit: 'days' }] }, '/extensions/0/amount'],
  [
    'too many periods',
    { period: Array.from({ length: 60 }, () => ({ amount: 1, unit: 'days' })) },
    '/period',
  ],
];

const rules: Refused[] = [
  ['hours from a date', { period: hours }, '/event'],
  [
    'hours with days',
    { event: at, period: [hours, { amount: 1, unit: 'days' }] },
    '/period/1/unit',
  ],
  ['hours to extend days', { event: at, extensions: [hours] }, '/extensions/0/unit'],
  ['hours by the Convention', { event: at, ruleSet: 'ETS76', period: hours }, '/period/unit'],
  ['clear hours', { event: at, ruleSet: 'CLEAR', period: hours }, '/period/unit'],
  [
    'clear working days',
    { ruleSet: 'CLEAR', period: { amount: 5, unit: 'workingDays' } },
    '/period/unit',
  ],
  [
    'consecutive working days',
    { ruleSet: 'CONSEC', period: { amount: 5, unit: 'workingDays' } },
    '/period/unit',
  ],
  [
    'months of elapsed time',
    { event: at, ruleSet: 'HOURS', period: { amount: 1, unit: 'months' } },
    '/period/unit',
  ],
  [
    'an extension counted back',
    { direction: 'backward', extensions: [{ amount: 1, unit: 'days' }] },
    '/extensions',
  ],
  [
    'a pause counted back',
    { direction: 'backward', suspensions: [{ from: '2026-10-05', to: '2026-10-06' }] },
    '/suspensions',
  ],
];

const pause = (from: unknown, to: unknown) => ({ from, to });
const pauses: Refused[] = [
  [
    'a pause that ends before it begins',
    { suspensions: [pause('2026-10-10', '2026-10-09')] },
    '/suspensions/0/to',
  ],
  [
    'a pause before the event',
    { suspensions: [pause('2026-09-30', '2026-10-09')] },
    '/suspensions/0/from',
  ],
  [
    'a pause from the day of the event',
    { suspensions: [pause('2026-10-02', '2026-10-09')] },
    '/suspensions/0/from',
  ],
  [
    'a pause after the end',
    { suspensions: [pause('2026-11-05', '2026-11-09')] },
    '/suspensions/0/from',
  ],
  [
    'pauses that overlap',
    { suspensions: [pause('2026-10-05', '2026-10-09'), pause('2026-10-09', '2026-10-12')] },
    '/suspensions/1/from',
  ],
  [
    'the same pause twice',
    { suspensions: [pause('2026-10-05', '2026-10-09'), pause('2026-10-05', '2026-10-09')] },
    '/suspensions/1/from',
  ],
  [
    'a pause inside another, written first',
    { suspensions: [pause('2026-10-06', '2026-10-07'), pause('2026-10-05', '2026-10-09')] },
    '/suspensions/1/from',
  ],
  [
    'a pause on 31 February',
    { suspensions: [pause('2027-02-31', '2027-03-01')] },
    '/suspensions/0/from',
  ],
  ['a pause without end', { suspensions: [pause('2026-10-05', undefined)] }, '/suspensions/0/to'],
  ['a pause of numbers', { suspensions: [pause(1, 2)] }, '/suspensions/0/from'],
  ['pauses that are no list', { suspensions: pause('2026-10-05', '2026-10-06') }, '/suspensions'],
  [
    'a pause of hours after the end',
    {
      event: at,
      period: hours,
      suspensions: [pause('2026-10-05T10:00:00Z', '2026-10-05T12:00:00Z')],
    },
    '/suspensions/0/from',
  ],
];

const limits: Refused[] = [
  ['a limit and a rule set', { ...byLimit, ruleSet: 'PLAIN' }, '/ruleSet'],
  ['a limit and a period', { ...byLimit, period: hours }, '/period'],
  ['a part that the limit does not have', { ...byLimit, part: 'emergency' }, '/part'],
  ['a part of no limit', { ...good, part: 'ordinary' }, '/part'],
  ['a limit without cap', { ...byLimit, timeLimit: 'T05' }, '/timeLimit'],
  ['a limit that the requester states', { ...byLimit, timeLimit: 'T33' }, '/timeLimit'],
  [
    'a wrong extension of a limit that extends another',
    { ...byLimit, timeLimit: 'T03', extensions: [{ amount: -1, unit: 'days' }] },
    '/extensions/0/amount',
  ],
  ['a limit of hours from a date', { ...byLimit, timeLimit: 'T09', event: '2026-10-02' }, '/event'],
  ['a limit from 31 February', { ...byLimit, event: '2026-02-31' }, '/event'],
];

describe('A question about a deadline that cannot be answered', () => {
  let product: TestProduct;
  let nobody: ApiClient;
  let coordinator: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    const { secretariat } = await registerOffices(product.app);
    nobody = ApiClient.nobody(product.url);
    const person = secretariat.person('network_coordinator');
    coordinator = await ApiClient.signedIn(product.url, person);
  });
  afterAll(() => product.close());

  async function expectRefused(body: unknown, pointer: string): Promise<void> {
    const answer = await coordinator.call('POST', path, { body });
    expect([400, 422]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([
        { pointer, code: expect.any(String), detail: expect.any(String) },
      ]),
    });
  }

  it.each([...values, ...amounts, ...rules, ...pauses])(
    'is refused and pointed at: %s',
    async (_, changed, pointer) => {
      await expectRefused({ ...good, ...changed }, pointer);
    },
  );

  it.each(limits)('is refused and pointed at: %s', async (_, body, pointer) => {
    await expectRefused(body, pointer);
  });

  it.each(['[]', 'null', '7', '"x"', '{}', '{"period":[null]}', '{"period":[[]]}'])(
    'never breaks the product: %s',
    async (raw) => {
      const { status } = await coordinator.call('POST', path, { raw });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  it('never breaks the product, whatever is written into its fields', async () => {
    const word = fc.oneof(
      fc.constantFrom('2026-10-02', at, '2026-02-30', 'Europe/Paris', 'months', 'FR', 'backward'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const anything = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });
    const amount = fc.oneof(fc.double(), fc.integer({ min: -3, max: 2000 }));
    const unit = fc.oneof(fc.constantFrom('hours', 'days', 'weeks', 'months', 'years'), word);
    const period = fc.oneof(anything, fc.record({ amount, unit }));
    const pause = fc.oneof(anything, fc.record({ from: word, to: word }));
    const changes = fc.record(
      {
        ruleSet: fc.oneof(fc.constantFrom('EU1182', 'PLAIN', 'CLEAR', 'ETS76', 'HOURS'), anything),
        period: fc.oneof(period, fc.array(period, { maxLength: 3 })),
        direction: fc.oneof(fc.constantFrom('forward', 'backward'), anything),
        event: fc.oneof(word, anything),
        zone: fc.oneof(fc.constantFrom('Pacific/Apia', 'Asia/Kathmandu'), word, anything),
        jurisdiction: fc.oneof(fc.constantFrom('JP', 'KH', 'ZZ'), anything),
        region: fc.oneof(word, anything),
        extensions: fc.oneof(fc.array(period, { maxLength: 3 }), anything),
        suspensions: fc.oneof(fc.array(pause, { maxLength: 3 }), anything),
        minTwoWorkingDays: fc.oneof(fc.boolean(), anything),
        timeLimit: fc.oneof(fc.constantFrom('T02', 'T05', 'T24'), anything),
      },
      { requiredKeys: [] },
    );
    const asked = fc.asyncProperty(changes, async (changed) => {
      const { status } = await coordinator.call('POST', path, { body: { ...good, ...changed } });
      return status < 500;
    });
    await fc.assert(asked, { numRuns: 500 });
  });

  it('is asked by people who are signed in only', async () => {
    const answer = await nobody.call('POST', path, { body: good });
    expect(answer.status).toBe(401);
  });

  it('while a good one is answered to everybody who is', async () => {
    const answer = await coordinator.call('POST', path, { body: good });
    expect(answer).toMatchObject({ status: 200, body: { dueDate: '2026-11-02' } });
  });
});
