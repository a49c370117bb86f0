import { randomUUID } from 'node:crypto';
import type { FileChangedDto, RequestContentDto } from '@rogatory/requests/contract';
import { bodyOf } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('Bad input to requests', () => {
  let here: KoreaAndCambodia;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
  });
  afterAll(() => here.product.close());

  it.each<[string, (good: RequestContentDto) => unknown, string, string]>([
    ['no title', (good) => ({ ...good, title: undefined }), '/content/title', 'is_string'],
    [
      'a title of one million letters',
      (good) => ({ ...good, title: 'x'.repeat(900_000) }),
      '/content/title',
      'max_length',
    ],
    [
      'NUL in a name',
      (good) => withName(good, 'a\u0000b'),
      '/content/persons/0/names/0/text',
      'invalid_character',
    ],
    [
      'half a letter',
      (good) => ({ ...good, purpose: 'x\ud800' }),
      '/content/purpose',
      'invalid_character',
    ],
    [
      'an unknown field deep inside',
      (good) => ({ ...good, urgency: { ...good.urgency, very: true } }),
      '/content/urgency/very',
      'unknown_field',
    ],
    [
      'an unknown instrument',
      (good) => ({ ...good, basis: { ...good.basis, instrument: 'NATO' } }),
      '/content/basis/instrument',
      'is_in',
    ],
    [
      'an unknown kind of offence',
      (good) => withOffence(good, { category: 'jaywalking' }),
      '/content/offences/0/category',
      'is_in',
    ],
    [
      'a penalty of no years',
      (good) => withOffence(good, { maxPenaltyYears: 0 }),
      '/content/offences/0/maxPenaltyYears',
      'min',
    ],
    [
      'a penalty of a thousand years',
      (good) => withOffence(good, { maxPenaltyYears: 1000 }),
      '/content/offences/0/maxPenaltyYears',
      'max',
    ],
    [
      'a penalty in parts of years',
      (good) => withOffence(good, { maxPenaltyYears: 2.25 }),
      '/content/offences/0/maxPenaltyYears',
      'is_int',
    ],
    [
      'an unknown kind of measure',
      (good) => withMeasure(good, { type: 'torture' }),
      '/content/measures/0/type',
      'is_in',
    ],
    [
      'a month that does not exist',
      (good) => withMeasure(good, { wantedBy: '2026-13-01' }),
      '/content/measures/0/wantedBy',
      'matches',
    ],
    [
      'a number for a date',
      (good) => withMeasure(good, { wantedBy: 20261124 }),
      '/content/measures/0/wantedBy',
      'matches',
    ],
    [
      'persons that are no list',
      (good) => ({ ...good, persons: { length: 1 } }),
      '/content/persons',
      'is_array',
    ],
    [
      'something that is no authority',
      (good) => ({ ...good, requestedAuthorityId: 'Cambodia' }),
      '/content/requestedAuthorityId',
      'is_uuid',
    ],
  ])('in a here.draft is pointed at: %s', async (_, spoil, pointer, code) => {
    expectField(await here.prosecutor.open(spoil(here.content())), 400, pointer, code);
    const edited = await here.prosecutor.stepOn(1, here.draft.id, 'draft', {
      content: spoil(here.content()),
    });
    expectField(edited, 400, pointer, code);
  });

  it.each<[string, (good: RequestContentDto) => unknown, string, string]>([
    [
      '31 February',
      (good) => withMeasure(good, { wantedBy: '2027-02-31' }),
      '/content/measures/0/wantedBy',
      'requests.invalid_date',
    ],
    [
      '29 February of no leap year',
      (good) => withMeasure(good, { wantedBy: '2027-02-29T10:00:00+07:00' }),
      '/content/measures/0/wantedBy',
      'requests.invalid_date',
    ],
    [
      'the year 0',
      (good) => withMeasure(good, { wantedBy: '0000-01-01' }),
      '/content/measures/0/wantedBy',
      'requests.invalid_date',
    ],
    [
      'the last day before ten thousand',
      (good) => withMeasure(good, { wantedBy: '9999-12-31' }),
      '/content/measures/0/wantedBy',
      'requests.invalid_date',
    ],
    [
      'a birth on 30 February',
      (good) => withPerson(good, { birthDate: '1999-02-30' }),
      '/content/persons/0/birthDate',
      'requests.invalid_date',
    ],
    [
      'a code given twice',
      (good) => withPerson(good, { code: 'V02' }),
      '/content/persons/1/code',
      'requests.duplicate_code',
    ],
    [
      'a State nobody knows',
      (good) => withPerson(good, { nationality: 'ZZ' }),
      '/content/persons/0/nationality',
      'requests.unknown_jurisdiction',
    ],
    [
      'an authority nobody knows',
      (good) => ({ ...good, requestedAuthorityId: randomUUID() }),
      '/content/requestedAuthorityId',
      'requests.unknown_authority',
    ],
    [
      'its own central authority',
      (good) => ({ ...good, requestedAuthorityId: here.sides.korea.central.authorityId }),
      '/content/requestedAuthorityId',
      'requests.unknown_authority',
    ],
    [
      'an authority that may not receive',
      (good) => ({ ...good, requestedAuthorityId: here.sides.cambodia.police.authorityId }),
      '/content/requestedAuthorityId',
      'requests.unknown_authority',
    ],
  ])('in a here.draft breaks a rule: %s', async (_, spoil, pointer, code) => {
    expectField(await here.prosecutor.open(spoil(here.content())), 422, pointer, code);
    const edited = await here.prosecutor.stepOn(1, here.draft.id, 'draft', {
      content: spoil(here.content()),
    });
    expectField(edited, 422, pointer, code);
  });

  it.each<[string, string, unknown, string, string]>([
    [
      'ask',
      '31 February',
      { questions: [{ text: 'x' }], answerBy: '2027-02-31' },
      '/answerBy',
      'requests.invalid_date',
    ],
    [
      'ask',
      'a measure nobody asked for',
      { questions: [{ text: 'x', measureCode: 'M9' }] },
      '/questions/0/measureCode',
      'requests.unknown_measure',
    ],
    [
      'assign',
      'a measure nobody asked for',
      { authorityId: randomUUID(), measureCodes: ['M1', 'M9'] },
      '/measureCodes/1',
      'requests.unknown_measure',
    ],
  ])('to %s breaks a rule: %s', async (action, _, body, pointer, code) => {
    expectField(await here.theirOfficer.step(here.theirs, action, body), 422, pointer, code);
  });

  it('as the executing authority is refused when it is another State’s, or none', async () => {
    await here.theirOfficer.take(here.theirs, 'accept');
    for (const authorityId of [here.sides.korea.office.authorityId, randomUUID()]) {
      const body = { authorityId, measureCodes: ['M1'] };
      const answer = await here.theirOfficer.step(here.theirs, 'assign', body);
      expectField(answer, 422, '/authorityId', 'requests.unknown_authority');
    }
  });

  it('as a body of two million letters is too large', async () => {
    const answer = await here.prosecutor.open({ title: 'x'.repeat(2_000_000) });
    expectProblem(answer, 413, 'platform.body_too_large');
  });

  it('as a stale version is told which one the file has now', async () => {
    const opened = bodyOf<FileChangedDto>(await here.prosecutor.open(here.content()), 201);
    await here.prosecutor.rewrite(opened.id, { ...here.content(), title: 'New' });
    const stale = await here.prosecutor.stepOn(1, opened.id, 'submit');
    expectProblem(stale, 412, 'platform.version_changed');
    expect(stale.headers.get('etag')).toBe('W/"2"');
    expectProblem(await here.prosecutor.stepOn(99, opened.id, 'submit'), 412);
  });

  it('as a replayed key answers as before for the same step, and is refused for another', async () => {
    const key = randomUUID();
    const opened = await here.prosecutor.open(here.content(), key);
    const again = await here.prosecutor.open(here.content(), key);
    expect([opened.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(opened.body);
    const other = await here.prosecutor.open({ ...here.content(), title: 'Another request' }, key);
    expectProblem(other, 422, 'platform.idempotency_key_reused');
    const { id } = bodyOf<FileChangedDto>(opened, 201);
    const elsewhere = await here.prosecutor.stepOn(1, id, 'submit', {}, key);
    expectProblem(elsewhere, 422, 'platform.idempotency_key_reused');
  });

  it.each([
    ['?view=everything', '/view'],
    ['?direction=sideways', '/direction'],
    ['?counterpart=Cambodia', '/counterpart'],
    ['?measure=torture', '/measure'],
    ['?basis=NATO', '/basis'],
    ['?urgency=very', '/urgency'],
    ['?limit=0', '/limit'],
    ['?limit=1000', '/limit'],
    ['?limit=1e1', '/limit'],
    ['?limit=-1', '/limit'],
    [`?text=${'x'.repeat(121)}`, '/text'],
    ['?text=a%00b', '/text'],
    ['?text=a&text=b', '/text'],
    ['?order=title', '/order'],
  ])('in the list’s query is pointed at: %s', async (query, pointer) => {
    const answer = await here.officer.http.get(`/api/v1/requests${query}`);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it.each([
    'rubbish',
    place(['x', 'y']),
    place(['infinity']),
    place([null, null]),
    place([1, 2]),
    place(['2026-02-31T00:00:00Z', randomUUID()]),
    place(['-271821-04-20T00:00:00Z', randomUUID()]),
    place(['+275760-09-13T00:00:00Z', randomUUID()]),
    place(['infinity', `${randomUUID()}'; drop table file`]),
    place({ due: 'infinity' }),
  ])('as a cursor is refused: %s', async (cursor) => {
    const answer = await here.officer.http.get(`/api/v1/requests?cursor=${cursor}`);
    expectProblem(answer, 400, 'platform.invalid_cursor');
  });

  it.each([`%25`, `' or 1=1 --`, '\\', 'a_b%', '🜁', 'ក', '((((', '&|!:*'])(
    'as words to look for finds nothing and breaks nothing: %s',
    async (text) => {
      const rows = await here.officer.list(`?text=${encodeURIComponent(text)}`);
      expect(Array.isArray(rows)).toBe(true);
    },
  );

  it.each(['V99', 'v01', 'V01%00', 'constructor', `${'V'.repeat(90)}1`, '%2e%2e'])(
    'as a sealed person’s code reveals nothing: %s',
    async (code) => {
      const path = `/api/v1/requests/${here.theirs}/persons/${code}/reveal`;
      expectProblem(await here.theirOfficer.http.call('POST', path), 404);
    },
  );
});

function withMeasure(content: RequestContentDto, fields: object): unknown {
  const [first, ...others] = content.measures;
  return { ...content, measures: [{ ...first, ...fields }, ...others] };
}

function withOffence(content: RequestContentDto, fields: object): unknown {
  const [first, ...others] = content.offences;
  return { ...content, offences: [{ ...first, ...fields }, ...others] };
}

function withPerson(content: RequestContentDto, fields: object): unknown {
  const [first, ...others] = content.persons;
  return { ...content, persons: [{ ...first, ...fields }, ...others] };
}

function withName(content: RequestContentDto, text: string): unknown {
  return withPerson(content, { names: [{ text, script: 'Latn', language: 'en' }] });
}

function place(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
