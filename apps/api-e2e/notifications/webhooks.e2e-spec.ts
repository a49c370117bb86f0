import type {
  JobFiguresDto,
  WebhookDeliveryDto,
  WebhookDto,
  WebhookMadeDto,
} from '@rogatory/notifications/contract';
import { Remind, RetryWebhooks } from '@rogatory/notifications/api';
import { webhookTries } from '@rogatory/notifications/rules';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../api-client';
import { registerOffices, type TestOffices } from '../offices';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { bodyOf, FileClient } from '../requests/file-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { verified, WebhookReceiver } from './webhook-receiver';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const webhooks = '/api/v1/webhooks';

describe('A system of an authority that wants to be told', () => {
  const receiver = new WebhookReceiver();
  let product: TestProduct;
  let offices: TestOffices;
  let administrator: ApiClient;
  let prosecutor: FileClient;
  let officer: FileClient;
  let head: FileClient;
  let made: WebhookMadeDto;

  beforeAll(async () => {
    await receiver.start();
    product = await startTestProduct({ WEBHOOK_LOOPBACK: 'allowed' });
    // A receiver takes only what was signed within the last minutes.
    product.clock.set(Temporal.Now.instant());
    offices = await registerOffices(product.app);
    const { phnomPenh, prosecution } = offices;
    administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    prosecutor = await FileClient.of(product.url, prosecution.person('prosecutor'));
    officer = await FileClient.of(product.url, phnomPenh.person('central_officer'));
    head = await FileClient.of(product.url, phnomPenh.person('central_head'));
  });
  afterAll(async () => {
    await product?.close();
    await receiver.stop();
  });

  const deliveries = async (): Promise<readonly WebhookDeliveryDto[]> => {
    const answer = await administrator.get(`${webhooks}/${made.id}/deliveries`);
    return bodyOf<{ items: WebhookDeliveryDto[] }>(answer, 200).items;
  };
  const step = (path: string, body?: unknown, version?: number) =>
    administrator.call('POST', `${webhooks}/${made.id}/${path}`, {
      body,
      headers: {
        'idempotency-key': randomUUID(),
        ...(version === undefined ? {} : { 'if-match': `W/"${version}"` }),
      },
    });

  it('is given a secret that is shown once and never again', async () => {
    const answer = await administrator.call('POST', webhooks, { body: { url: receiver.url } });
    made = bodyOf<WebhookMadeDto>(answer, 201);
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const listed = await administrator.get(webhooks);
    expect(listed.text).toContain(receiver.url);
    expect(listed.text).not.toContain(made.secret);
    const { authorityId, person } = offices.phnomPenh;
    const { personId } = person('administrator').actor;
    const own = { authorityId, jurisdiction: 'KH', personId };
    await expect(product.database.queryAs(own, 'select * from webhook_secret')).resolves.toEqual(
      [],
    );
  });

  it('cannot be inside a private network, nor reached without encryption from outside', async () => {
    for (const url of [
      'https://10.0.0.7/hook',
      'http://hooks.example.org/',
      'https://u:p@x.org/',
    ]) {
      const refused = await administrator.call('POST', webhooks, { body: { url } });
      expectProblem(refused, 422, 'notifications.webhook_refused');
    }
  });

  it('is told of a step with a signature it can verify, and of nothing in the case', async () => {
    const content = contentOfDossier(dossiers.krKh, offices.paris.authorityId);
    const file = bodyOf<FileChangedDto>(await prosecutor.open(content), 201);
    await prosecutor.take(file.id, 'submit');
    const hook = await officer.until(async () => receiver.hooks[0]);
    expect(verified(hook, made.secret)).toMatchObject({
      type: 'file.moved',
      data: { fileId: file.id, act: 'review_draft' },
    });
    expect(hook.body).not.toContain(dossiers.krKh.title);
    expect(() => verified(hook, `whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow();
    await officer.until(async () =>
      (await deliveries())[0]?.state === 'delivered' ? true : undefined,
    );
  });

  it('gets again what it did not take, under the same number, and follows no redirect', async () => {
    receiver.status = 307;
    receiver.hooks.splice(0);
    expect((await step('test')).status).toBe(204);
    const refused = await officer.until(async () => {
      const [last] = await deliveries();
      return last?.attempts.length === 1 ? last : undefined;
    });
    expect(refused).toMatchObject({ state: 'waiting', attempts: [{ number: 1, status: 307 }] });
    receiver.status = 204;
    product.clock.advance({ minutes: 2 });
    await product.app.get(RetryWebhooks, { strict: false }).run();
    const arrived = await officer.until(async () => {
      const [last] = await deliveries();
      return last?.state === 'delivered' ? last : undefined;
    });
    expect(arrived.attempts.map(({ status }) => status)).toEqual([204, 307]);
    expect(new Set(receiver.hooks.map(({ id }) => id)).size).toBe(1);
  });

  it('can be sent a delivery once more', async () => {
    const [last] = await deliveries();
    const before = receiver.hooks.length;
    expect((await step(`deliveries/${last?.id}/redeliver`)).status).toBe(204);
    await officer.until(async () => (receiver.hooks.length > before ? true : undefined));
    expect(receiver.hooks.at(-1)?.id).toBe(last?.id);
  });

  it('is told of a date that has passed, by its kind alone', async () => {
    const [file] = await officer.list();
    const id = file?.id ?? '';
    await head.take(id, 'approve');
    await officer.take(id, 'transmit');
    product.clock.advance({ hours: 9 * 24 });
    await product.app.get(Remind, { strict: false }).run();
    const hook = await officer.until(async () =>
      receiver.hooks.find(({ body }) => body.includes('await_acknowledgement')),
    );
    expect(JSON.parse(hook.body)).toEqual({
      type: 'date.passed',
      timestamp: expect.any(String),
      data: {
        fileId: id,
        reference: null,
        version: expect.any(Number),
        act: 'await_acknowledgement',
        at: expect.any(String),
      },
    });
    const { phnomPenh } = offices;
    administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    officer = await FileClient.of(product.url, phnomPenh.person('central_officer'));
  });

  const endpoints = async () =>
    bodyOf<JobFiguresDto>(await administrator.get('/api/v1/administration/jobs/figures'), 200)
      .endpoints;
  /** Lets the pause before the next try pass, and waits for its answer. */
  const tryAgain = async (number: number): Promise<WebhookDeliveryDto> => {
    product.clock.advance({ hours: 10 });
    administrator = await ApiClient.signedIn(
      product.url,
      offices.phnomPenh.person('administrator'),
    );
    await product.app.get(RetryWebhooks, { strict: false }).run();
    return tested(number);
  };
  /** The last test, once it was tried so often; dates may be told beside it at any time. */
  const tested = (number: number): Promise<WebhookDeliveryDto> =>
    officer.until(async () => {
      const last = (await deliveries()).find(({ type }) => type === 'webhook.test');
      return last?.attempts.length === number ? last : undefined;
    });

  it('is tried eleven times under one number; then the delivery is given up, for all to see', async () => {
    receiver.status = 503;
    receiver.hooks.splice(0);
    expect(await endpoints()).toEqual({ waiting: 0, givenUp: 0 });
    expect((await step('test')).status).toBe(204);
    let last = await tested(1);
    expect(await endpoints()).toEqual({ waiting: 1, givenUp: 0 });
    for (let number = 2; number <= webhookTries; number += 1) {
      expect(last.state).toBe('waiting');
      last = await tryAgain(number);
    }
    expect(last).toMatchObject({ state: 'failed', nextAttemptAt: null });
    const tries = receiver.hooks.filter(({ id }) => id === last.id);
    expect(tries).toHaveLength(webhookTries);
    // Each try is signed at its own time, so that receivers may refuse what is old.
    const times = tries.map(({ headers }) => headers['webhook-timestamp']);
    expect(new Set(times).size).toBe(webhookTries);
  });

  it('is given up itself after five days, which administrators see beside the jobs', async () => {
    product.clock.advance({ hours: 24 });
    administrator = await ApiClient.signedIn(
      product.url,
      offices.phnomPenh.person('administrator'),
    );
    expect((await step('test')).status).toBe(204);
    await officer.until(async () => {
      const [webhook] = bodyOf<WebhookDto[]>(await administrator.get(webhooks), 200);
      return webhook?.state === 'failing' ? webhook : undefined;
    });
    expect(await endpoints()).toEqual({ waiting: 0, givenUp: 1 });
    const paris = await ApiClient.signedIn(product.url, offices.paris.person('administrator'));
    const elsewhere = await paris.get('/api/v1/administration/jobs/figures');
    expect(bodyOf<JobFiguresDto>(elsewhere, 200).endpoints).toEqual({ waiting: 0, givenUp: 0 });
    expectProblem(await step('test'), 409, 'notifications.webhook_off');
  });

  it('gets what was given up once it is turned on again and sent once more', async () => {
    receiver.status = 200;
    const [{ version }] = bodyOf<[WebhookDto]>(await administrator.get(webhooks), 200);
    expect((await step('switch', { active: true }, version)).status).toBe(200);
    expect(await endpoints()).toEqual({ waiting: 0, givenUp: 0 });
    const given = (await deliveries()).find(({ state }) => state === 'failed');
    receiver.hooks.splice(0);
    expect((await step(`deliveries/${given?.id}/redeliver`)).status).toBe(204);
    await officer.until(async () => receiver.hooks.find(({ id }) => id === given?.id));
    await officer.until(async () => {
      const found = (await deliveries()).find(({ id }) => id === given?.id);
      return found?.state === 'delivered' ? found : undefined;
    });
  });

  it.each([
    [{ url: 7 }, '/url', 'is_string'],
    [{}, '/url', 'is_string'],
    [{ url: 'https://x.org/', description: 'x'.repeat(101) }, '/description', 'max_length'],
    [{ url: 'https://x.org/', secret: 'whsec_mine' }, '/secret', 'unknown_field'],
  ])('cannot be made of %j', async (body, pointer, code) => {
    expectField(await administrator.call('POST', webhooks, { body }), 400, pointer, code);
  });

  it('hears nothing more once it is turned off, and is nobody else’s to turn', async () => {
    const [{ version }] = bodyOf<[WebhookDto]>(await administrator.get(webhooks), 200);
    const paris = await ApiClient.signedIn(product.url, offices.paris.person('administrator'));
    const foreign = await paris.call('POST', `${webhooks}/${made.id}/switch`, {
      body: { active: false },
      headers: { 'idempotency-key': randomUUID(), 'if-match': `W/"${version}"` },
    });
    expect(foreign.status).toBe(404);
    expect((await step('switch', { active: false }, version + 1)).status).toBe(412);
    expect((await step('switch', { active: false }, version)).status).toBe(200);
    expectProblem(await step('test'), 409, 'notifications.webhook_off');
  });
});
