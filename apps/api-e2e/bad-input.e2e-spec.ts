import { randomUUID } from 'node:crypto';
import { ApiClient, type Answer, type Call } from './api-client';
import { registerOffices } from './offices';
import { startTestProduct, type TestProduct } from './start-test-product';

const session = '/api/v1/session';

/** Twenty thousand brackets: deep enough to end a careless reader. */
const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

describe('Bad input', () => {
  let product: TestProduct;
  let nobody: ApiClient;
  let head: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    const { phnomPenh } = await registerOffices(product.app);
    nobody = ApiClient.nobody(product.url);
    head = await ApiClient.signedIn(product.url, phnomPenh.person('central_head'));
  });
  afterAll(() => product.close());

  function expectProblem(answer: Answer, status: number, code: string): void {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, code, correlationId: expect.any(String) });
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    // Neither a trace nor anything of the code's insides.
    expect(answer.text).not.toMatch(/\bat \/|node_modules|\.ts:|select |insert /i);
  }

  it.each<[string, string, Call, number, string]>([
    ['broken JSON', session, { raw: '{"email":' }, 400, 'platform.malformed_json'],
    ['an empty body', session, { raw: '' }, 400, 'platform.malformed_json'],
    [
      'a body of two million letters',
      session,
      { body: { email: 'a'.repeat(2_000_000) } },
      413,
      'platform.body_too_large',
    ],
    ['a body nested without end', session, { raw: deep }, 400, 'platform.invalid_input'],
    ['a list in place of an object', session, { body: [1] }, 400, 'platform.invalid_input'],
    ['null in place of an object', session, { raw: 'null' }, 400, 'platform.invalid_input'],
    [
      'another media type',
      session,
      { raw: 'email=x', headers: { 'content-type': 'text/plain' } },
      415,
      'platform.unsupported_media_type',
    ],
    ['an unknown route', '/api/v1/nothing', { body: {} }, 404, 'platform.route_not_found'],
  ])('is refused with a code: %s', async (_, path, call, status, code) => {
    expectProblem(await nobody.call('POST', path, call), status, code);
  });

  it.each<[string, unknown, string, string]>([
    ['a number for a text', { email: 7, password: 'x' }, '/email', 'is_string'],
    ['a list for a text', { email: ['a@b.c'], password: 'x' }, '/email', 'is_string'],
    ['a missing field', { email: 'a@b.c' }, '/password', 'is_string'],
    ['an unknown field', { email: 'a@b.c', password: 'x', admin: true }, '/admin', 'unknown_field'],
    [
      'a field with strange letters',
      { email: 'a@b.c', password: 'x', 'a/b~c': 1 },
      '/a~1b~0c',
      'unknown_field',
    ],
    ['too long a text', { email: 'a'.repeat(300), password: 'x' }, '/email', 'max_length'],
    ['NUL', { email: 'a@b.c\u0000', password: 'x' }, '/email', 'invalid_character'],
    ['half a character', { email: 'a@b.c', password: '\ud800' }, '/password', 'invalid_character'],
  ])('points at the field: %s', async (_, body, pointer, code) => {
    const answer = await nobody.call('POST', session, { body });
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    });
  });

  it.each([
    ['{"__proto__":{"x":1}}', '/__proto__'],
    ['{"email":"a@b.c","password":{"\\u005f_proto__":1}}', '/password/__proto__'],
    ['{"constructor":{"prototype":{"x":1}}}', '/constructor/prototype'],
  ])('that reaches for prototypes is refused and pointed at: %s', async (raw, pointer) => {
    const answer = await nobody.call('POST', session, { raw });
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([
        { pointer, code: 'unknown_field', detail: 'No field has this name' },
      ]),
    });
  });

  it.each([
    ['/api/v1/authorities?jurisdiction=Cambodia', '/jurisdiction'],
    ['/api/v1/authorities?jurisdiction=KH&jurisdiction=FR', '/jurisdiction'],
    ['/api/v1/authorities?jurisdiction[$ne]=KH', '/jurisdiction[$ne]'],
    ['/api/v1/authorities?kind=friendly', '/kind'],
    ['/api/v1/authorities?sort=name', '/sort'],
    ['/api/v1/people?authorityId=1%20or%201=1', '/authorityId'],
    ['/api/v1/people?authorityId=%00', '/authorityId'],
    ['/api/v1/audit?subjectId=0', '/subjectId'],
    ['/api/v1/audit?__proto__=1&constructor=2', '/constructor'],
  ])('in a query is refused and pointed at: %s', async (path, pointer) => {
    const answer = await head.get(path);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it.each(['rubbish', 'e30', 'WzEsMl0', 'W251bGwsbnVsbF0', 'WyJ4IiwieSJd', '%00', '..%2f..'])(
    'as a cursor never breaks the list: %s',
    async (cursor) => {
      const { status } = await head.get(`/api/v1/audit?cursor=${cursor}`);
      expect([200, 400]).toContain(status);
    },
  );

  it.each([
    '/api/v1/%zz',
    '/%c0%ae%c0%ae/etc/passwd',
    `/${'a'.repeat(5000)}`,
    '/api/v1//me',
    '/api/v1/me/',
  ])('as a path is not found or not served: %s', async (path) => {
    const { status } = await head.get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'POST'])('as a method is not found: %s', async (method) => {
    expectProblem(await head.call(method, '/api/v1/me'), 404, 'platform.route_not_found');
  });

  it.each([
    'rogatory_refresh=',
    'rogatory_refresh=rubbish',
    `rogatory_refresh=${'x'.repeat(6000)}`,
    'rogatory_refresh=%00%ff',
    'rogatory_refresh="; rogatory_refresh=b',
  ])('as a refresh token is refused: %s', async (cookie) => {
    const answer = await nobody.call('POST', `${session}/refresh`, { headers: { cookie } });
    expectProblem(answer, 401, 'identity.refresh_refused');
  });

  it('as a correlation id is replaced, a good one is kept', async () => {
    const wanted = randomUUID();
    const kept = await nobody.call('GET', '/health/live', {
      headers: { 'x-correlation-id': wanted },
    });
    expect(kept.headers.get('x-correlation-id')).toBe(wanted);
    const bad = { 'x-correlation-id': 'Sok Chanthou' };
    const replaced = await nobody.call('GET', '/health/live', { headers: bad });
    expect(replaced.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
