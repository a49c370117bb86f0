import type { JobDto, JobFiguresDto, RetriedDto } from '@rogatory/notifications/contract';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { bodyOf, FileClient } from '../requests/file-client';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { MailServer } from './mail-server';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const jobs = '/api/v1/administration/jobs';

describe('Work in the background, as administrators see it', () => {
  const mailServer = new MailServer();
  let product: TestProduct;
  let administrator: ApiClient;
  let officer: FileClient;
  let fileId = '';

  beforeAll(async () => {
    await mailServer.start();
    mailServer.refusing = true;
    product = await startTestProduct(mailServer.environment);
    const { phnomPenh, prosecution, paris } = await registerOffices(product.app);
    administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    officer = await FileClient.of(product.url, phnomPenh.person('central_officer'));
    const prosecutor = await FileClient.of(product.url, prosecution.person('prosecutor'));
    const content = contentOfDossier(dossiers.krKh, paris.authorityId);
    fileId = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(fileId, 'submit');
  });
  afterAll(async () => {
    await product?.close();
    await mailServer.stop();
  });

  const failing = (): Promise<JobDto> =>
    officer.until(async () => {
      const answer = await administrator.get(`${jobs}?state=failing`);
      return bodyOf<{ items: JobDto[] }>(answer, 200).items[0];
    });
  const retry = (path: string) =>
    administrator.call('POST', `${jobs}/${path}`, { headers: { 'idempotency-key': randomUUID() } });

  it('shows what fails, how often and as what, and nothing of any case', async () => {
    const job = await failing();
    expect(job).toMatchObject({ type: 'notifications.mail_due', maxAttempts: 25 });
    expect(job.error).toContain('MailRefused');
    expect(job.error).toContain('452');
    expect(JSON.stringify(job)).not.toContain(fileId);
    const figures = bodyOf<JobFiguresDto>(await administrator.get(`${jobs}/figures`), 200);
    expect(figures.failing).toBeGreaterThan(0);
    expect(figures.types[0]?.type).toBe('notifications.mail_due');
  });

  it('has one job, or all, tried again, and nothing is done twice by it', async () => {
    mailServer.refusing = false;
    const { id } = await failing();
    expect(bodyOf<RetriedDto>(await retry(`${id}/retry`), 200)).toEqual({ jobs: 1 });
    expect(bodyOf<RetriedDto>(await retry('retry'), 200).jobs).toBeGreaterThanOrEqual(0);
    await officer.until(async () => {
      const sent = await product.database.query(`select 1 from mail where state = 'waiting'`);
      return sent.length === 0 ? true : undefined;
    });
    const numbers = mailServer.mails.map(({ messageId }) => messageId);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { subject, text } of mailServer.mails) {
      expect(`${subject} ${text}`).not.toContain(dossiers.krKh.title);
    }
  });

  it('shows what has failed for good, until somebody has it tried again', async () => {
    // A job of every try spent, as three days of a dead mail server leave it.
    const [spent] = await product.database.query<{ id: string }>(
      `select (graphile_worker.add_job('outbox', '{"key":"long handled"}', max_attempts => 1,
          run_at => now() + interval '1 hour')).id::text as id`,
    );
    const id = spent?.id ?? '';
    const listed = async (state: string): Promise<string[]> => {
      const answer = await administrator.get(`${jobs}?state=${state}`);
      return bodyOf<{ items: JobDto[] }>(answer, 200).items.map((job) => job.id);
    };
    expect(await listed('waiting')).toContain(id);
    expectProblem(await retry(`${id}/retry`), 404, 'notifications.job_not_found');
    await product.database.query(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'Error'
        where id = $1`,
      [id],
    );
    expect(await listed('failed')).toEqual([id]);
    expect(await listed('waiting')).not.toContain(id);
    const figures = bodyOf<JobFiguresDto>(await administrator.get(`${jobs}/figures`), 200);
    expect(figures).toMatchObject({ failed: 1, endpoints: { waiting: 0, givenUp: 0 } });
    const headers = { 'idempotency-key': randomUUID() };
    const again = () => administrator.call('POST', `${jobs}/${id}/retry`, { headers });
    expect(bodyOf<RetriedDto>(await again(), 200)).toEqual({ jobs: 1 });
    // The same command again is answered as before and does nothing.
    expect(bodyOf<RetriedDto>(await again(), 200)).toEqual({ jobs: 1 });
    await officer.until(async () => ((await listed('failed')).length === 0 ? true : undefined));
  });

  it('is for administrators alone, and each retry under a key of its own', async () => {
    const { http } = officer;
    expectProblem(await http.get(jobs), 403, 'platform.forbidden');
    expectProblem(await http.get(`${jobs}/figures`), 403, 'platform.forbidden');
    const key = { headers: { 'idempotency-key': randomUUID() } };
    for (const path of ['retry', '1/retry']) {
      expectProblem(await http.call('POST', `${jobs}/${path}`, key), 403, 'platform.forbidden');
      const keyless = await administrator.call('POST', `${jobs}/${path}`);
      expectProblem(keyless, 400, 'platform.idempotency_key_missing');
    }
    const nobody = ApiClient.nobody(product.url);
    expect((await nobody.get(jobs)).status).toBe(401);
    expect((await nobody.call('POST', `${jobs}/retry`, key)).status).toBe(401);
  });

  it('does not know a job that is not there', async () => {
    for (const id of ['999999999', '0', '-1', 'all', '1e9', '9'.repeat(30)]) {
      expectProblem(await retry(`${id}/retry`), 404, 'notifications.job_not_found');
    }
  });

  it.each([
    ['state=lost', '/state', 'is_in'],
    ['state=waiting&state=failed', '/state', 'is_in'],
    ['type=mail', '/type', 'unknown_field'],
    [`cursor=${'x'.repeat(501)}`, '/cursor', 'max_length'],
  ])('cannot be asked for with ?%s', async (query, pointer, code) => {
    expectField(await administrator.get(`${jobs}?${query}`), 400, pointer, code);
  });

  it('goes on only from a place that it named', async () => {
    const lost = await administrator.get(`${jobs}?cursor=nonsense`);
    expectProblem(lost, 400, 'platform.invalid_cursor');
  });
});
