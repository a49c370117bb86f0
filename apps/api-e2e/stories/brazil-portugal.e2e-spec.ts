import { dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

const ledger = {
  number: 3,
  measureCode: 'M6',
  description: 'Ledger handed over by the witness, 212 leaves',
  seal: 'FICT-0417',
  original: true,
  returnBy: '2027-09-30',
};

describe('Brazil asks Portugal for the papers of a bribery', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.brPt, {
      out: { jurisdiction: 'BR', zone: 'America/Sao_Paulo' },
      inc: { jurisdiction: 'PT', zone: 'Europe/Lisbon' },
    });
  });
  afterAll(() => product.close());

  const record = (measureCode: string, complete: boolean, report: string) =>
    story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', {
      measureCode,
      complete,
      report,
    });
  const respond = (text: string) =>
    story.take('inc', 'inc.central', 'central_officer', 'respond', { text });

  it('is sent, received and acknowledged with both references', async () => {
    await story.draft(story.content());
    story.at('s01');
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.at('s02').take('out', 'out.central', 'central_officer', 'transmit', {});
    await story.arrived();
    await story.at('s04').take('inc', 'inc.central', 'central_officer', 'acknowledge', {
      reference: dossiers.brPt.caseReference.other,
    });
    expect((await story.page('out')).counterpart.reference).toBe(dossiers.brPt.caseReference.other);
  });

  it('has an account frozen before the rest is decided', async () => {
    story.at('s05');
    await story.take('inc', 'inc.central', 'central_officer', 'accept', { measureCodes: ['M5'] });
    await story.take('inc', 'inc.central', 'central_officer', 'assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M5'],
    });
    await record('M5', true, 'EUR 1,187,455.10 frozen.');
    await respond('The account is frozen.');
    expect(await story.measures('out')).toMatchObject({ M5: 'complete', M1: 'received' });
  });

  it('is accepted under conditions, to which the requesting side binds itself', async () => {
    story.at('s06');
    await story.take('inc', 'inc.central', 'central_head', 'accept', {
      conditions: 'Use only in the stated proceedings (46(19)); the ledger back by 30 September.',
    });
    await story.take('inc', 'inc.central', 'central_officer', 'assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M1', 'M2', 'M3', 'M4', 'M6'],
    });
    await story.at('s07').take('out', 'out.central', 'central_head', 'reply-to-conditions', {
      accepted: true,
    });
    expect((await story.page('out')).conditions).toMatchObject([{ reply: 'accepted' }]);
  });

  it('is answered piece by piece', async () => {
    story.at('s08');
    await record('M2', true, 'Beneficial owner since 2022: a nominee.');
    await respond('M2 is complete.');
    await story.at('s09').take('inc', 'inc.central', 'central_officer', 'send-note', {
      text: 'M1, M3, M4 and M6 are under way.',
    });
    story.at('s10');
    await record('M1', false, '2021 to 2024; the rest is with a successor bank.');
    await respond('M1 in part.');
    await story.take('inc', 'inc.central', 'central_officer', 'extend', {
      measureCodes: ['M1'],
      reasons: 'The successor of the bank searches its archive.',
      estimate: '2027-03-05',
    });
    await story.at('s11');
    await record('M3', true, 'Three computers, four binders; one binder sealed for the judge.');
    await story.at('s12');
    await record('M4', true, 'Heard by video; the witness hands over the ledger.');
    await record('M6', true, 'The ledger is ready to be lent.');
    expect(await story.measures('out')).toMatchObject({ M1: 'answered_in_part', M4: 'accepted' });
  });

  it('lends the original under seal; a leaf is missing and both sides say so', async () => {
    story.at('s13');
    await respond('M3, M4 and M6 are complete.');
    await story.take('inc', 'inc.central', 'central_officer', 'send-evidence', {
      items: [
        { number: 1, measureCode: 'M3', description: 'Copies of the binders', original: false },
        { number: 2, measureCode: 'M4', description: 'Minutes of the hearing', original: false },
        ledger,
      ],
      text: 'Handed to the liaison officer; 212 leaves counted.',
    });
    expect((await story.page('out')).act).toBe('confirm_receipt');
    const wrong = { items: [{ number: 3, result: 'differs' }] };
    expect(await story.refused('out', 'out.office', 'prosecutor', 'confirm-receipt', wrong)).toBe(
      422,
    );
    await story.at('s14').take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: [
        { number: 1, result: 'agrees' },
        { number: 2, result: 'agrees' },
        { number: 3, result: 'agrees', note: 'Leaf 97 is a stub, as photo 97 shows.' },
      ],
      text: '211 leaves counted.',
    });
    story.at('s15');
    await record('M1', true, 'All years.');
    await respond('M1 is complete.');
    expect((await story.page('out')).state).toBe('answered');
  });

  it('refuses a further use, and the ledger goes back before its day', async () => {
    await story.at('s16').take('out', 'out.office', 'prosecutor', 'ask-consent', {
      use: 'other_proceedings',
      recipient: 'Tax office',
      text: 'May M1 be used in a tax proceeding?',
    });
    await story.at('s17').take('inc', 'inc.central', 'central_head', 'decide-consent', {
      request: await story.lastOf('consent_request', 'inc'),
      granted: false,
      text: 'Condition of 12 November; use the tax treaty.',
    });
    await story.at('s19').take('out', 'out.office', 'prosecutor', 'return-originals', {
      items: [3],
      text: 'By the embassy’s bag, seal renewed.',
    });
    expect((await story.page('inc')).act).toBe('confirm_receipt');
    await story.at('s20').take('inc', 'inc.central', 'central_officer', 'confirm-receipt', {
      items: [{ number: 3, result: 'agrees', note: 'Condition good.' }],
    });
    story.at('s21');
    await story.take('out', 'out.central', 'central_officer', 'close', {
      outcome: 'satisfied',
      usefulness: 5,
    });
    await story.take('inc', 'inc.central', 'central_officer', 'close', { outcome: 'satisfied' });
    const all = Object.fromEntries(
      ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'].map((m) => [m, 'complete']),
    );
    expect(await story.measures('out')).toEqual(all);
    expect(await story.measures('inc')).toEqual(all);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const inc = await story.clocks('inc');
    const seen = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].flatMap((id) =>
      datesSeen(dossiers.brPt, id, inc),
    );
    expect(seen).toEqual([
      { id: 'C1', due: '2026-10-23', state: 'met' },
      { id: 'C2', due: '2026-11-15', state: 'met' },
      { id: 'C3', due: '2026-12-15', state: 'passed' },
      { id: 'C4', due: '2026-10-30', state: 'met' },
      { id: 'C5', due: '2026-12-18', state: 'met' },
      { id: 'C6', due: '2027-01-15', state: 'passed' },
      { id: 'C7', due: '2027-02-26', state: 'met' },
      { id: 'C7', due: '2027-02-26', state: 'met' },
      { id: 'C7', due: '2027-02-26', state: 'met' },
    ]);
    const both = [...inc, ...(await story.clocks('out'))];
    expect(datesSeen(dossiers.brPt, 'C8', both)).toContainEqual({
      id: 'C8',
      due: '2027-09-30',
      state: 'met',
    });
    expect(datesSeen(dossiers.brPt, 'C9', both)).toContainEqual({
      id: 'C9',
      due: '2027-05-12',
      state: 'passed',
    });
  });
});
