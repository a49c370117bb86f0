import { dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

describe('Thailand asks the Philippines to freeze the proceeds of a fraud', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.thPh, {
      out: { jurisdiction: 'TH', zone: 'Asia/Bangkok' },
      inc: { jurisdiction: 'PH', zone: 'Asia/Manila' },
    });
  });
  afterAll(() => product.close());

  /** Executes measures and tells the other side. */
  const answer = async (codes: readonly string[], text: string): Promise<void> => {
    for (const measureCode of codes) {
      const report = { measureCode, complete: true, report: text };
      await story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', report);
    }
    await story.take('inc', 'inc.central', 'central_officer', 'respond', { text });
  };

  it('asks by telephone, then in writing of the wrong authority', async () => {
    await story.draft(story.content('inc.first'));
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.at('s01').take('out', 'out.central', 'central_officer', 'request-orally', {
      channel: 'central_authority',
      spokenWith: 'Duty officer',
      callNote: 'Core facts and three accounts read out.',
    });
    await story.arrived('inc.first');
    story.at('s02');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.take('out', 'out.central', 'central_officer', 'transmit', { proof: 'PH-2569' });
    expect(await story.page('inc', 'inc.first')).toMatchObject({ state: 'received' });
    expect(datesSeen(dossiers.thPh, 'C1', await story.clocks('out'))).toEqual([
      { id: 'C1', due: '2026-12-06', state: 'met' },
    ]);
  });

  it('is forwarded to the competent authority, and the sender is told', async () => {
    await story.at('s05').take('inc', 'inc.first', 'central_officer', 'forward', {
      authorityId: story.cast.authority('inc.central'),
      reasons: 'The Department of Justice is the central authority.',
    });
    expect((await story.page('inc', 'inc.first')).state).toBe('forwarded');
    await story.arrived('inc.central');
    // Written in time, but to the wrong authority: who counts the right one's receipt calls it late.
    const confirmed = (await story.clocks('out')).find(({ id }) => id === 'T26');
    expect(confirmed).toMatchObject({
      state: 'met',
      breach: false,
      warnings: [{ code: 'late_if_receipt_counts', params: { at: '2026-12-09T01:15:00Z' } }],
    });
    const ours = await story.page('out');
    expect(ours.counterpart.authorityId).toBe(story.cast.authority('inc.central'));
    expect((await story.page('inc')).thread.map(({ kind }) => kind)).toEqual(
      ours.thread.map(({ kind }) => kind),
    );
  });

  it('has the accounts frozen before anything is acknowledged', async () => {
    story.at('s06');
    await story.take('inc', 'inc.central', 'central_officer', 'accept', { measureCodes: ['M1'] });
    await story.take('inc', 'inc.central', 'central_officer', 'assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M1'],
    });
    await answer(['M1'], 'The appellate court froze the three accounts without notice.');
    await story.at('s07').take('inc', 'inc.central', 'central_officer', 'acknowledge', {
      reference: dossiers.thPh.caseReference.other,
    });
    expect(await story.measures('out')).toMatchObject({ M1: 'complete', M2: 'received' });
  });

  it('answers what the other side must know', async () => {
    await story.at('s08').take('inc', 'inc.central', 'central_officer', 'ask', {
      questions: [
        { text: 'Which years are meant by 2530 and 69?' },
        { text: 'What is the maximum penalty of each offence?' },
        { text: 'Is there a final order?', measureCode: 'M5' },
      ],
      answerBy: '2027-01-15',
    });
    expect((await story.page('out')).state).toBe('question_open');
    await story.at('s09').take('out', 'out.central', 'central_officer', 'answer', {
      answers: [
        { question: '1', text: '1987 and 2026.' },
        { question: '2', text: 'Ten years each.' },
        { question: '3', text: 'Not yet; M5 is kept pending.' },
      ],
    });
  });

  it('is accepted under a condition, and refused as to one of two units', async () => {
    story.at('s10');
    const refusal = {
      measureCodes: ['M3'],
      part: 'Unit B',
      instrument: 'ASEAN_MLAT' as const,
      article: '3',
      reasons: 'It stands in a third person’s name until ownership is shown.',
    };
    await story.take('inc', 'inc.central', 'central_officer', 'propose-refusal', refusal);
    await story.take('inc', 'inc.central', 'central_head', 'refuse', {});
    await story.take('inc', 'inc.central', 'central_head', 'accept', {
      measureCodes: ['M2', 'M3', 'M4', 'M5'],
      conditions: 'Forfeited money is shared only after agreement under Article 22.',
    });
    expect((await story.page('out')).state).toBe('conditions_open');
    story.at('s11');
    await story.take('out', 'out.central', 'central_head', 'reply-to-conditions', {
      accepted: true,
    });
    await story.take('out', 'out.central', 'central_officer', 'supplement', {
      measureCodes: ['M3'],
      text: 'Evidence on the ownership of unit B.',
    });
    await story.take('inc', 'inc.central', 'central_officer', 'assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M2', 'M3', 'M4', 'M5'],
    });
  });

  it('is answered measure by measure, and closed by both', async () => {
    story.at('s12');
    await answer(['M2'], 'Certified files, 1,914 pages.');
    story.at('s13');
    await story.take('inc', 'inc.central', 'central_officer', 'propose-refusal', {
      measureCodes: ['M3'],
      part: 'Unit B',
      instrument: 'ASEAN_MLAT' as const,
      article: '3',
      reasons: 'The owner is a buyer in good faith.',
      consultation: 'Held on 15 February.',
    });
    await story.take('inc', 'inc.central', 'central_head', 'refuse', {});
    await answer(['M3'], 'Annotation on unit A.');
    story.at('s14');
    await answer(['M4'], 'Served in person in Manila.');
    await story.at('s17').take('out', 'out.central', 'central_officer', 'supplement', {
      measureCodes: ['M5'],
      text: 'The final order; an extension of the freezing is asked.',
    });
    await story.at('s18').take('inc', 'inc.central', 'central_officer', 'send-note', {
      text: 'The freezing was extended to 14 December 2027.',
    });
    story.at('s19');
    await answer(['M5'], 'Registered; PHP 209.6 million go back.');
    story.at('s20');
    const closing = { outcome: 'satisfied_in_part' } as const;
    await story.take('out', 'out.central', 'central_officer', 'close', {
      ...closing,
      usefulness: 4,
    });
    await story.take('inc', 'inc.central', 'central_officer', 'close', closing);

    const all = { M1: 'complete', M2: 'complete', M3: 'complete', M4: 'complete', M5: 'complete' };
    expect(await story.measures('out')).toEqual(all);
    expect(await story.measures('inc')).toEqual(all);
    const { measures } = await story.page('out');
    expect(measures.find(({ code }) => code === 'M3')?.refusedParts).toHaveLength(2);
    expect((await story.page('out')).state).toBe('closed');
    expect((await story.page('out')).chainIntact).toBe(true);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const inc = await story.clocks('inc');
    const seen = ['C2', 'C4', 'C5', 'C6', 'C7', 'C8'].flatMap((id) =>
      datesSeen(dossiers.thPh, id, inc),
    );
    expect(seen).toEqual([
      { id: 'C2', due: '2026-12-16', state: 'met' },
      { id: 'C4', due: '2026-12-16', state: 'met' },
      { id: 'C5', due: '2027-02-01', state: 'met' },
      { id: 'C6', due: '2027-02-12', state: 'met' },
      { id: 'C7', due: '2027-03-12', state: 'met' },
      { id: 'C8', due: '2027-01-15', state: 'passed' },
    ]);
  });
});
