import type { FileStepBody } from '@rogatory/client';
import type { RequestPageDto, SuppliedItemDto } from '@rogatory/requests/contract';
import { DecisionsDesk, lastOf } from './decisions-desk';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const right = 'a'.repeat(64);
const wrong = 'b'.repeat(64);
const image = {
  number: 1,
  measureCode: 'M1',
  description: 'Image of a telephone, 64 GB',
  sha256: right,
  original: false,
};
const book = {
  number: 2,
  measureCode: 'M1',
  description: 'Guard book, 96 leaves',
  seal: 'KH-0017',
  original: true,
};

const item = ({ supplied }: RequestPageDto, number: number): SuppliedItemDto => {
  const found = supplied.find((one) => one.number === number);
  if (found === undefined) throw new Error(`No item ${number}`);
  return found;
};
const heard =
  (count: number) =>
  ({ thread }: RequestPageDto): boolean =>
    thread.length >= count;

describe('Evidence handed over', () => {
  let desk: DecisionsDesk;
  let returnBy = '';
  let before = 0;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
    const today = desk.here.product.clock.now().toZonedDateTimeISO('Asia/Phnom_Penh');
    returnBy = today.toPlainDate().add({ days: 60 }).toString();
    await desk.as('theirHead').take(desk.theirs, 'accept');
    before = (await desk.oursWhen(({ state }) => state === 'accepted')).thread.length;
  });
  afterAll(() => desk.close());

  const sendEvidence = (items: unknown) =>
    desk.as('theirOfficer').step(desk.theirs, 'send-evidence', { items });
  const confirm = (items: unknown) =>
    desk.as('prosecutor').step(desk.ours, 'confirm-receipt', { items });

  it('goes by a manifest, line by line', async () => {
    const items = [
      { ...image, sha256: wrong },
      { ...book, returnBy },
    ];
    expect((await sendEvidence(items)).status).toBe(200);
    const page = await desk.oursWhen(({ supplied }) => supplied.length === 2);
    expect(page).toMatchObject({ act: 'confirm_receipt', move: 'us' });
    expect(item(page, 1)).toMatchObject({ sha256: wrong, toConfirm: true, onLoan: false });
    expect(item(page, 2)).toMatchObject({ seal: 'KH-0017', returnBy, onLoan: true });
    expect(lastOf(page)).toMatchObject({ kind: 'evidence', from: 'requested' });
  });

  it('is checked: what differs is told with what differs', async () => {
    const unsaid = await confirm([{ number: 1, result: 'differs' }]);
    expectField(unsaid, 422, '/items/0/note', 'requests.note_needed');
    const answer = await confirm([
      { number: 1, result: 'differs', note: `The hash computed here is ${right}` },
      { number: 2, result: 'agrees' },
    ]);
    expect(answer.status).toBe(200);
    const page = await desk.theirsWhen((read) => item(read, 1).result === 'differs');
    expect(item(page, 2).result).toBe('agrees');
    expect(lastOf(page)).toMatchObject({ kind: 'receipt', from: 'requesting' });
  });

  it('is sent again under its number, and only what differed', async () => {
    const settled = await sendEvidence([image, book]);
    expectField(settled, 422, '/items/1/number', 'requests.item_sent');
    expect((await sendEvidence([image])).status).toBe(200);
    const again = await desk.oursWhen((page) => item(page, 1).toConfirm);
    expect(item(again, 1)).toMatchObject({ sha256: right, result: null });
    expect(again.supplied).toHaveLength(2);
    expect((await confirm([{ number: 1, result: 'agrees' }])).status).toBe(200);
    await desk.theirsWhen((page) => item(page, 1).result === 'agrees');
  });

  it('that was lent goes back, and its return is confirmed', async () => {
    const prosecutor = desk.as('prosecutor');
    const copy = await prosecutor.step(desk.ours, 'return-originals', { items: [1], text: 'x' });
    expectField(copy, 422, '/items/0', 'requests.unknown_item');
    await prosecutor.take(desk.ours, 'return-originals', {
      items: [2],
      text: 'By the bag of the embassy; the seal renewed.',
    });
    const page = await desk.theirsWhen((read) => item(read, 2).returnedAt !== null);
    expect(page.act).toBe('confirm_receipt');
    expect(item(page, 2)).toMatchObject({ toConfirm: true, onLoan: false });
    await desk.as('theirOfficer').take(desk.theirs, 'confirm-receipt', {
      items: [{ number: 2, result: 'agrees', note: 'In good condition' }],
    });
    const back = await desk.oursWhen((read) => item(read, 2).returnReceivedAt !== null);
    expect(item(back, 2).returnResult).toBe('agrees');
    const twice = await prosecutor.step(desk.ours, 'return-originals', { items: [2], text: 'x' });
    expectProblem(twice, 409, 'requests.action_refused');
    expect(twice.text).toContain('no_originals');
  });

  const askConsent = async (changes: Partial<FileStepBody<'ask-consent'>>): Promise<number> => {
    const input: FileStepBody<'ask-consent'> = {
      use: 'other_proceedings',
      items: [1],
      text: 'May the tax court see it?',
    };
    await desk.as('prosecutor').take(desk.ours, 'ask-consent', { ...input, ...changes });
    const page = await desk.theirsWhen(({ consents }) => consents.at(-1)?.decision === null);
    expect(page.act).toBe('decide_consent');
    return page.consents.at(-1)?.dispatchNumber ?? 0;
  };

  it('is not used otherwise where the supplier does not consent', async () => {
    const request = await askConsent({});
    const refusal = { request, granted: false, text: 'Use the treaty on taxes.' };
    expectProblem(await desk.as('theirOfficer').step(desk.theirs, 'decide-consent', refusal), 403);
    await desk.as('theirHead').take(desk.theirs, 'decide-consent', refusal);
    const page = await desk.oursWhen(({ consents }) => consents[0]?.decision === 'refused');
    expect(page.consents[0]).toMatchObject({
      use: 'other_proceedings',
      items: [1],
      expiresOn: null,
    });
  });

  it('is passed on where the supplier consents, until the day named', async () => {
    const recipient = 'The prosecutor’s office of Lyon';
    const request = await askConsent({ use: 'onward_transfer', recipient });
    const granted = { request, granted: true, text: 'Until the trial ends.' };
    const gone = { ...granted, expiresOn: '2020-01-01' };
    expectField(
      await desk.as('theirHead').step(desk.theirs, 'decide-consent', gone),
      422,
      '/expiresOn',
      'requests.invalid_date',
    );
    await desk.as('theirHead').take(desk.theirs, 'decide-consent', {
      ...granted,
      conditions: 'In the stated proceedings only',
      expiresOn: returnBy,
    });
    const page = await desk.oursWhen(({ consents }) => consents[1]?.decision === 'granted');
    expect(page.consents[1]).toMatchObject({ recipient, expiresOn: returnBy });
    expect(page.chainIntact).toBe(true);
    const decided = await desk.as('theirHead').step(desk.theirs, 'decide-consent', granted);
    expect(decided.text).toContain('no_open_consent');
    expect(heard(before + 8)(page)).toBe(true);
  });

  it.each([
    ['a measure that was not asked', { measureCode: 'M88' }, '/items/0/measureCode'],
    ['the same number twice', { number: 8 }, '/items/1/number'],
    ['a date of return for a copy', { returnBy: '2030-01-01' }, '/items/0/returnBy'],
    ['31 February', { original: true, returnBy: '2030-02-31' }, '/items/0/returnBy'],
    ['a date of return long past', { original: true, returnBy: '2020-01-31' }, '/items/0/returnBy'],
  ])('is not sent with %s', async (_, changes, pointer) => {
    const answer = await sendEvidence([
      { ...image, number: 7, ...changes },
      { ...image, number: 8 },
    ]);
    expectProblem(answer, 422);
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  it.each([
    ['no line', [], '/items'],
    ['a line without words', [{ ...image, number: 9, description: '' }], '/items/0/description'],
    ['a number that counts nothing', [{ ...image, number: 0 }], '/items/0/number'],
    ['a hash that is none', [{ ...image, number: 9, sha256: 'abc' }], '/items/0/sha256'],
    ['a line of other things', [{ ...image, number: 9, price: 7 }], '/items/0/price'],
  ])('is not sent with %s at all', async (_, items, pointer) => {
    const answer = await sendEvidence(items);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  it.each([
    ['confirm-receipt', {}, '/items'],
    ['confirm-receipt', { items: [{ number: 1, result: 'fine' }] }, '/items/0/result'],
    ['return-originals', { items: ['2'], text: 'x' }, '/items'],
    ['return-originals', { items: [2] }, '/text'],
    ['ask-consent', { use: 'anything', text: 'x' }, '/use'],
    ['ask-consent', { use: 'disclosure' }, '/text'],
    ['ask-consent', { use: 'disclosure', items: [1, 1], text: 'x' }, '/items'],
  ])('%s refuses %j', async (action, body, pointer) => {
    const answer = await desk.as('prosecutor').step(desk.ours, action, body);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}`);
  });

  it.each([
    ['decide-consent', { granted: true, text: 'x' }, '/request'],
    ['decide-consent', { request: 1, text: 'x' }, '/granted'],
    ['decide-consent', { request: 1, granted: true, text: 'x', expiresOn: 'soon' }, '/expiresOn'],
  ])('%s refuses %j', async (action, body, pointer) => {
    const answer = await desk.as('theirHead').step(desk.theirs, action, body);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  it('is known to nobody who asks for items that are not there', async () => {
    const unknown = { use: 'disclosure', items: [1, 66], text: 'x' };
    expectField(
      await desk.as('prosecutor').step(desk.ours, 'ask-consent', unknown),
      422,
      '/items/1',
      'requests.unknown_item',
    );
    expectProblem(await confirm([{ number: 1, result: 'agrees' }]), 409, 'requests.action_refused');
  });
});
