import { randomUUID } from 'node:crypto';
import { DiscoveryService } from '@nestjs/core';
import { declaredRoutes, type RouteDeclaration } from '@rogatory/platform/api';
import { holdsPermission, type Role, roles } from '@rogatory/platform/contract';
import { ApiClient } from './api-client';
import { registerOffices, type TestOffices } from './offices';
import { startTestProduct, type TestProduct } from './start-test-product';

/**
 * Generated from the routes the application really serves: every route is called by nobody, by
 * every role of the authority whose data it is, and by every role of others.
 */
describe('Who may call which route', () => {
  let product: TestProduct;
  let offices: TestOffices;
  let routes: readonly RouteDeclaration[];
  const clients = new Map<Role, ApiClient>();

  beforeAll(async () => {
    product = await startTestProduct();
    offices = await registerOffices(product.app);
    routes = declaredRoutes(product.app.get(DiscoveryService, { strict: false }));
    const { phnomPenh, prosecution, police, secretariat } = offices;
    for (const { people } of [phnomPenh, prosecution, police, secretariat]) {
      for (const person of people) {
        const [role] = person.actor.roles;
        if (role !== undefined) clients.set(role, await ApiClient.signedIn(product.url, person));
      }
    }
  });
  afterAll(() => product.close());

  /** The path with an id in the place of each parameter. */
  function addressed(route: RouteDeclaration): string {
    return route.path.replace(/:[A-Za-z]+/g, () => randomUUID());
  }
  function clientOf(role: Role): ApiClient {
    const client = clients.get(role);
    if (client === undefined) throw new Error(`Nobody is ${role}`);
    return client;
  }
  function guarded(): readonly RouteDeclaration[] {
    return routes.filter(({ access }) => access !== 'public');
  }
  const named = ({ method, path }: RouteDeclaration) => `${method} ${path}`;

  it('covers every role there is', () => {
    expect([...clients.keys()].sort()).toEqual([...roles].sort());
  });

  it('leaves open only what must be: signing in, health, the description of the API, secret calendars', () => {
    const open = routes.filter(({ access }) => access === 'public').map(named);
    expect(open.sort()).toEqual([
      'DELETE /api/v1/session',
      'GET /api/openapi.json',
      // Behind a secret of its own: calendar programs cannot sign in.
      'GET /api/v1/deadlines/feed/:secretFile',
      'GET /health/live',
      'GET /health/ready',
      'GET /metrics',
      'POST /api/v1/session',
      'POST /api/v1/session/refresh',
    ]);
  });

  it('lets nobody in who has not signed in', async () => {
    const nobody = ApiClient.nobody(product.url);
    for (const route of guarded()) {
      const status = await nobody.status(route.method, addressed(route));
      expect(`${named(route)} ${status}`).toBe(`${named(route)} 401`);
    }
  });

  it.each(roles)('lets %s do what the role may do and nothing else', async (role) => {
    const client = clientOf(role);
    for (const route of guarded()) {
      if (route.access === null || route.access === 'public') continue;
      const status = await client.status(route.method, addressed(route));
      const allowed = holdsPermission([role], route.access);
      expect(`${named(route)} ${outcomeOf(status)}`).toBe(
        `${named(route)} ${allowed ? 'admitted' : 'forbidden'}`,
      );
    }
  });

  it.each(roles)('tells %s of something that does not exist that it is not there', async (role) => {
    const client = clientOf(role);
    for (const route of guarded()) {
      const { access, method, path } = route;
      if (access === null || access === 'public' || method !== 'GET') continue;
      if (!path.includes(':') || !holdsPermission([role], access)) continue;
      const status = await client.status(method, addressed(route));
      expect(`${named(route)} ${status}`).toBe(`${named(route)} 404`);
    }
  });

  it('shows no list of one jurisdiction to another', async () => {
    const { phnomPenh, prosecution, police, paris, secretariat } = offices;
    const ids = [phnomPenh, prosecution, police].flatMap(({ people }) =>
      people.map(({ actor }) => actor.personId),
    );
    for (const stranger of [...paris.people, ...secretariat.people]) {
      const client = await ApiClient.signedIn(product.url, stranger);
      for (const route of guarded()) {
        const { access, method, path } = route;
        if (access === null || access === 'public' || method !== 'GET') continue;
        if (path.includes(':') || path === '/api/v1/live') continue;
        if (!holdsPermission(stranger.actor.roles, access)) continue;
        const { text } = await client.get(path);
        for (const id of ids) expect(text).not.toContain(id);
      }
    }
  });

  it('shows the trail of an authority to its own head and not to the head of another', async () => {
    const own = await ApiClient.signedIn(product.url, offices.phnomPenh.person('central_head'));
    const other = await ApiClient.signedIn(product.url, offices.paris.person('central_head'));
    const { authorityId } = offices.phnomPenh;
    const path = `/api/v1/audit?subjectId=${authorityId}`;
    expect((await own.get(path)).body).toMatchObject({
      items: [{ action: 'jurisdictions.register_authority', subjectId: authorityId }],
    });
    expect((await other.get(path)).body).toEqual({ items: [], nextCursor: null });
  });
});

function outcomeOf(status: number): string {
  if (status >= 500) return 'failed';
  if (status === 403) return 'forbidden';
  return status === 401 ? 'unknown' : 'admitted';
}
