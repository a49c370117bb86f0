import type { ApiTokenDto, IssuedTokenDto, TokenOfferDto } from '@rogatory/identity/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient, type Answer } from './api-client';
import { registerOffices, type TestOffices } from './offices';
import { bodyOf } from './requests/file-client';
import { expectField, expectProblem } from './requests/problem-expectations';
import { startTestProduct, type TestProduct } from './start-test-product';

const path = '/api/v1/tokens';

describe('A token for a system of an authority', () => {
  let product: TestProduct;
  let offices: TestOffices;
  let administrator: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct({ API_TOKEN_CALLS_PER_MINUTE: '40' });
    offices = await registerOffices(product.app);
    administrator = await ApiClient.signedIn(
      product.url,
      offices.phnomPenh.person('administrator'),
    );
  });
  afterAll(() => product.close());
  beforeEach(() => product.clock.set('2026-11-22T08:00:00Z'));

  /** Whose session has not ended, though the clock has gone on. */
  function renewed(): Promise<ApiClient> {
    return ApiClient.signedIn(product.url, offices.phnomPenh.person('administrator'));
  }

  const wish = {
    name: 'Case management, Phnom Penh',
    roles: ['central_officer'],
    scopes: ['requests.read', 'requests.draft'],
    expiresOn: '2027-11-22',
  };

  function ask(changes: object = {}): Promise<Answer> {
    return administrator.call('POST', path, { body: { ...wish, ...changes } });
  }
  async function issued(changes: object = {}): Promise<IssuedTokenDto> {
    return bodyOf<IssuedTokenDto>(await ask(changes), 201);
  }
  const system = ({ secret }: IssuedTokenDto, url = product.url) =>
    ApiClient.withToken(url, secret);
  async function listed(id: string): Promise<ApiTokenDto | undefined> {
    const tokens = bodyOf<ApiTokenDto[]>(await (await renewed()).get(path), 200);
    return tokens.find((one) => one.id === id);
  }

  it('is shown once, and kept as a digest only', async () => {
    const token = await issued();
    expect(token.secret).toMatch(/^rog_[0-9a-f]{32}_[0-9A-Za-z]{49}$/);
    expect((await administrator.get(path)).text).not.toContain(token.secret.slice(-49));
    const everything = await product.database.query<{ row: string }>(
      `select t::text as row from api_token t union all select s::text from api_token_secret s
       union all select a::text from audit_entry a union all select i::text from idempotency i`,
    );
    const secret = token.secret.split('_')[2]?.slice(0, 43) ?? 'none';
    expect(everything.filter(({ row }) => row.includes(secret))).toEqual([]);
  });

  it('acts as a system of its authority under its own name', async () => {
    const token = await issued();
    const me = await system(token).get('/api/v1/me');
    expect(me.status).toBe(200);
    expect(me.body).toMatchObject({
      name: 'Case management, Phnom Penh',
      email: null,
      tokenId: token.token.id,
      permissions: ['identity.me', 'requests.draft', 'requests.read'],
      authority: { id: offices.phnomPenh.authorityId },
    });
  });

  it('leaves its name and itself in the trail for whatever it does', async () => {
    const token = await issued();
    const opened = await system(token).call('POST', '/api/v1/requests', {
      body: { content: contentOfDossier(dossiers.krKh, offices.paris.authorityId) },
      headers: { 'idempotency-key': 'first' },
    });
    const { id } = bodyOf<{ id: string }>(opened, 201);
    const trail = await administrator.get(`/api/v1/audit?subjectId=${id}`);
    expect(trail.body).toMatchObject({
      items: [
        {
          action: 'requests.open',
          personName: 'Case management, Phnom Penh',
          tokenId: token.token.id,
        },
      ],
    });
  });

  it('is not among the colleagues', async () => {
    const token = await issued({ name: 'Nobody’s colleague' });
    const people = await administrator.get('/api/v1/people');
    expect(people.text).not.toContain(token.token.name);
  });

  it('may do what both its roles and its scopes allow, and is told which scope it lacks', async () => {
    const client = system(await issued());
    expect((await client.get('/api/v1/requests')).status).toBe(200);
    const refused = await client.get('/api/v1/deadlines/entries?from=2026-11-01&to=2026-11-30');
    expectProblem(refused, 403, 'identity.scope_missing');
    expect(refused.text).toContain('deadlines.calendar');
    expect(refused.headers.get('www-authenticate')).toContain('scope="deadlines.calendar"');
    expectProblem(await client.get('/api/v1/audit'), 403, 'platform.forbidden');
  });

  it('never counts as the second person, and the administrator is told so', async () => {
    const head = { roles: ['central_head'], scopes: ['requests.approve'] };
    expectField(await ask(head), 422, '/scopes/0', 'person_needed');
    expect((await ask(head)).text).toContain('never counts as the second person');
    const client = system(await issued({ roles: ['central_head'], scopes: ['requests.read'] }));
    const id = '0199d3a4-1b2c-7d3e-8f40-123456789abc';
    const tried = await client.call('POST', `/api/v1/requests/${id}/approve`, {
      body: {},
      headers: { 'if-match': '"1"', 'idempotency-key': 'x' },
    });
    expectProblem(tried, 403, 'identity.person_needed');
  });

  it('can never make, change or end tokens itself', async () => {
    const client = system(await issued());
    expect((await client.get(path)).status).toBe(403);
    expect((await client.call('POST', path, { body: wish })).status).toBe(403);
  });

  it.each<[string, object, string, string]>([
    ['administration', { scopes: ['identity.tokens'] }, '/scopes/0', 'person_needed'],
    ['a right nobody knows', { scopes: ['requests.read', 'all'] }, '/scopes/1', 'unknown'],
    ['a right its roles lack', { scopes: ['requests.execute'] }, '/scopes/0', 'not_of_roles'],
    [
      'a role of another kind of authority',
      { roles: ['prosecutor'] },
      '/roles/0',
      'not_of_authority',
    ],
    ['the administrator’s role', { roles: ['administrator'] }, '/roles/0', 'not_of_authority'],
    ['more than a year', { expiresOn: '2027-11-23' }, '/expiresOn', 'not_a_last_day'],
    ['a day that has passed', { expiresOn: '2026-11-21' }, '/expiresOn', 'not_a_last_day'],
    ['31 February', { expiresOn: '2027-02-31' }, '/expiresOn', 'not_a_last_day'],
    ['a network that is none', { networks: ['10.0.0.0'] }, '/networks/0', 'not_a_network'],
    ['a blank name', { name: '   ' }, '/name', 'blank'],
  ])('is not given %s', async (_, changes, pointer, code) => {
    expectField(await ask(changes), 422, pointer, code);
  });

  it('needs a last day', async () => {
    expectField(await ask({ expiresOn: undefined }), 400, '/expiresOn', 'matches');
  });

  it('ends by itself after its last day, by the calendar of the authority', async () => {
    const client = system(await issued({ expiresOn: '2026-11-30' }));
    product.clock.set('2026-11-30T16:59:59Z');
    expect((await client.get('/api/v1/me')).status).toBe(200);
    product.clock.set('2026-11-30T17:00:00Z');
    expectProblem(await client.get('/api/v1/me'), 401, 'identity.token_expired');
  });

  it('is dead in every process as soon as it is revoked', async () => {
    const other = await product.another();
    try {
      const token = await issued();
      const clients = [system(token), system(token, other.url)];
      for (const client of clients) expect((await client.get('/api/v1/me')).status).toBe(200);
      const revoke = () => administrator.call('POST', `${path}/${token.token.id}/revoke`);
      expect((await revoke()).body).toMatchObject({ state: 'revoked' });
      for (const client of clients) {
        expectProblem(await client.get('/api/v1/me'), 401, 'identity.token_revoked');
      }
      expect((await revoke()).status).toBe(200);
      const rotated = await administrator.call('POST', `${path}/${token.token.id}/rotate`, {
        body: { overlapHours: 1 },
      });
      expectProblem(rotated, 409, 'identity.token_revoked');
    } finally {
      await other.close();
    }
  });

  it('is rotated without a gap: the old secret goes on for the hours named', async () => {
    const first = await issued();
    const rotate = await administrator.call('POST', `${path}/${first.token.id}/rotate`, {
      body: { overlapHours: 24, expiresOn: '2027-06-30' },
    });
    const second = bodyOf<IssuedTokenDto>(rotate, 200);
    expect(second.token).toMatchObject({
      id: first.token.id,
      expiresOn: '2027-06-30',
      overlapEndsAt: expect.stringMatching(/^2026-11-23/),
    });
    expect((await system(first).get('/api/v1/me')).status).toBe(200);
    expect((await system(second).get('/api/v1/me')).status).toBe(200);
    product.clock.advance({ hours: 24 });
    expectProblem(await system(first).get('/api/v1/me'), 401, 'identity.token_expired');
    expect((await system(second).get('/api/v1/me')).status).toBe(200);
  });

  it('works only from the networks it is bound to', async () => {
    const inside = system(await issued({ networks: ['127.0.0.0/8'] }));
    expect((await inside.get('/api/v1/me')).status).toBe(200);
    const outside = system(await issued({ networks: ['192.0.2.0/24', '2001:db8::/32'] }));
    expectProblem(await outside.get('/api/v1/me'), 403, 'identity.network_not_allowed');
  });

  it('is slowed down when it calls too often, and no other with it', async () => {
    const busy = system(await issued());
    const calm = system(await issued());
    const statuses = [];
    for (let call = 0; call < 41; call += 1) {
      statuses.push((await busy.get('/api/v1/me')).status);
    }
    expect(statuses.slice(0, 40).every((status) => status === 200)).toBe(true);
    const last = await busy.get('/api/v1/me');
    expectProblem(last, 429, 'platform.too_many_attempts');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await calm.get('/api/v1/me')).status).toBe(200);
  });

  it('tells when it was last used, to the hour', async () => {
    const token = await issued();
    expect((await listed(token.token.id))?.lastUsedAt).toBeNull();
    await system(token).get('/api/v1/me');
    product.clock.advance({ minutes: 40 });
    await system(token).get('/api/v1/me');
    expect((await listed(token.token.id))?.lastUsedAt).toMatch(/^2026-11-22T08:00:00/);
    product.clock.advance({ minutes: 40 });
    await system(token).get('/api/v1/me');
    expect((await listed(token.token.id))?.lastUsedAt).toMatch(/^2026-11-22T09:20:00/);
  });

  it('with a typing error is told to be none', async () => {
    const { secret } = await issued();
    const wrong = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0');
    for (const text of [wrong, 'rog_']) {
      const client = ApiClient.withToken(product.url, text);
      expectProblem(await client.get('/api/v1/me'), 401, 'identity.token_malformed');
    }
  });

  it('is offered what the authority’s roles hold, and told what only people may do', async () => {
    const offer = bodyOf<TokenOfferDto>(await administrator.get(`${path}/offer`), 200);
    expect(offer.roles).toEqual(['central_officer', 'central_head']);
    const names = offer.scopes.map(({ name }) => name);
    expect(names).toContain('requests.transmit');
    expect(names.filter((name) => name.startsWith('identity.tokens'))).toEqual([]);
    expect(names).not.toContain('requests.approve');
    expect(offer.personal.map(({ name }) => name)).toContain('requests.approve');
  });

  it('is neither seen nor touched by administrators of other authorities', async () => {
    const { token } = await issued();
    const french = await ApiClient.signedIn(product.url, offices.paris.person('administrator'));
    expect((await french.get(path)).text).not.toContain(token.id);
    const revoke = await french.call('POST', `${path}/${token.id}/revoke`);
    expectProblem(revoke, 404, 'identity.token_not_found');
    const rotate = await french.call('POST', `${path}/${token.id}/rotate`, {
      body: { overlapHours: 0 },
    });
    expectProblem(rotate, 404, 'identity.token_not_found');
  });

  it('has every step of its keeping in the trail', async () => {
    const { token } = await issued();
    await administrator.call('POST', `${path}/${token.id}/rotate`, { body: { overlapHours: 0 } });
    await administrator.call('POST', `${path}/${token.id}/revoke`);
    const { items } = bodyOf<{ items: { action: string; personId: string }[] }>(
      await administrator.get(`/api/v1/audit?subjectId=${token.id}`),
      200,
    );
    expect(items.map(({ action }) => action)).toEqual([
      'identity.revoke_token',
      'identity.rotate_token',
      'identity.create_token',
    ]);
    const { personId } = offices.phnomPenh.person('administrator').actor;
    expect(items.every((item) => item.personId === personId)).toBe(true);
  });
});
