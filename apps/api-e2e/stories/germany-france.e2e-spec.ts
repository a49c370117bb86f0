import type { FileStep, FileStepBody } from '@rogatory/client';
import type { ClockDto, DraftDto, RequestContentDto } from '@rogatory/requests/contract';
import { dossiers } from '@rogatory/requests/testing';
import { bodyOf } from '../requests/file-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

describe('Germany issues an investigation order to France', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.deFr, {
      out: { jurisdiction: 'DE', zone: 'Europe/Berlin' },
      inc: { jurisdiction: 'FR', zone: 'Europe/Paris' },
    });
  });
  afterAll(() => product.close());

  const act = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('inc', 'inc.central', 'central_officer', step, body);
  const head = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('inc', 'inc.central', 'central_head', step, body);
  const assign = (measureCodes: string[]) =>
    act('assign', { authorityId: story.cast.authority('inc.executing'), measureCodes });
  const record = (measureCode: string, complete: boolean, report: string) =>
    story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', {
      measureCode,
      complete,
      report,
    });

  it('is received directly; the server is secured within the day', async () => {
    await story.draft(story.content());
    story.at('s01');
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.at('s02').take('out', 'out.central', 'central_officer', 'transmit', {
      channel: 'direct',
    });
    await story.arrived();
    story.at('s03');
    await act('accept', { measureCodes: ['M6'] });
    await assign(['M6']);
    await record('M6', true, 'Carried out at 11:40.');
    await act('respond', { text: 'The provisional measure is carried out.' });
    await story.at('s04');
    await act('acknowledge', { reference: dossiers.deFr.caseReference.other });
  });

  it('asks, needs more time, consults, and is answered with a narrower measure', async () => {
    await story.at('s05');
    await act('ask', {
      questions: [
        { text: 'What of M4 is not privileged?', measureCode: 'M4' },
        { text: 'Which nine accounts?', measureCode: 'M1' },
      ],
    });
    await story.at('s06').take('out', 'out.office', 'prosecutor', 'answer', {
      answers: [
        { question: '1', text: 'Bookkeeping.' },
        { question: '2', text: 'Listed again.' },
      ],
    });
    await story.at('s07');
    await act('extend', {
      reasons: '37 accounts and the opinion of the bar on M4.',
      estimate: '2026-11-27',
    });
    await story.at('s08');
    await act('consult', { text: 'Article 11(4): may M4 be narrowed or replaced?' });
    await story.at('s09').take('out', 'out.office', 'prosecutor', 'correct', {
      reason: 'M4 is narrowed to bookkeeping papers.',
    });
    const client = await story.client(story.cast.person('out.office', 'prosecutor'));
    const id = story.file('out');
    const draft = bodyOf<DraftDto>(await client.http.get(`/api/v1/requests/${id}/draft`), 200);
    const content: RequestContentDto = {
      ...draft.content,
      measures: draft.content.measures.map((measure) =>
        measure.code === 'M4' ? { ...measure, details: 'Bookkeeping papers only.' } : measure,
      ),
    };
    await story.rewrite(content);
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.take('out', 'out.central', 'central_officer', 'transmit', { channel: 'direct' });
    await story.at('s10');
    await act('send-note', { text: 'The estimate moves to 30 November.' });
  });

  it('is recognised, refused as to one measure, and postponed as to another', async () => {
    story.at('s11');
    await act('propose-refusal', {
      measureCodes: ['M4'],
      instrument: 'EIO',
      article: '11(1)(a)',
      reasons: 'Legal privilege covers the narrowed papers as well.',
      consultation: 'Held on 18 November under Article 11(4).',
      remedy: 'Before the investigating chamber, ten days.',
    });
    await head('refuse', {});
    await head('accept', { measureCodes: ['M1', 'M2', 'M3', 'M5'] });
    await head('postpone', {
      measureCodes: ['M5'],
      instrument: 'EIO',
      article: '15(1)(a)',
      reasons: 'An arrest phase of a French investigation is near.',
      reviewOn: '2027-01-15',
    });
    await assign(['M1', 'M2', 'M3', 'M5']);
    expect(await story.measures('out')).toMatchObject({
      M1: 'accepted',
      M4: 'refused',
      M5: 'postponed',
    });
    story.at('s12');
    await record('M2', true, 'Fourteen items.');
    await story.at('s13');
    await head('postpone', {
      measureCodes: ['M5'],
      instrument: 'EIO',
      article: '15(1)(a)',
      reasons: 'The ground still stands.',
      reviewOn: '2027-01-29',
    });
    await story.at('s14');
    await act('resume', { measureCodes: ['M5'] });
  });

  it('is answered in parts, hands over and has the originals back', async () => {
    story.at('s15');
    await record('M1', false, '29 of 37 account files.');
    await act('respond', { text: 'M2 done; M1 in part.' });
    story.at('s16');
    await record('M3', true, 'Heard by video; minutes signed.');
    await act('respond', { text: 'M3 is complete.' });
    await story.at('s17');
    await act('send-note', { text: 'A remedy suspends the transfer (13(2), 14).' });
    await story.at('s18');
    await act('extend', {
      measureCodes: ['M1'],
      reasons: 'A merged branch; archive search.',
      estimate: '2027-03-19',
    });
    await story.at('s20');
    await act('send-evidence', {
      items: [
        { number: 1, measureCode: 'M2', description: 'Fourteen originals', original: true },
        {
          number: 2,
          measureCode: 'M6',
          description: 'Image of the server',
          original: false,
          sha256: 'e'.repeat(64),
        },
      ],
    });
    await story.at('s21').take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: [
        { number: 1, result: 'agrees' },
        { number: 2, result: 'agrees' },
      ],
    });
    story.at('s22');
    await record('M1', true, 'The last eight account files.');
    await act('respond', { text: 'M1 is complete.' });
    story.at('s23');
    await record('M5', true, 'Call centre searched; copies only.');
    await story.at('s24');
    await act('respond', { text: 'M5: copies sent.' });
    expect((await story.page('out')).act).toBe('return_originals');
    await story.at('s25').take('out', 'out.office', 'prosecutor', 'return-originals', {
      items: [1],
      text: 'By courier.',
    });
    await act('confirm-receipt', {
      items: [{ number: 1, result: 'agrees', note: 'One hinge broken on arrival.' }],
    });
    story.at('s26');
    await story.take('out', 'out.central', 'central_officer', 'close', {
      outcome: 'satisfied_in_part',
      usefulness: 4,
    });
    await act('close', { outcome: 'satisfied_in_part' });
    const ends = {
      M1: 'complete',
      M2: 'complete',
      M3: 'complete',
      M4: 'refused',
      M5: 'complete',
      M6: 'complete',
    };
    expect(await story.measures('out')).toEqual(ends);
    expect(await story.measures('inc')).toEqual(ends);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const inc = await story.clocks('inc');
    const one = (id: string): string => datesSeen(dossiers.deFr, id, inc)[0]?.state ?? 'not there';
    expect(
      Object.fromEntries(
        ['C1', 'C2', 'C5', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'C14', 'C15'].map((id) => [
          id,
          one(id),
        ]),
      ),
    ).toEqual({
      C1: 'met',
      C2: 'met',
      C5: 'met',
      C7: 'met',
      C8: 'met',
      C9: 'met',
      C10: 'passed',
      C11: 'met',
      C12: 'met',
      C13: 'met',
      C14: 'passed',
      C15: 'met',
    });
    // C3, moved by the notice of 30 October, is the clock that ends as C4.
    const decision = inc.find(
      ({ timeLimit, measureCode }: ClockDto) => timeLimit === 'T02' && measureCode === null,
    );
    expect(decision).toMatchObject({ dueDate: '2026-12-01', extended: true, state: 'met' });
  });
});
