import { randomUUID } from 'node:crypto';
import { DiscoveryService } from '@nestjs/core';
import type { RegisteredOffice, TestPerson } from '@rogatory/jurisdictions/testing';
import { declaredRoutes, type RouteDeclaration } from '@rogatory/platform/api';
import { holdsPermission } from '@rogatory/platform/contract';
import { ApiClient } from './api-client';
import { type KoreaAndCambodia, startKoreaAndCambodia } from './requests/korea-and-cambodia';

/** Bodies that pass the first check, so that it is the file that is asked for. */
const bodies: Readonly<Record<string, object>> = {
  return: { remark: 'See the second paragraph' },
  correct: { reason: 'A name was misspelt' },
  acknowledge: { reference: 'KH/2' },
  notes: { text: 'Call them back' },
};

/**
 * Generated from the routes the application really serves: whoever has no part in a file learns
 * nothing of it by any route, not even that it exists.
 */
describe('A file in the eyes of those who have no part in it', () => {
  let story: KoreaAndCambodia;
  let routes: readonly RouteDeclaration[];
  const clients = new Map<TestPerson, ApiClient>();

  beforeAll(async () => {
    story = await startKoreaAndCambodia();
    const { app, url } = story.product;
    routes = declaredRoutes(app.get(DiscoveryService, { strict: false })).filter(({ path }) =>
      path.startsWith('/api/v1/requests/:id'),
    );
    for (const person of offices().flatMap(({ people }) => people)) {
      clients.set(person, await ApiClient.signedIn(url, person));
    }
  });
  afterAll(() => story.product.close());

  function offices(): readonly RegisteredOffice[] {
    const { korea, cambodia, germany, france, secretariat } = story.sides;
    const direct = [germany, france.office, france.police];
    return [korea.office, korea.central, cambodia.central, cambodia.police, ...direct, secretariat];
  }

  /** What a route answers to a person who asks for this file; the random part left out. */
  async function answerTo(person: TestPerson, route: RouteDeclaration, id: string) {
    const client = clients.get(person);
    if (client === undefined) throw new Error('Nobody of the story');
    const path = route.path.replace(':id', id).replace(/:[A-Za-z]+/g, 'P1');
    const last = route.path.split('/').at(-1) ?? '';
    const answer = await client.call(route.method, path, {
      body: route.method === 'GET' ? undefined : (bodies[last] ?? {}),
      headers: { 'idempotency-key': randomUUID(), 'if-match': 'W/"1"' },
    });
    const text = answer.text.replace(/"correlationId":"[^"]*"/, '').replaceAll(id, '');
    return { status: answer.status, text };
  }

  it('has routes to be asked about', () => {
    expect(routes.length).toBeGreaterThan(15);
  });

  const files = [
    ['a draft', 'draft', ['Korean office']],
    ['the requesting side’s file', 'ours', ['Korean office', 'Korean ministry']],
    ['the requested side’s file', 'theirs', ['Cambodian ministry']],
  ] as const;

  it.each(files)(
    '%s answers them exactly as one that does not exist',
    async (_, name, insiders) => {
      const { korea, cambodia } = story.sides;
      const named = {
        'Korean office': korea.office,
        'Korean ministry': korea.central,
        'Cambodian ministry': cambodia.central,
      };
      const inside: readonly RegisteredOffice[] = insiders.map((insider) => named[insider]);
      const id = name === 'draft' ? story.draft.id : story[name];
      const strangers = offices().filter((office) => !inside.includes(office));
      for (const person of strangers.flatMap(({ people }) => people)) {
        for (const route of routes) {
          const { access } = route;
          if (access === null || access === 'public') continue;
          if (!holdsPermission(person.actor.roles, access)) continue;
          const asked = `${person.actor.name}: ${route.method} ${route.path}`;
          const real = await answerTo(person, route, id);
          expect({ asked, ...real }).toEqual({
            asked,
            ...(await answerTo(person, route, randomUUID())),
          });
          expect(real.status).toBeGreaterThanOrEqual(400);
          expect(real.status).toBeLessThan(500);
        }
      }
    },
  );

  it.each(files)('%s is open to those who have a part in it', async (_, name, insiders) => {
    const { korea, cambodia } = story.sides;
    const office = insiders[0] === 'Korean office' ? korea.office : cambodia.central;
    const id = name === 'draft' ? story.draft.id : story[name];
    const route = routes.find(({ method, path }) => method === 'GET' && path.endsWith('/:id'));
    if (route === undefined) throw new Error('Files cannot be read at all');
    for (const person of office.people) {
      expect((await answerTo(person, route, id)).status).toBe(200);
    }
  });

  it('is a secret from whoever has not signed in, whatever is asked', async () => {
    const nobody = ApiClient.nobody(story.product.url);
    for (const { method, path } of routes) {
      const status = await nobody.status(method, path.replace(/:id/, story.ours));
      expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 401`);
    }
  });
});
