import { ApiClient, type Answer } from './api-client';
import { registerOffices, type TestOffices } from './offices';
import { startTestProduct, type TestProduct } from './start-test-product';

const path = '/api/v1/session';

function refreshCookie(answer: Answer): string {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('rogatory_refresh='));
  return cookie?.split(';')[0] ?? '';
}

describe('A session', () => {
  let product: TestProduct;
  let offices: TestOffices;
  let nobody: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    offices = await registerOffices(product.app);
    nobody = ApiClient.nobody(product.url);
  });
  afterAll(() => product.close());
  beforeEach(() => product.clock.set('2026-11-22T08:00:00Z'));

  function signIn(email?: string, password?: string): Promise<Answer> {
    const person = offices.prosecution.person('prosecutor');
    const body = { email: email ?? person.email, password: password ?? person.password };
    return nobody.call('POST', path, { body });
  }
  function refresh(cookie: string): Promise<Answer> {
    return nobody.call('POST', `${path}/refresh`, { headers: { cookie } });
  }

  it('opens with address and password and says who has signed in and what she may do', async () => {
    const answer = await signIn();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      expiresInSeconds: 600,
      me: {
        roles: ['prosecutor'],
        permissions: expect.arrayContaining(['identity.me', 'identity.people']),
        authority: { jurisdiction: 'KH', kind: 'competent', zone: 'Asia/Phnom_Penh' },
      },
    });
    expect(answer.text).not.toContain('argon2');
  });

  it('keeps the refresh token out of reach of scripts and other sites', async () => {
    const [cookie] = (await signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\/api\/v1\/session/i);
  });

  it('answers an unknown address exactly as a wrong password', async () => {
    const unknown = await signIn('nobody@nowhere.example');
    const wrong = await signIn(undefined, 'not the password');
    for (const answer of [unknown, wrong]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ code: 'identity.sign_in_refused' });
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it('does not care how the address is capitalised', async () => {
    const { email } = offices.prosecution.person('prosecutor');
    expect((await signIn(email.toUpperCase())).status).toBe(200);
  });

  it('ends an access token after ten minutes', async () => {
    const client = await ApiClient.signedIn(product.url, offices.prosecution.person('prosecutor'));
    product.clock.advance({ minutes: 9, seconds: 59 });
    expect((await client.get('/api/v1/me')).status).toBe(200);
    product.clock.advance({ seconds: 1 });
    expect((await client.get('/api/v1/me')).status).toBe(401);
  });

  it.each([
    ['no token', ''],
    ['a token that is none', 'Bearer rubbish'],
    ['a token that nobody signed', `Bearer ${unsignedToken()}`],
    ['another scheme', 'Basic cHJvc2VjdXRvcjpwYXNz'],
  ])('lets nobody in with %s', async (_, authorization) => {
    const answer = await nobody.call('GET', '/api/v1/me', { headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'platform.unauthenticated' });
  });

  it('renews itself with the latest refresh token, again and again', async () => {
    let cookie = refreshCookie(await signIn());
    for (let round = 0; round < 3; round += 1) {
      product.clock.advance({ hours: 11 });
      const renewed = await refresh(cookie);
      expect(renewed.status).toBe(200);
      expect(refreshCookie(renewed)).not.toBe(cookie);
      cookie = refreshCookie(renewed);
    }
  });

  it('is over when a refresh token is shown a second time, for thief and robbed alike', async () => {
    const stolen = refreshCookie(await signIn());
    const latest = refreshCookie(await refresh(stolen));
    const replayed = await refresh(stolen);
    expect(replayed.status).toBe(401);
    expect(replayed.body).toMatchObject({ code: 'identity.refresh_refused' });
    expect((await refresh(latest)).status).toBe(401);
    const ended = await product.database.query(
      `select 1 from audit_entry where action = 'identity.revoke_session'`,
    );
    expect(ended).toHaveLength(1);
  });

  it('lets one of two simultaneous renewals win, and then trusts neither', async () => {
    const cookie = refreshCookie(await signIn());
    const both = await Promise.all([refresh(cookie), refresh(cookie)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const winner = both.find(({ status }) => status === 200);
    expect((await refresh(winner === undefined ? '' : refreshCookie(winner))).status).toBe(401);
  });

  it('does not touch other sessions of the same person when one is over', async () => {
    const other = refreshCookie(await signIn());
    const stolen = refreshCookie(await signIn());
    await refresh(stolen);
    await refresh(stolen);
    expect((await refresh(other)).status).toBe(200);
  });

  it('ends by itself when nobody comes back for twelve hours', async () => {
    const cookie = refreshCookie(await signIn());
    product.clock.advance({ hours: 12 });
    expect((await refresh(cookie)).status).toBe(401);
  });

  it('ends when the person signs out', async () => {
    const cookie = refreshCookie(await signIn());
    const out = await nobody.call('DELETE', path, { headers: { cookie } });
    expect(out.status).toBe(204);
    expect((await refresh(cookie)).status).toBe(401);
  });

  it('signs out without complaint whoever is not signed in', async () => {
    expect((await nobody.call('DELETE', path)).status).toBe(204);
  });

  it('never stores a refresh token, only its hash', async () => {
    const token = refreshCookie(await signIn()).split('=')[1];
    const rows = await product.database.query('select 1 from refresh_token where hash = $1', [
      token,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('Guessing passwords', () => {
  it('is stopped after a few tries, for that account from that address only', async () => {
    const product = await startTestProduct({ SIGN_IN_ATTEMPTS_PER_MINUTE: '3' });
    try {
      const nobody = ApiClient.nobody(product.url);
      const guess = (email: string) =>
        nobody.call('POST', path, { body: { email, password: 'guess' } });
      const tries = [];
      for (let round = 0; round < 4; round += 1) tries.push(await guess('one@kh.example'));
      expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
      expect(tries[3]?.body).toMatchObject({ code: 'platform.too_many_attempts' });
      expect(Number(tries[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await guess('two@kh.example')).status).toBe(401);
    } finally {
      await product.close();
    }
  });
});

function unsignedToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'x', name: 'x', authority: 'x', jurisdiction: 'KH', zone: 'UTC' };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, roles: ['central_head'], exp: 9e9 })}.`;
}
