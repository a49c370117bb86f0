import {
  answered,
  command,
  everyItem,
  FileSteps,
  rogatoryClient,
  RogatoryProblem,
} from './index.ts';

/** Answers each call with the next of these; keeps what was asked. */
function server(...answers: (() => Response)[]) {
  const asked: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(request);
    const next = answers[Math.min(asked.length, answers.length) - 1];
    if (next === undefined) throw new Error('Nothing was asked');
    return next();
  };
  const settings = { baseUrl: 'https://rogatory.example', token: 'rog_x', fetch, firstPause: 1 };
  return { client: rogatoryClient(settings), steps: new FileSteps(settings), asked };
}
const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init);
const changed = { id: 'f', version: 8, state: 'acknowledged' };
const broken = (): Response => {
  throw new TypeError('fetch failed');
};
const id = '0199d3a4-1b2c-7d3e-8f40-123456789abc';
const path = '/api/v1/requests/{id}/acknowledge';
const acknowledgement = {
  params: { path: { id }, header: command(7, 'one-key') },
  body: { reference: 'KH 12/2026' },
};

describe('The client', () => {
  it('sends token, version and key, and reads the version of the answer', async () => {
    const { client, asked } = server(() => json(changed, { headers: { etag: 'W/"8"' } }));
    const { data, version } = await answered(client.POST(path, acknowledgement));
    expect(data.state).toBe('acknowledged');
    expect(version).toBe(8);
    const [request] = asked;
    expect(request?.url).toBe(`https://rogatory.example/api/v1/requests/${id}/acknowledge`);
    expect(request?.headers.get('authorization')).toBe('Bearer rog_x');
    expect(request?.headers.get('if-match')).toBe('W/"7"');
    expect(request?.headers.get('idempotency-key')).toBe('one-key');
  });

  it('takes a step by its name, on the version that was read', async () => {
    const { steps, asked } = server(() => json(changed, { headers: { etag: 'W/"8"' } }));
    const body = { reference: 'KH 12/2026' };
    const { data, version } = await steps.take({ id, version: 7 }, 'acknowledge', body, 'one-key');
    expect(data.state).toBe('acknowledged');
    expect(version).toBe(8);
    const [request] = asked;
    expect(request?.url).toBe(`https://rogatory.example/api/v1/requests/${id}/acknowledge`);
    expect(request?.headers.get('if-match')).toBe('W/"7"');
    expect(request?.headers.get('idempotency-key')).toBe('one-key');
    expect(await request?.json()).toEqual(body);
  });

  it('sends an empty body with a step that says nothing', async () => {
    const { steps, asked } = server(() => json({ ...changed, state: 'in_review' }));
    await steps.take({ id, version: 7 }, 'submit');
    expect(await asked[0]?.json()).toEqual({});
  });

  it('tries a command again under the same key, with the same body', async () => {
    const busy = () => new Response('', { status: 503 });
    const { client, asked } = server(broken, busy, () => json(changed));
    await answered(client.POST(path, acknowledgement));
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(
      Array.from({ length: 3 }, () => 'one-key'),
    );
  });

  it('gives up after the third repetition', async () => {
    const { client, asked } = server(broken);
    await expect(client.GET('/api/v1/me')).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(4);
  });

  it('sends once what carries no key', async () => {
    const { client, asked } = server(broken);
    const body = { email: 'a@b.example', password: 'x' };
    await expect(client.POST('/api/v1/session', { body })).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(1);
  });

  it('tells a refusal with its code and the field it points at', async () => {
    const { client, asked } = server(() =>
      json(
        {
          status: 422,
          code: 'requests.contents_missing',
          correlationId: 'c-1',
          errors: [{ pointer: '/reference', code: 'missing', detail: 'is missing' }],
        },
        { status: 422 },
      ),
    );
    const refusal: unknown = await answered(client.POST(path, acknowledgement)).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(RogatoryProblem);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'requests.contents_missing',
      pointer: '/reference',
      correlationId: 'c-1',
    });
    expect(asked).toHaveLength(1);
  });

  it('takes a page of a proxy for an unexpected failure', async () => {
    const { client } = server(() => new Response('<html>', { status: 500 }));
    await expect(answered(client.GET('/api/v1/me'))).rejects.toMatchObject({
      status: 500,
      code: 'platform.unexpected',
    });
  });

  it('reads a list to its end, and no further than is asked', async () => {
    const { client, asked } = server(
      () => json({ items: [{ id: '1' }, { id: '2' }], nextCursor: 'c2' }),
      () => json({ items: [{ id: '3' }], nextCursor: null }),
    );
    const read = (cursor?: string) =>
      answered(client.GET('/api/v1/requests', { params: { query: { cursor } } }));
    const found: string[] = [];
    for await (const row of everyItem(read)) found.push(row.id);
    expect(found).toEqual(['1', '2', '3']);
    expect(asked[1]?.url).toContain('cursor=c2');
  });

  it('asks for the latest token with every call', async () => {
    let calls = 0;
    const asked: (string | null)[] = [];
    const client = rogatoryClient({
      baseUrl: 'https://rogatory.example',
      token: async () => `token-${(calls += 1)}`,
      fetch: async ({ headers }) => {
        asked.push(headers.get('authorization'));
        return json([]);
      },
    });
    await client.GET('/api/v1/people');
    await client.GET('/api/v1/people');
    expect(asked).toEqual(['Bearer token-1', 'Bearer token-2']);
  });
});
