import { randomUUID } from 'node:crypto';
import type { FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const commands = [
  'submit',
  'return',
  'approve',
  'transmit',
  'answer',
  'correct',
  'acknowledge',
  'ask',
  'accept',
  'assign',
  'record-execution',
  'refuse-measure',
  'respond',
  'record-review',
  'propose-refusal',
  'decline-refusal',
  'refuse',
  'reply-to-conditions',
  'supplement',
  'send-note',
  'remind',
  'propose-withdrawal',
  'drop-withdrawal',
  'withdraw',
  'acknowledge-withdrawal',
  'reopen',
  'close',
  'notes',
  'draft',
] as const;

/** What people, and those who are not people, send; every step must refuse every one of them. */
const rubbish: readonly [string, string][] = [
  ['a number', '7'],
  ['a list', '[{}]'],
  ['null', 'null'],
  ['an unknown field', '{"sudo":true}'],
  ['a prototype', '{"constructor":{"prototype":{"x":1}}}'],
  ['text in place of everything', '{"content":"x","remark":7,"answers":"x","questions":1}'],
  ['a thousand levels', `{"text":${'['.repeat(1000)}${']'.repeat(1000)}}`],
];

describe('A step nobody can take', () => {
  let here: KoreaAndCambodia;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
  });
  afterAll(() => here.product.close());

  /** A person who may call the route at all, and a file that is known to them. */
  function callerOf(action: string): { client: FileClient; id: string } {
    if (['submit', 'draft', 'correct', 'answer'].includes(action)) {
      return { client: here.prosecutor, id: here.draft.id };
    }
    if (['supplement', 'remind', 'propose-withdrawal', 'drop-withdrawal'].includes(action)) {
      return { client: here.prosecutor, id: here.ours };
    }
    if (['refuse', 'reply-to-conditions', 'reopen'].includes(action)) {
      return { client: here.head, id: here.ours };
    }
    if (action === 'withdraw') return { client: here.officer, id: here.ours };
    if (['return', 'transmit'].includes(action)) return { client: here.officer, id: here.ours };
    if (action === 'approve') return { client: here.head, id: here.ours };
    if (['record-execution', 'refuse-measure'].includes(action)) {
      return { client: here.executor, id: here.theirs };
    }
    return { client: here.theirOfficer, id: here.theirs };
  }
  const method = (action: string) => (action === 'draft' ? 'PUT' : 'POST');

  describe.each(commands)('as %s', (action) => {
    it.each(rubbish)('is refused with a code: %s', async (_, raw) => {
      const { client, id } = callerOf(action);
      const headers = { 'if-match': 'W/"1"', 'idempotency-key': randomUUID() };
      const path = `/api/v1/requests/${id}/${action}`;
      expectProblem(await client.http.call(method(action), path, { raw, headers }), 400);
    });

    it('needs the version it is about', async () => {
      const { client, id } = callerOf(action);
      const path = `/api/v1/requests/${id}/${action}`;
      const key = { 'idempotency-key': randomUUID() };
      const call = (headers: Record<string, string>) =>
        client.http.call(method(action), path, { body: {}, headers: { ...key, ...headers } });
      expectProblem(await call({}), 428, 'platform.if_match_missing');
      for (const version of ['7', '*', 'W/"x"', '"-1"', `"${'9'.repeat(40)}"`]) {
        const answer = await call({ 'if-match': version });
        expectProblem(answer, 400, 'platform.if_match_malformed');
      }
    });

    it('needs a key by which a repetition is known', async () => {
      const { client, id } = callerOf(action);
      const path = `/api/v1/requests/${id}/${action}`;
      const call = (headers: Record<string, string>) =>
        client.http.call(method(action), path, {
          body: {},
          headers: { 'if-match': '"1"', ...headers },
        });
      expectProblem(await call({}), 400, 'platform.idempotency_key_missing');
      const long = await call({ 'idempotency-key': 'x'.repeat(201) });
      expectProblem(long, 400, 'platform.idempotency_key_malformed');
    });

    it('finds no file that does not exist, and none behind something that is no id', async () => {
      const { client } = callerOf(action);
      const body = goodBody(action);
      for (const id of [randomUUID(), '0', '..%2f..', 'null', `${here.draft.id}x`]) {
        expectProblem(await client.stepOn(1, id, action, body), 404);
      }
    });

    it('finds no file of somebody else', async () => {
      const { client } = callerOf(action);
      const foreign =
        client === here.prosecutor || client === here.officer || client === here.head
          ? here.theirs
          : here.ours;
      const answer = await client.stepOn(1, foreign, action, goodBody(action));
      expectProblem(answer, 404, 'requests.not_found');
    });
  });

  function goodBody(action: string): unknown {
    const bodies: Record<string, unknown> = {
      return: { remark: 'x' },
      answer: { answers: [{ question: '1', text: 'x' }] },
      correct: { reason: 'x' },
      acknowledge: { reference: 'x' },
      ask: { questions: [{ text: 'x' }] },
      assign: { authorityId: here.sides.cambodia.police.authorityId, measureCodes: ['M1'] },
      'record-execution': { measureCode: 'M1', complete: true, report: 'x' },
      'refuse-measure': { measureCode: 'M1', instrument: 'UNTOC', article: '1', reasons: 'x' },
      respond: { text: 'x' },
      close: { outcome: 'satisfied' },
      'record-review': {
        measureCodes: ['M1'],
        test: 'contents',
        finding: 'open',
        reasoning: 'x',
      },
      'propose-refusal': {
        measureCodes: ['M1'],
        instrument: 'UNTOC',
        article: '1',
        reasons: 'x',
      },
      'decline-refusal': { reason: 'x' },
      'reply-to-conditions': { accepted: true },
      supplement: { text: 'x' },
      'send-note': { text: 'x' },
      remind: { text: 'x' },
      'propose-withdrawal': { reason: 'x' },
      'drop-withdrawal': { reason: 'x' },
      'acknowledge-withdrawal': { text: 'x' },
      reopen: { reason: 'x' },
      notes: { text: 'x' },
      draft: { content: here.content() },
    };
    return bodies[action] ?? {};
  }
});
