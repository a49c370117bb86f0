import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { measureTypes, offenceCategories } from '@rogatory/instruments/contract';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', 'KR', '\u0000', '0000-01-01', -1, 1e308),
);
/** Mostly what the field takes, sometimes anything at all, sometimes nothing. */
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
const state = fc.constantFrom('KR', 'KH', 'DE', 'FR', 'US', 'AQ', 'XX');
const day = fc.constantFrom('2026-11-22', '2026-02-31', '1899-12-31', '9999-12-31', '0000-01-01');
const question = fc.record({
  requesting: mostly(state),
  requested: mostly(state),
  date: mostly(day),
  measures: mostly(fc.array(mostly(fc.constantFrom(...measureTypes)), { maxLength: 5 })),
  offences: mostly(
    fc.array(
      mostly(
        fc.record({
          category: mostly(fc.constantFrom(...offenceCategories)),
          maxPenaltyYears: mostly(fc.double()),
          transnational: mostly(fc.boolean()),
          organizedGroup: mostly(fc.boolean()),
        }),
      ),
      { maxLength: 4 },
    ),
  ),
  urgent: mostly(fc.boolean()),
});
const change = fc.record({
  target: mostly(fc.constantFrom('instrument', 'time_limit')),
  targetId: mostly(fc.constantFrom('UNTOC', 'EIO', 'RECIPROCITY', 'T02', 'T33', 'NEW-ONE')),
  pointer: mostly(
    fc.constantFrom(
      '',
      '/parties/-',
      '/parties',
      '/parties/KH',
      '/scope',
      '/__proto__',
      '/-',
      '/parts/0/periods',
      '/name/en',
      '/inForceUntil',
      '/~2',
    ),
  ),
  value: anything,
  effectiveFrom: mostly(day),
  effectiveUntil: mostly(day),
  reason: mostly(fc.string()),
  source: mostly(fc.string()),
  confidence: mostly(fc.constantFrom('high', 'low')),
});
const mark = fc.record({
  target: mostly(fc.constantFrom('instrument', 'time_limit')),
  targetId: mostly(fc.constantFrom('UNTOC', 'T02', 'NOBODY')),
  pointer: mostly(fc.constantFrom('', '/scope', '/parties/KH', '/parties/-', '/name')),
  verifiedBy: mostly(fc.string()),
  verifiedOn: mostly(day),
});

describe('Whatever is sent about the law', () => {
  let product: TestProduct;
  let administrator: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    const { phnomPenh } = await registerOffices(product.app);
    administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
  });
  afterAll(() => product.close());

  it('points at what reaches for the prototype of an object', async () => {
    const raw = '{"target":"instrument","targetId":"UNTOC","value":[{"__proto__":{"x":1}}]}';
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await administrator.call('POST', '/api/v1/law/overrides', { raw, headers });
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'platform.invalid_input',
      errors: [{ pointer: '/value/0/__proto__', code: 'unknown_field' }],
    });
  });

  it.each<[string, fc.Arbitrary<object>]>([
    ['/api/v1/legal-basis/resolve', question],
    ['/api/v1/law/overrides', change],
    ['/api/v1/law/verifications', mark],
  ])('%s answers it or points at what is wrong', async (path, body) => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const headers = { 'idempotency-key': randomUUID() };
        const answer = await administrator.call('POST', path, { body: sent, headers });
        expect(answer.status).toBeLessThan(500);
        if (answer.status < 400) return;
        expect([400, 422]).toContain(answer.status);
        expect(answer.body).toMatchObject({
          errors: expect.arrayContaining([
            expect.objectContaining({ pointer: expect.any(String), code: expect.any(String) }),
          ]),
        });
      }),
      { numRuns: 250 },
    );
  });
});
