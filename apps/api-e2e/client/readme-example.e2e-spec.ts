import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuedTokenDto } from '@rogatory/identity/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { bodyOf, FileClient } from '../requests/file-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { acknowledgeArrivals } from './acknowledge-arrivals';

const readme = join(__dirname, '..', '..', '..', 'libs', 'client', 'README.md');

describe('The example of the client', () => {
  let product: TestProduct;

  beforeAll(async () => {
    product = await startTestProduct();
  });
  afterAll(() => product.close());

  it('is the one that stands in its README', () => {
    const [, example] = /```ts\n(.*?)```/s.exec(readFileSync(readme, 'utf8')) ?? [];
    expect(readFileSync(join(__dirname, 'acknowledge-arrivals.ts'), 'utf8')).toBe(example);
  });

  it('acknowledges what arrived, with a token of the receiving authority', async () => {
    const { paris, phnomPenh } = await registerOffices(product.app);
    const officer = await FileClient.of(product.url, paris.person('central_officer'));
    const head = await FileClient.of(product.url, paris.person('central_head'));
    const content = contentOfDossier(dossiers.krKh, phnomPenh.authorityId);
    const { id } = bodyOf<FileChangedDto>(await officer.open(content), 201);
    await officer.take(id, 'submit');
    await head.take(id, 'approve');
    await officer.take(id, 'transmit');
    const receiver = await FileClient.of(product.url, phnomPenh.person('central_officer'));
    await receiver.arrived(dossiers.krKh.title);
    const administrator = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    const wish = {
      name: 'Register of the ministry',
      roles: ['central_officer'],
      scopes: ['requests.read', 'requests.steer'],
      expiresOn: product.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(),
    };
    const answer = await administrator.call('POST', '/api/v1/tokens', { body: wish });
    const { secret } = bodyOf<IssuedTokenDto>(answer, 201);
    expect(await acknowledgeArrivals(product.url, secret)).toEqual(['KH 1/2026']);
    expect(await acknowledgeArrivals(product.url, secret)).toEqual([]);
    const page = await officer.inState(id, 'acknowledged');
    expect(page.counterpart.reference).toBe('KH 1/2026');
  });
});
