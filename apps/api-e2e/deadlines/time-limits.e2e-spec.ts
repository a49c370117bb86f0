import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const path = '/api/v1/deadlines/preview';
const inParis = { zone: 'Europe/Paris', jurisdiction: 'FR' };
const at = '2026-10-02T10:12:00+02:00';

describe('A time limit counts by its own rule', () => {
  let product: TestProduct;
  let officer: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    const { paris } = await registerOffices(product.app);
    officer = await ApiClient.signedIn(product.url, paris.person('central_officer'));
  });
  afterAll(() => product.close());

  const ask = (body: object) =>
    officer.call('POST', path, { body: { event: at, ...inParis, ...body } });

  it.each([
    ['recognition of an EIO in thirty days', { timeLimit: 'T02' }, { dueDate: '2026-11-02' }],
    [
      'its extension from the unrolled end',
      { timeLimit: 'T03' },
      { dueDate: '2026-12-01', law: 'EIO 12(5)' },
    ],
    ['urgent data in eight hours', { timeLimit: 'T09' }, { due: '2026-10-02T19:00:00+02:00' }],
    [
      'an emergency by its own part',
      { timeLimit: 'T10', part: 'emergency' },
      { due: '2026-10-06T11:00:00+02:00' },
    ],
    [
      'a summons counted back from the hearing',
      { timeLimit: 'T24', event: '2027-06-14', zone: 'Europe/Berlin', jurisdiction: 'DE' },
      { dueDate: '2027-04-25', actBy: '2027-04-23' },
    ],
    [
      'a request to preserve, which holds at least until then',
      { timeLimit: 'T16' },
      { warnings: expect.arrayContaining([expect.objectContaining({ code: 'floor_no_slack' })]) },
    ],
    [
      'a number that no lawyer has verified, which is said',
      { timeLimit: 'T14' },
      {
        dueDate: '2026-10-09',
        warnings: expect.arrayContaining([
          expect.objectContaining({ code: 'time_limit_to_be_verified' }),
        ]),
      },
    ],
    [
      'a number whose treaty is not known, which is said',
      { timeLimit: 'T27' },
      {
        dueDate: '2026-10-12',
        warnings: expect.arrayContaining([
          expect.objectContaining({ code: 'time_limit_not_applied' }),
        ]),
      },
    ],
    [
      '“forthwith” by the target of the house, which is said',
      { timeLimit: 'T35' },
      {
        due: '2026-10-03T10:12:00+02:00',
        warnings: expect.arrayContaining([expect.objectContaining({ code: 'house_target' })]),
      },
    ],
  ])('%s', async (_, body, expected) => {
    const answer = await ask(body);
    expect(answer).toMatchObject({ status: 200, body: expected });
  });

  it('shows in the register what is not applied, and why', async () => {
    const { body } = await officer.call('GET', '/api/v1/time-limits');
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'T27', notApplied: 'treaty_unknown' }),
        expect.objectContaining({ id: 'T26', notApplied: null }),
      ]),
    );
  });

  it('says where only weekends are known', async () => {
    const answer = await ask({ timeLimit: 'T16', jurisdiction: 'AQ', zone: 'Antarctica/Troll' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        warnings: expect.arrayContaining([expect.objectContaining({ code: 'calendar_unknown' })]),
      },
    });
  });

  it('keeps the holidays of the region where the authority sits', async () => {
    const epiphany = { ruleSet: 'EU1182', period: { amount: 1, unit: 'days' } };
    const asked = { ...epiphany, event: '2027-01-05', zone: 'Europe/Berlin', jurisdiction: 'DE' };
    expect(await ask(asked)).toMatchObject({ body: { dueDate: '2027-01-06' } });
    expect(await ask({ ...asked, region: 'DE-BY' })).toMatchObject({
      body: { dueDate: '2027-01-07' },
    });
  });
});
