import { randomUUID } from 'node:crypto';
import type {
  InstrumentCardDto,
  InstrumentDto,
  LawOverrideDto,
} from '@rogatory/instruments/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { type Answer, ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const overrides = '/api/v1/law/overrides';

/** Cambodia leaves UNTOC at the end of 2027. */
const denunciation = {
  target: 'instrument',
  targetId: 'UNTOC',
  pointer: '/parties/KH/until',
  value: '2027-12-31',
  effectiveFrom: '2027-01-01',
  reason: 'Denounced on 1 January 2027.',
  source: 'Depositary notification C.N.1.2027',
  confidence: 'sourced',
};

describe('Changing the law', () => {
  let product: TestProduct;
  let first: ApiClient;
  let second: ApiClient;
  let officer: ApiClient;
  let reader: TestPerson;

  beforeAll(async () => {
    product = await startTestProduct();
    const { phnomPenh, paris } = await registerOffices(product.app);
    first = await ApiClient.signedIn(product.url, phnomPenh.person('administrator'));
    second = await ApiClient.signedIn(product.url, paris.person('administrator'));
    reader = phnomPenh.person('central_officer');
    officer = await ApiClient.signedIn(product.url, reader);
  });
  afterAll(() => product.close());

  function post(
    client: ApiClient,
    path: string,
    body: object,
    key = randomUUID(),
  ): Promise<Answer> {
    return client.call('POST', path, { body, headers: { 'idempotency-key': key } });
  }
  async function proposed(body: object = denunciation): Promise<string> {
    const answer = await post(first, overrides, body);
    expect(answer.status).toBe(201);
    return overrideIn(answer.body).id;
  }
  async function card(id: string, date: string): Promise<InstrumentCardDto> {
    const answer = await officer.get(`/api/v1/instruments/${id}?date=${date}`);
    if (!isCard(answer.body)) throw new Error(`Answered ${answer.status}`);
    return answer.body;
  }
  async function cambodiaUntil(date: string): Promise<string | null | undefined> {
    const { instrument } = await card('UNTOC', date);
    return instrument.parties.find(({ jurisdiction }) => jurisdiction === 'KH')?.until;
  }

  it('takes two administrators, and takes effect on its day', async () => {
    const id = await proposed();
    expect(await cambodiaUntil('2027-01-01')).toBeNull();
    const alone = await post(first, `${overrides}/${id}/approve`, {});
    expect(alone.status).toBe(403);
    expect(alone.body).toMatchObject({ code: 'instruments.second_person_needed' });
    const approved = await post(second, `${overrides}/${id}/approve`, { note: 'Checked.' });
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({ state: 'approved', decisionNote: 'Checked.' });
    expect(await cambodiaUntil('2026-12-31')).toBeNull();
    expect(await cambodiaUntil('2027-01-01')).toBe('2027-12-31');
    const { overrides: listed } = await card('UNTOC', '2027-01-01');
    expect(listed.map((one) => one.id)).toContain(id);
    const again = await post(second, `${overrides}/${id}/approve`, {});
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'instruments.already_decided' });
  });

  it('changes on what one State may ask the other', async () => {
    const question = {
      requesting: 'KR',
      requested: 'KH',
      date: '2028-01-01',
      measures: ['bank_records'],
      offences: [
        { category: 'fraud', maxPenaltyYears: 10, transnational: true, organizedGroup: true },
      ],
    };
    const answer = await officer.call('POST', '/api/v1/legal-basis/resolve', { body: question });
    expect(answer.text).toContain('Cambodia was bound until 31 December 2027.');
  });

  it('is known to every process', async () => {
    const other = await product.another();
    try {
      const id = await proposed({
        ...denunciation,
        pointer: '/parties/TH/until',
        value: '2029-06-30',
      });
      await post(second, `${overrides}/${id}/approve`, {});
      const there = await ApiClient.signedIn(other.url, reader);
      let text = '';
      for (let attempt = 0; attempt < 100 && !text.includes('2029-06-30'); attempt += 1) {
        ({ text } = await there.get('/api/v1/instruments/UNTOC?date=2027-01-01'));
        await new Promise((done) => setTimeout(done, 50));
      }
      expect(text).toContain('2029-06-30');
    } finally {
      await other.close();
    }
  });

  it('adds a bilateral treaty from the template', async () => {
    const template = await first.get('/api/v1/instruments/bilateral-template');
    expect(template.status).toBe(200);
    if (!isInstrument(template.body)) throw new Error('There is no template');
    const { provenance } = template.body;
    const parties = ['KH', 'KR'].map((jurisdiction) => ({
      jurisdiction,
      from: '2027-03-01',
      until: null,
      territory: null,
      statements: [],
      provenance,
    }));
    const { openMemberships: _none, ...blank } = template.body;
    const value = { ...blank, id: 'KH-KR-2027', inForceFrom: '2027-03-01', parties };
    const treaty = { ...denunciation, targetId: 'KH-KR-2027', pointer: '', value };
    const wrong = await post(first, overrides, {
      ...treaty,
      value: { ...value, id: 'KH-KR-2028' },
    });
    expect(wrong.status).toBe(422);
    const id = await proposed(treaty);
    expect((await officer.get('/api/v1/instruments/KH-KR-2027?date=2027-03-01')).status).toBe(404);
    expect((await post(second, `${overrides}/${id}/approve`, {})).status).toBe(200);
    const { relations } = await relationsOn('2027-03-01');
    expect(relations[0]).toMatchObject({ id: 'KH-KR-2027', rank: 'bilateral', state: 'in_force' });
  });

  async function relationsOn(date: string): Promise<{ relations: object[] }> {
    const answer = await officer.get(`/api/v1/jurisdictions/KR/instruments?with=KH&date=${date}`);
    const { body } = answer;
    if (typeof body !== 'object' || body === null || !('relations' in body))
      throw new Error('None');
    return { relations: Array.isArray(body.relations) ? body.relations : [] };
  }

  it.each<[string, object, number, string, string]>([
    [
      '31 February',
      { effectiveFrom: '2027-02-31' },
      400,
      '/effectiveFrom',
      'instruments.not_a_date',
    ],
    [
      'an end before the start',
      { effectiveUntil: '2026-01-01' },
      400,
      '/effectiveUntil',
      'instruments.ends_before_it_starts',
    ],
    ['no reason', { reason: '' }, 400, '/reason', 'matches'],
    ['a reason of blanks', { reason: '   ' }, 400, '/reason', 'matches'],
    ['no value', { value: undefined }, 400, '/value', 'is_defined'],
    ['a pointer that is none', { pointer: 'parties' }, 400, '/pointer', 'matches'],
    [
      'a pointer to nowhere',
      { pointer: '/parties/XX/until' },
      422,
      '/pointer',
      'instruments.pointer_not_found',
    ],
    ['another id', { pointer: '/id', value: 'X' }, 422, '/pointer', 'instruments.field_is_fixed'],
    ['an instrument that is none', { targetId: 'TROY' }, 422, '/targetId', 'instruments.not_found'],
    [
      'a whole multilateral card',
      { pointer: '', value: {} },
      422,
      '/pointer',
      'instruments.field_is_fixed',
    ],
    ['a value of another kind', { value: 7 }, 422, '/value', 'instruments.invalid_law'],
    ['an end on 31 February', { value: '2027-02-31' }, 422, '/value', 'instruments.invalid_law'],
    [
      'a Party without its fields',
      { pointer: '/parties/-', value: { jurisdiction: 'PG' } },
      422,
      '/value',
      'instruments.invalid_law',
    ],
    [
      'a Party that is no jurisdiction',
      { pointer: '/parties/KH/jurisdiction', value: 'XX' },
      422,
      '/value',
      'instruments.unknown_jurisdiction',
    ],
    [
      'a limit counted in moons',
      { target: 'time_limit', targetId: 'T02', pointer: '/ruleSet', value: 'MOON' },
      422,
      '/value',
      'instruments.invalid_law',
    ],
  ])('refuses %s and points at it', async (_, change, status, pointer, code) => {
    const answer = await post(first, overrides, { ...denunciation, ...change });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    });
  });

  it('changes a time limit as well', async () => {
    const id = await proposed({
      ...denunciation,
      target: 'time_limit',
      targetId: 'T02',
      pointer: '/parts/0/periods/0/amount',
      value: 20,
    });
    await post(second, `${overrides}/${id}/approve`, {});
    const before = await officer.get('/api/v1/time-limits?date=2026-12-31');
    const after = await officer.get('/api/v1/time-limits?date=2027-01-01');
    const amounts = ({ text }: Answer) => /"id":"T02".*?"amount":(\d+)/.exec(text)?.[1];
    expect([amounts(before), amounts(after)]).toEqual(['30', '20']);
  });

  it('is turned down by the second person or taken back by the first', async () => {
    const id = await proposed();
    expect((await post(first, `${overrides}/${id}/reject`, {})).status).toBe(403);
    expect((await post(second, `${overrides}/${id}/withdraw`, {})).status).toBe(403);
    const rejected = await post(second, `${overrides}/${id}/reject`, { note: 'No source.' });
    expect(rejected.body).toMatchObject({ state: 'rejected', decisionNote: 'No source.' });
    expect((await post(first, `${overrides}/${id}/withdraw`, {})).status).toBe(409);
    const other = await proposed();
    const withdrawn = await post(first, `${overrides}/${other}/withdraw`, {});
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn' });
    const listed = await officer.get(`${overrides}?state=withdrawn&targetId=UNTOC`);
    expect(listed.body).toEqual([expect.objectContaining({ id: other })]);
  });

  it('is proposed once, however often the key comes', async () => {
    const key = randomUUID();
    const [one, two] = [
      await post(first, overrides, denunciation, key),
      await post(first, overrides, denunciation, key),
    ];
    expect(overrideIn(two.body).id).toBe(overrideIn(one.body).id);
  });

  it('is for administrators alone, and leaves its trace', async () => {
    expect((await post(officer, overrides, denunciation)).status).toBe(403);
    expect((await post(officer, '/api/v1/law/verifications', {})).status).toBe(403);
    expect((await post(second, `${overrides}/${randomUUID()}/approve`, {})).status).toBe(404);
    const trail = await product.database.query<{ action: string }>(
      `select distinct action from audit_entry where action like 'instruments.%' order by 1`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'instruments.approve_override',
      'instruments.propose_override',
      'instruments.reject_override',
      'instruments.withdraw_override',
    ]);
  });

  it('records that a lawyer has verified a statement, until its words change', async () => {
    const mark = {
      target: 'instrument',
      targetId: 'BUDAPEST',
      pointer: '/parties/TN',
      verifiedBy: 'Legal service of the ministry',
      verifiedOn: '2026-11-20',
    };
    const verified = await post(first, '/api/v1/law/verifications', mark);
    expect(verified.status).toBe(201);
    const shown = await card('BUDAPEST', '2026-11-22');
    const tunisia = shown.instrument.parties.find(({ jurisdiction }) => jurisdiction === 'TN');
    expect(tunisia?.provenance).toMatchObject({
      verifiedBy: 'Legal service of the ministry',
      verifiedOn: '2026-11-20',
    });
    expect(shown.verifications).toEqual([expect.objectContaining({ holds: true })]);
    const question = {
      requesting: 'TN',
      requested: 'FR',
      measures: ['expedited_preservation'],
      offences: [{ category: 'computer_crime' }],
    };
    const answer = await officer.call('POST', '/api/v1/legal-basis/resolve', { body: question });
    // Tunisia was uncertain before; now both are bound for sure.
    const { applicable } = answerIn(answer.body);
    expect(applicable[0]).toMatchObject({ id: 'BUDAPEST', applies: 'yes' });
    const changed = await proposed({
      ...denunciation,
      targetId: 'BUDAPEST',
      pointer: '/parties/TN/from',
      value: '2024-07-01',
    });
    await post(second, `${overrides}/${changed}/approve`, {});
    const later = await card('BUDAPEST', '2027-01-01');
    expect(later.verifications).toEqual([expect.objectContaining({ holds: false })]);
  });

  it.each<[string, object, number, string]>([
    ['a day that lies ahead', { verifiedOn: '2026-12-24' }, 400, '/verifiedOn'],
    ['31 February', { verifiedOn: '2026-02-31' }, 400, '/verifiedOn'],
    ['nobody', { verifiedBy: '' }, 400, '/verifiedBy'],
    ['what has no source', { pointer: '/citation' }, 422, '/pointer'],
    ['no card at all', { targetId: 'TROY' }, 422, '/targetId'],
  ])('refuses a verification of %s', async (_, change, status, pointer) => {
    const mark = {
      target: 'instrument',
      targetId: 'EIO',
      pointer: '/scope',
      verifiedBy: 'Legal service',
      verifiedOn: '2026-11-20',
    };
    const answer = await post(first, '/api/v1/law/verifications', { ...mark, ...change });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });
});

function answerIn(body: unknown): { applicable: unknown[] } {
  if (typeof body !== 'object' || body === null || !('applicable' in body)) throw new Error('None');
  return { applicable: Array.isArray(body.applicable) ? body.applicable : [] };
}

function overrideIn(body: unknown): LawOverrideDto {
  if (isOverride(body)) return body;
  throw new Error('No override was answered');
}

function isOverride(body: unknown): body is LawOverrideDto {
  return typeof body === 'object' && body !== null && 'id' in body && 'state' in body;
}

function isCard(body: unknown): body is InstrumentCardDto {
  return typeof body === 'object' && body !== null && 'instrument' in body;
}

function isInstrument(body: unknown): body is InstrumentDto {
  return typeof body === 'object' && body !== null && 'dualCriminality' in body;
}
