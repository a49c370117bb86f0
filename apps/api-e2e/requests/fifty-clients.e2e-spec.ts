import { randomUUID } from 'node:crypto';
import type { RunningApi } from '@rogatory/api-app';
import { answered, command, rogatoryClient, type RogatoryClient } from '@rogatory/client';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { ApiClient } from '../api-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { registerSides, type Sides } from './sides';

jest.setTimeout(60_000);

const clients = 50;
const rounds = 6;

/** One try of one client: what it asked for under which key, and what it was told. */
interface Try {
  readonly at: RogatoryClient;
  readonly step: Step;
  readonly key: string;
  readonly status: number;
  readonly body: unknown;
}
type Told = Promise<{
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
}>;
type Step = (client: RogatoryClient, id: string, headers: ReturnType<typeof command>) => Told;

/** Whoever holds a file may want all of this of it, at the same moment. */
function stepsOf(policeId: string): readonly Step[] {
  const estimate = '2027-03-01';
  const reasons = 'The bank answers slowly.';
  const of = (id: string, header: ReturnType<typeof command>) => ({ path: { id }, header });
  return [
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/ask', {
        params: of(id, header),
        body: { questions: [{ text: 'Which accounts?' }] },
      }),
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/extend', {
        params: of(id, header),
        body: { reasons, estimate, measureCodes: ['M1'] },
      }),
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/postpone', {
        params: of(id, header),
        body: {
          measureCodes: ['M5'],
          instrument: 'EIO',
          article: '15(1)(a)',
          reasons: 'Our own searches come first.',
          reviewOn: estimate,
        },
      }),
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/resume', {
        params: of(id, header),
        body: { measureCodes: ['M5'] },
      }),
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/assign', {
        params: of(id, header),
        body: { authorityId: policeId, measureCodes: ['M2'] },
      }),
    (client, id, header) =>
      client.POST('/api/v1/requests/{id}/send-note', {
        params: of(id, header),
        body: { text: 'We are at work on it.' },
      }),
  ];
}

describe(`${clients} clients of two processes at one request`, () => {
  let product: TestProduct;
  let second: RunningApi;
  let sides: Sides;
  let lyon: FileClient;
  let prosecutor: FileClient;
  let crowd: RogatoryClient[];
  let ours = '';
  let theirs = '';

  /** Half of the crowd calls one process, half the other; nothing is tried again behind our back. */
  async function crowdOf(person: { readonly email: string; readonly password: string }) {
    const { data } = await answered(
      rogatoryClient({ baseUrl: product.url }).POST('/api/v1/session', {
        body: { email: person.email, password: person.password },
      }),
    );
    return Array.from({ length: clients }, (_, index) =>
      rogatoryClient({
        baseUrl: index % 2 === 0 ? product.url : second.url,
        token: data.accessToken,
        retries: 0,
      }),
    );
  }

  async function attempt(at: RogatoryClient, step: Step, id: string, version: number, key: string) {
    const { response, data, error } = await step(at, id, command(version, key));
    return { at, step, key, status: response.status, body: data ?? error };
  }

  /** Everybody at once on the version the file has now; resolves to the tries and to the version. */
  async function round(at: readonly RogatoryClient[], id: string, steps: readonly Step[]) {
    const { version } = await (id === ours ? prosecutor : lyon).read(id);
    const tries = await Promise.all(
      at.flatMap((client, index) => {
        const step = steps[index % steps.length];
        return step === undefined ? [] : [attempt(client, step, id, version, randomUUID())];
      }),
    );
    return { version, tries };
  }

  async function expectOneWinner(id: string, version: number, tries: readonly Try[]) {
    const winners = tries.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const losers = tries.filter(({ status }) => status !== 200);
    expect(losers.filter(({ status }) => status !== 412 && status !== 409)).toEqual([]);
    const [winner] = winners;
    expect(winner?.body).toMatchObject({ id, version: version + 1 });
    expect((await (id === ours ? prosecutor : lyon).read(id)).version).toBe(version + 1);
    // Whoever lost the answer asks again with the same key, at the other process perhaps.
    const again = tries.filter((_, index) => index % 7 === 0).concat(winners);
    for (const one of again) {
      const other = crowd[(crowd.indexOf(one.at) + 1) % clients] ?? one.at;
      const repeated = await attempt(other, one.step, id, version, one.key);
      if (one.status === 200) expect(repeated).toMatchObject({ status: 200, body: one.body });
      else expect([409, 412]).toContain(repeated.status);
    }
  }

  beforeAll(async () => {
    product = await startTestProduct();
    second = await product.another();
    sides = await registerSides(product.app);
    const { germany, france } = sides;
    prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    const lead = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    crowd = await crowdOf(france.office.person('lead_prosecutor'));
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    theirs = (await lyon.arrived(dossiers.deFr.title)).id;
    await lyon.take(theirs, 'acknowledge', { reference: 'DEE 50' });
    await lyon.take(theirs, 'accept');
  });
  afterAll(async () => {
    await second.close();
    await product.close();
  });

  it('have exactly one winner for each version, and each lost answer is given again', async () => {
    const steps = stepsOf(sides.france.police.authorityId);
    for (let number = 0; number < rounds; number += 1) {
      // Each round begins with another step, so that none is always first.
      const turned = [
        ...steps.slice(number % steps.length),
        ...steps.slice(0, number % steps.length),
      ];
      const { version, tries } = await round(crowd, theirs, turned);
      await expectOneWinner(theirs, version, tries);
    }
  });

  it('leave one event for each step that was won, numbered without a gap', async () => {
    const [file] = await product.database.query<{ version: number }>(
      'select version from file where id = $1',
      [theirs],
    );
    const events = await product.database.query<{ seq: number }>(
      'select seq from file_event where file_id = $1 order by seq',
      [theirs],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(file?.version).toBeGreaterThan(rounds);
    const steps = await product.database.query(
      `select 1 from audit_entry where subject_id = $1 and action <> 'requests.receive'`,
      [theirs],
    );
    // Acknowledged and accepted before, then one step to a round.
    expect(steps).toHaveLength(rounds + 2);
  });

  it('send dispatches numbered without a gap, in a chain that holds on both sides', async () => {
    const sent = (await lyon.read(theirs)).thread;
    expect(sent.map(({ number }) => number)).toEqual(sent.map((_, index) => index + 1));
    const page = await prosecutor.until(async () => {
      const read = await prosecutor.read(ours);
      return read.thread.at(-1)?.deliveries.some(({ stage }) => stage === 'delivered') === true
        ? read
        : undefined;
    });
    expect(page.chainIntact).toBe(true);
    expect((await lyon.read(theirs)).chainIntact).toBe(true);
    expect(page.thread.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  });

  it('write a draft one after the other, never over each other', async () => {
    const { germany, france } = sides;
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    const drafters = await crowdOf(germany.person('prosecutor'));
    ours = bodyOf<FileChangedDto>(
      await prosecutor.open({ ...content, title: 'Fifty hands' }),
      201,
    ).id;
    const http = await ApiClient.signedIn(product.url, germany.person('prosecutor'));
    const edits = Array.from({ length: clients }, (_, index): Step => {
      const edited = { ...content, title: `By hand ${index}` };
      return (client, id, header) =>
        client.PUT('/api/v1/requests/{id}/draft', {
          params: { path: { id }, header },
          body: { content: edited },
        });
    });
    for (let number = 0; number < 2; number += 1) {
      const { version, tries } = await round(drafters, ours, edits);
      const winners = tries.filter(({ status }) => status === 200);
      expect(winners).toHaveLength(1);
      expect(tries.filter(({ status }) => status === 412)).toHaveLength(clients - 1);
      const title = `By hand ${tries.findIndex(({ status }) => status === 200)}`;
      const draft = bodyOf<{ version: number; content: { title: string } }>(
        await http.get(`/api/v1/requests/${ours}/draft`),
        200,
      );
      expect(draft).toMatchObject({ version: version + 1, content: { title } });
    }
  });
});
