import type {
  LawBetweenDto,
  LegalBasisAnswerDto,
  TreatyRelationsDto,
} from '@rogatory/instruments/contract';
import { resolveLegalBasis, type LegalBasisQuestion } from '@rogatory/instruments/rules';
import { ApiClient } from '../api-client';
import { registerOffices, type TestOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const resolve = '/api/v1/legal-basis/resolve';
const between = '/api/v1/legal-basis/law?requesting=';
const grouped = (category: string, maxPenaltyYears: number) => ({
  category,
  maxPenaltyYears,
  transnational: true,
  organizedGroup: true,
});
const captives = {
  requesting: 'KR',
  requested: 'KH',
  date: '2026-11-22',
  measures: ['locate_and_protect_persons', 'bank_records'],
  offences: [grouped('trafficking_in_persons', 15)],
  urgent: true,
};

describe('The law', () => {
  let product: TestProduct;
  let offices: TestOffices;
  let prosecutor: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    offices = await registerOffices(product.app);
    prosecutor = await ApiClient.signedIn(product.url, offices.prosecution.person('prosecutor'));
  });
  afterAll(() => product.close());

  async function ask(question: object): Promise<LegalBasisAnswerDto> {
    const answer = await prosecutor.call('POST', resolve, { body: question });
    expect(answer.status).toBe(200);
    if (!isAnswer(answer.body)) throw new Error('No legal basis was answered');
    return answer.body;
  }

  it.each<[string, object, string]>([
    ['Korea asks Cambodia under UNTOC', captives, 'UNTOC'],
    [
      'Germany asks France by investigation order',
      {
        requesting: 'DE',
        requested: 'FR',
        date: '2026-10-01',
        measures: ['bank_records', 'house_search'],
        offences: [grouped('fraud', 10)],
      },
      'EIO',
    ],
    [
      'Japan asks the United States to preserve under Budapest',
      {
        requesting: 'JP',
        requested: 'US',
        date: '2026-10-12',
        measures: ['expedited_preservation'],
        offences: [grouped('computer_fraud', 10)],
        urgent: true,
      },
      'BUDAPEST',
    ],
    [
      'Brazil asks Portugal under their treaty of 1991',
      {
        requesting: 'BR',
        requested: 'PT',
        date: '2026-10-01',
        measures: ['bank_records'],
        offences: [grouped('corruption', 12)],
      },
      'BR-PT-1991',
    ],
    [
      'Thailand asks the Philippines under the ASEAN treaty',
      {
        requesting: 'TH',
        requested: 'PH',
        date: '2026-12-02',
        measures: ['freezing_of_accounts'],
        offences: [grouped('fraud', 5)],
      },
      'ASEAN_MLAT',
    ],
    [
      'the Emirates ask Malaysia in reciprocity',
      {
        requesting: 'AE',
        requested: 'MY',
        date: '2026-11-05',
        measures: ['return_of_objects'],
        offences: [{ ...grouped('cultural_property', 7), organizedGroup: false }],
      },
      'RECIPROCITY',
    ],
  ])('%s', async (_, question, first) => {
    const { applicable, notApplicable, fallback } = await ask(question);
    expect(applicable[0]?.id).toBe(first);
    expect(applicable.at(-1)?.id).toBe('RECIPROCITY');
    expect(fallback.id).toBe('RECIPROCITY');
    expect(
      notApplicable.every(({ reasons }) => reasons.some((one) => one.bearing === 'against')),
    ).toBe(true);
  });

  it('says what speaks for and against, with the article and how sure it is', async () => {
    const { applicable, notApplicable } = await ask(captives);
    const [untoc] = applicable;
    expect(untoc?.reasons[0]).toMatchObject({
      code: 'party_since',
      bearing: 'for',
      params: { jurisdiction: 'KR', date: '2015-12-05' },
      text: 'South Korea is bound since 5 December 2015.',
      settled: true,
    });
    expect(untoc?.channels[0]?.when).toBe('urgent');
    expect(untoc?.contents.map(({ code }) => code).length).toBeGreaterThan(4);
    const hanoi = notApplicable.find(({ id }) => id === 'HANOI');
    expect(hanoi?.reasons.map(({ code }) => code)).toContain('instrument_not_in_force');
  });

  it('applies the law of the day: the day before Korea joined, UNTOC does not bind it', async () => {
    const { notApplicable } = await ask({ ...captives, date: '2015-12-04' });
    const untoc = notApplicable.find(({ id }) => id === 'UNTOC');
    expect(untoc?.reasons[0]?.text).toBe('South Korea is bound only from 5 December 2015.');
  });

  it('takes today for the date where none is given, and no more than it must be told', async () => {
    const { question } = await ask({
      requesting: 'KR',
      requested: 'KH',
      measures: [],
      offences: [{ category: 'fraud' }],
    });
    expect(question).toMatchObject({ date: '2026-11-22', urgent: false });
    expect(question.offences[0]?.maxPenaltyYears).toBeNull();
  });

  it.each<[string, object, string, string]>([
    [
      'a jurisdiction that is none',
      { requesting: 'XX' },
      '/requesting',
      'instruments.unknown_jurisdiction',
    ],
    ['a jurisdiction in small letters', { requested: 'kh' }, '/requested', 'matches'],
    ['one State on both sides', { requested: 'KR' }, '/requested', 'instruments.same_jurisdiction'],
    ['a measure that nobody knows', { measures: ['torture'] }, '/measures', 'is_in'],
    ['measures that are no list', { measures: 'bank_records' }, '/measures', 'is_array'],
    [
      'an offence that nobody knows',
      { offences: [{ category: 'jaywalking' }] },
      '/offences/0/category',
      'is_in',
    ],
    [
      'a penalty below nothing',
      { offences: [{ category: 'fraud', maxPenaltyYears: -1 }] },
      '/offences/0/maxPenaltyYears',
      'min',
    ],
    [
      'a penalty of a thousand years',
      { offences: [{ category: 'fraud', maxPenaltyYears: 1000 }] },
      '/offences/0/maxPenaltyYears',
      'max',
    ],
    [
      'a penalty in words',
      { offences: [{ category: 'fraud', maxPenaltyYears: 'ten' }] },
      '/offences/0/maxPenaltyYears',
      'is_number',
    ],
    ['31 February', { date: '2026-02-31' }, '/date', 'instruments.not_a_date'],
    ['a date in words', { date: 'tomorrow' }, '/date', 'matches'],
    ['a field that is none', { mood: 'urgent' }, '/mood', 'unknown_field'],
    ['urgency in words', { urgent: 'very' }, '/urgent', 'is_boolean'],
  ])('refuses %s and points at it', async (_, change, pointer, code) => {
    const answer = await prosecutor.call('POST', resolve, { body: { ...captives, ...change } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    });
  });

  it('hands out the law between two States, from which any question of theirs is answered', async () => {
    const { status, body } = await prosecutor.get(`${between}KR&requested=KH&date=2026-11-22`);
    expect(status).toBe(200);
    if (!isLaw(body)) throw new Error('No law was answered');
    const parties = body.instruments.flatMap((instrument) => instrument.parties);
    expect([...new Set(parties.map(({ jurisdiction }) => jurisdiction))].sort()).toEqual([
      'KH',
      'KR',
    ]);
    const question: LegalBasisQuestion = {
      ...captives,
      measures: ['locate_and_protect_persons', 'bank_records'],
      offences: [{ ...grouped('', 15), category: 'trafficking_in_persons' }],
    };
    expect(resolveLegalBasis(question, body)).toEqual(await ask(captives));
  });

  it('sends that law once: who has it is told that it stands', async () => {
    const path = `${between}KR&requested=KH&date=2026-11-22`;
    const first = await prosecutor.get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\//);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await prosecutor.call('GET', path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['XX&requested=KH', '/requesting', 'instruments.unknown_jurisdiction'],
    ['KR&requested=kh', '/requested', 'matches'],
    ['KR', '/requested', 'matches'],
    ['KR&requested=KR', '/requested', 'instruments.same_jurisdiction'],
    ['KR&requested=KH&date=2026-02-31', '/date', 'instruments.not_a_date'],
    ['KR&requested=KH&date=tomorrow', '/date', 'matches'],
    ['KR&requested=KH&mood=urgent', '/mood', 'unknown_field'],
  ])('refuses the law between %s and points at it', async (query, pointer, code) => {
    const answer = await prosecutor.get(`${between}${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    });
  });

  it('is the same for everybody who is signed in, and for nobody else', async () => {
    const coordinator = await ApiClient.signedIn(
      product.url,
      offices.secretariat.person('network_coordinator'),
    );
    for (const path of ['/api/v1/instruments', '/api/v1/time-limits', '/api/v1/instruments/EIO']) {
      expect((await coordinator.get(path)).text).toBe((await prosecutor.get(path)).text);
      expect((await ApiClient.nobody(product.url).get(path)).status).toBe(401);
    }
  });

  it('has a register with a card for each instrument', async () => {
    const register = await prosecutor.get('/api/v1/instruments');
    const eio = { id: 'EIO', rank: 'eu_order', inForce: true, parties: 25 };
    expect(register.body).toEqual(expect.arrayContaining([expect.objectContaining(eio)]));
    const card = await prosecutor.get('/api/v1/instruments/HANOI?date=2026-11-22');
    expect(card.body).toMatchObject({
      date: '2026-11-22',
      instrument: { code: 'HANOI', inForceFrom: null, parties: [] },
      timeLimits: expect.arrayContaining([expect.objectContaining({ id: 'T22' })]),
      overrides: [],
      verifications: [],
    });
    expect((await prosecutor.get('/api/v1/instruments/TREATY_OF_TROY')).status).toBe(404);
    expect((await prosecutor.get('/api/v1/instruments/EIO?date=2026-02-30')).status).toBe(400);
    const limits = await prosecutor.get('/api/v1/time-limits');
    expect(limits.body).toHaveLength(35);
  });

  it('tells what binds a jurisdiction and with whom', async () => {
    const { relations } = await relationsOf('KR?with=KH&date=2026-11-22');
    expect(relations[0]).toMatchObject({
      id: 'UNTOC',
      state: 'in_force',
      partners: [{ jurisdiction: 'KH', since: '2015-12-05', settled: true }],
    });
    const asean = relations.find(({ id }) => id === 'ASEAN_MLAT');
    expect(asean).toMatchObject({ state: 'not_in_force', party: null, partners: [] });
    const everybody = await relationsOf('FR');
    const order = everybody.relations.find(({ id }) => id === 'EIO');
    expect(order?.partners).toHaveLength(24);
    for (const wrong of ['KR?with=KR', 'KR?with=XX', 'KR?date=2026-02-31', 'KR?with=']) {
      const path = `/api/v1/jurisdictions/${wrong.replace('?', '/instruments?')}`;
      expect((await prosecutor.get(path)).status).toBe(400);
    }
    expect((await prosecutor.get('/api/v1/jurisdictions/XX/instruments')).status).toBe(404);
  });

  async function relationsOf(asked: string): Promise<TreatyRelationsDto> {
    const [code = '', query = ''] = asked.split('?');
    const answer = await prosecutor.get(`/api/v1/jurisdictions/${code}/instruments?${query}`);
    if (!isRelations(answer.body)) throw new Error(`Answered ${answer.status}`);
    return answer.body;
  }
});

function isAnswer(body: unknown): body is LegalBasisAnswerDto {
  return typeof body === 'object' && body !== null && 'applicable' in body && 'fallback' in body;
}

function isRelations(body: unknown): body is TreatyRelationsDto {
  return typeof body === 'object' && body !== null && 'relations' in body;
}

function isLaw(body: unknown): body is LawBetweenDto {
  return typeof body === 'object' && body !== null && 'instruments' in body && 'timeLimits' in body;
}
