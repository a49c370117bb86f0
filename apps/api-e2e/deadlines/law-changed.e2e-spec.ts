import { randomUUID } from 'node:crypto';
import type { LawOverrideDto } from '@rogatory/instruments/contract';
import { registerOffice } from '@rogatory/jurisdictions/testing';
import type { ClockDto, FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient } from '../api-client';
import { bodyOf, FileClient } from '../requests/file-client';
import { registerSides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const overrides = '/api/v1/law/overrides';

describe('A change of the law', () => {
  let product: TestProduct;
  let lyon: FileClient;
  let first: ApiClient;
  let second: ApiClient;
  let file = '';

  beforeAll(async () => {
    product = await startTestProduct();
    const { germany, france } = await registerSides(product.app);
    const administrator = async (name: string) => {
      const office = await registerOffice(product.app, {
        jurisdiction: 'FR',
        zone: 'Europe/Paris',
        kind: 'competent',
        name,
        roles: ['administrator'],
      });
      return ApiClient.signedIn(product.url, office.person('administrator'));
    };
    first = await administrator('Administration');
    second = await administrator('Second administration');
    const prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    const lead = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    const ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    file = (await lyon.arrived(dossiers.deFr.title)).id;
  });
  afterAll(() => product.close());

  const decision = async (): Promise<ClockDto> => {
    const found = (await lyon.read(file)).clocks.find(({ id }) => id === 'T02');
    if (found === undefined) throw new Error('No clock T02');
    return found;
  };
  const kept = async (): Promise<string | undefined> => {
    const [row] = await product.database.query<{ day: string }>(
      `select due_date::text as day from clock where file_id = $1 and id = 'T02'`,
      [file],
    );
    return row?.day;
  };
  const post = (client: ApiClient, path: string, body: object) =>
    client.call('POST', path, { body, headers: { 'idempotency-key': randomUUID() } });

  it('works out anew the dates that run, where it was in effect when they began', async () => {
    // Received on Sunday 22 November 2026: thirty days end on Tuesday 22 December.
    expect(await kept()).toBe('2026-12-22');
    const proposal = await post(first, overrides, {
      target: 'time_limit',
      targetId: 'T02',
      pointer: '/parts/0/periods/0/amount',
      value: 20,
      effectiveFrom: '2026-11-01',
      reason: 'Amended by a later directive.',
      source: 'Official Journal',
      confidence: 'sourced',
    });
    const { id } = bodyOf<LawOverrideDto>(proposal, 201);
    expect((await decision()).dueDate).toBe('2026-12-22');
    expect((await post(second, `${overrides}/${id}/approve`, {})).status).toBe(200);
    await lyon.until(async () => ((await kept()) === '2026-12-14' ? true : undefined));
    expect((await decision()).dueDate).toBe('2026-12-14');
  });
});
