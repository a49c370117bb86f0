import type { FileStep, FileStepBody } from '@rogatory/client';
import { dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

describe('The Emirates ask Malaysia for stolen antiquities', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.aeMy, {
      out: { jurisdiction: 'AE', zone: 'Asia/Dubai' },
      inc: { jurisdiction: 'MY', zone: 'Asia/Kuala_Lumpur' },
    });
  });
  afterAll(() => product.close());

  const act = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('inc', 'inc.central', 'central_officer', step, body);
  const record = (measureCode: string, complete: boolean, report: string) =>
    story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', {
      measureCode,
      complete,
      report,
    });

  it('goes by note verbale, and counts from the day the Chambers have it', async () => {
    await story.draft(story.content());
    story.at('s01');
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.at('s02').take('out', 'out.central', 'central_head', 'approve');
    await story.at('s03').take('out', 'out.central', 'central_officer', 'transmit', {
      channel: 'diplomatic',
      proof: 'Note verbale handed over at Putrajaya; hash of the scan recorded.',
    });
    expect((await story.arrived()).state).toBe('announced');
    await story.at('s04');
    await act('register-receipt', { channel: 'diplomatic', complete: true });
    expect((await story.page('inc')).state).toBe('received');
    await story.at('s05');
    await act('acknowledge', { reference: dossiers.aeMy.caseReference.other });
  });

  it('is accepted under conditions', async () => {
    await story.at('s06').take('inc', 'inc.central', 'central_head', 'accept', {
      conditions: 'Cost of M2 on the requester; use in this case only.',
    });
    await story.at('s07').take('out', 'out.central', 'central_head', 'reply-to-conditions', {
      accepted: true,
    });
    await act('assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M1', 'M2', 'M3', 'M4', 'M5'],
    });
  });

  it('finds seven of nine objects, and asks before a test that could harm one', async () => {
    story.at('s08');
    await record('M1', true, 'Seven of nine found; 417/2 and 417/9 are missing.');
    await act('respond', { text: 'Seven of nine objects.' });
    await story.at('s09');
    await act('ask', {
      questions: [{ text: 'May activation be done on censer 417/6?', measureCode: 'M2' }],
    });
    await story.at('s10').take('out', 'out.office', 'prosecutor', 'answer', {
      answers: [{ question: '1', text: 'Imaging only on 417/6.' }],
    });
    story.at('s12');
    await record('M3', true, 'Customs file, bill of lading, storage contract, payments.');
    await act('respond', { text: 'M3 is complete.' });
    await story.at('s13');
    await act('send-note', { text: 'Irradiation done; objects kept until activity falls.' });
  });

  it('withdraws what is no longer needed: one measure, and a part of another', async () => {
    story.at('s14');
    await story.take('out', 'out.office', 'prosecutor', 'propose-withdrawal', {
      measureCodes: ['M4'],
      reason: 'The accused has admitted the shipment.',
    });
    await story.take('out', 'out.central', 'central_officer', 'withdraw', {});
    await story.take('out', 'out.office', 'prosecutor', 'propose-withdrawal', {
      measureCodes: ['M2'],
      part: '417/2 and 417/9',
      reason: 'They turned up in the Emirates.',
    });
    await story.take('out', 'out.central', 'central_officer', 'withdraw', {});
    expect(await story.measures('inc')).toMatchObject({ M4: 'withdrawn', M2: 'in_execution' });
    await story.at('s15');
    await act('acknowledge-withdrawal', { text: 'Work already done on M4: none.' });
  });

  it('answers, hands back what belongs to the museum, and closes', async () => {
    story.at('s16');
    await record('M2', true, 'Likelihood ratio above 1,000 for 3, 4, 7, 8; 417/5 only 0.4.');
    await act('respond', { text: 'Expert report with raw spectra.' });
    await story.at('s17').take('out', 'out.office', 'prosecutor', 'propose-withdrawal', {
      measureCodes: ['M5'],
      part: '417/5',
      reason: 'The claim is dropped; the result is disclosed to the defence.',
    });
    await story.take('out', 'out.central', 'central_officer', 'withdraw', {});
    story.at('s18');
    await act('acknowledge-withdrawal', { text: 'Noted; the court has been told.' });
    await record('M5', true, 'Court orders release of six objects.');
    await act('respond', { text: 'Six objects released.' });
    await act('send-evidence', {
      items: [
        {
          number: 1,
          measureCode: 'M5',
          description: 'Six objects, crates 1 and 2',
          original: false,
          seal: 'A-77',
        },
      ],
    });
    await story.at('s19').take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: [{ number: 1, result: 'agrees', note: 'Seal on crate 2 renewed at customs.' }],
    });
    await story.at('s20').take('out', 'out.central', 'central_officer', 'send-note', {
      text: 'The cost of the examination is paid: MYR 84,600.',
    });
    story.at('s21');
    const outcome = { outcome: 'satisfied_in_part' } as const;
    await story.take('out', 'out.central', 'central_officer', 'close', outcome);
    await act('close', outcome);
    const ends = {
      M1: 'complete',
      M2: 'complete',
      M3: 'complete',
      M4: 'withdrawn',
      M5: 'complete',
    };
    expect(await story.measures('out')).toEqual(ends);
    expect(await story.measures('inc')).toEqual(ends);
    const { measures } = await story.page('out');
    expect(measures.find(({ code }) => code === 'M2')?.withdrawnParts).toHaveLength(1);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const inc = await story.clocks('inc');
    const seen = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].flatMap((id) =>
      datesSeen(dossiers.aeMy, id, inc),
    );
    expect(seen).toEqual([
      { id: 'C1', due: '2026-11-10', state: 'met' },
      { id: 'C2', due: '2026-12-02', state: 'met' },
      { id: 'C3', due: '2026-11-27', state: 'met' },
      { id: 'C4', due: '2027-01-29', state: 'met' },
      { id: 'C5', due: '2027-03-31', state: 'met' },
      { id: 'C6', due: '2027-02-26', state: 'passed' },
      { id: 'C7', due: '2027-01-01', state: 'met' },
    ]);
  });
});
