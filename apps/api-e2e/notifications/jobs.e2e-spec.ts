import type { JobDto, JobFiguresDto, RetriedDto } from '@rogatory/notifications/contract';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { bodyOf, FileClient } from '../requests/file-client';
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

  it('does not know a job that is not there', async () => {
    for (const id of ['999999999', '0', 'all', '1e9']) {
      expect((await retry(`${id}/retry`)).status).toBe(404);
    }
    expect((await administrator.get(`${jobs}?state=lost`)).status).toBe(400);
    expect((await administrator.get(`${jobs}?cursor=nonsense`)).status).toBe(400);
  });
});
