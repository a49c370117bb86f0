import type { FileStep, FileStepBody } from '@rogatory/client';
import type { DraftDto, RequestContentDto } from '@rogatory/requests/contract';
import { dossiers } from '@rogatory/requests/testing';
import { bodyOf } from '../requests/file-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

describe('Korea asks Cambodia for captives of a scam compound', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.krKh, {
      out: { jurisdiction: 'KR', zone: 'Asia/Seoul' },
      inc: { jurisdiction: 'KH', zone: 'Asia/Phnom_Penh' },
    });
  });
  afterAll(() => product.close());

  const act = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('inc', 'inc.central', 'central_officer', step, body);
  const ours = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('out', 'out.central', 'central_officer', step, body);
  const record = (measureCode: string, complete: boolean, report: string) =>
    story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', {
      measureCode,
      complete,
      report,
    });

  it('asks at night by telephone, confirmed by a second person', async () => {
    story.at('s01');
    await story.draft(story.content());
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.at('s02').take('out', 'out.central', 'central_head', 'confirm-urgency', {});
    await story.at('s04');
    await ours('request-orally', {
      channel: 'contact_point_24_7',
      spokenWith: 'Deputy on the rota',
      callNote: 'The core six read out, with an interpreter.',
    });
    expect((await story.arrived()).state).toBe('requested_orally');
  });

  it('is confirmed in writing the next day, while the search is under way', async () => {
    story.at('s07');
    await act('accept', { measureCodes: ['M1', 'M2', 'M3'] });
    await act('assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M1', 'M2', 'M3'],
    });
    story.at('s08');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await ours('transmit', {});
    story.at('s10');
    const all = { stayUrgent: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'], reasons: 'Three missing.' };
    await ours('review-urgency', all);
    await act('review-urgency', all);
    story.at('s11');
    await record('M2', true, '41 telephones, 9 computers, 2 ledgers, 13 passports.');
    await record('M1', false, 'Eleven of fourteen found.');
    await story.at('s12');
    await act('respond', { text: 'M1 in part, M2 done; devices sealed.' });
    story.at('s13');
    await record('M3', true, 'The operator confirms the copy.');
    expect(await story.measures('out')).toMatchObject({ M1: 'answered_in_part', M2: 'complete' });
  });

  it('names a captive as a victim in a second version; the first stays readable', async () => {
    story.at('s14');
    await story.take('out', 'out.office', 'prosecutor', 'correct', {
      reason: 'S03 is recorded as a victim.',
    });
    const client = await story.client(story.cast.person('out.office', 'prosecutor'));
    const id = story.file('out');
    const draft = bodyOf<DraftDto>(await client.http.get(`/api/v1/requests/${id}/draft`), 200);
    const content: RequestContentDto = {
      ...draft.content,
      persons: draft.content.persons.map((person) =>
        person.code === 'S03' ? { ...person, role: 'victim', possibleVictim: true } : person,
      ),
    };
    await story.rewrite(content);
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await ours('transmit', {});
    expect((await story.page('inc')).contentVersion).toBe(2);
    story.at('s15');
    const review = { stayUrgent: ['M1'], reasons: 'Urgent only for the three missing.' };
    await ours('review-urgency', review);
    await act('review-urgency', review);
    await story.at('s16');
    await act('acknowledge', { reference: dossiers.krKh.caseReference.other });
    await story.at('s18');
    await ours('supplement', { text: 'Certified Khmer translation.' });
  });

  it('lets Cambodia pass a photograph on for protection alone', async () => {
    story.at('s19');
    await record('M1', false, 'V05 and S04 found near Poipet.');
    await act('respond', { text: 'Thirteen of fourteen; M3 done.' });
    await act('ask-consent', {
      use: 'onward_transfer',
      recipient: 'Thailand',
      text: 'May the photograph of V09 go to the regional emergency network?',
    });
    await story.at('s20').take('out', 'out.office', 'prosecutor', 'decide-consent', {
      request: await story.lastOf('consent_request', 'out'),
      granted: true,
      conditions: 'For protection only.',
      text: 'Consent is given.',
    });
  });

  it('is asked three questions, then accepted in part and refused in part', async () => {
    await story.at('s21');
    await act('ask', {
      questions: [
        { text: 'Which exact period, in UTC?' },
        { text: 'Why five accounts?', measureCode: 'M4' },
        { text: 'What is the equivalent of the Korean fraud provision?' },
      ],
      answerBy: '2026-12-11',
    });
    await story.at('s22');
    await ours('answer', {
      answers: ['Restated in UTC.', 'One for each team.', 'Fraud by an organised group.'].map(
        (text, index) => ({ question: String(index + 1), text }),
      ),
    });
    story.at('s23');
    await act('propose-refusal', {
      measureCodes: ['M6'],
      instrument: 'UNTOC',
      article: '18(21)(d)',
      reasons: 'The exchange has no establishment in Cambodia; another State is suggested.',
    });
    await story.take('inc', 'inc.central', 'central_head', 'refuse', {});
    await story.take('inc', 'inc.central', 'central_head', 'accept', {
      conditions: 'No use against the fourteen; originals on loan.',
    });
    await act('assign', {
      authorityId: story.cast.authority('inc.executing'),
      measureCodes: ['M4', 'M5'],
    });
    await story.at('s24').take('out', 'out.central', 'central_head', 'reply-to-conditions', {
      accepted: true,
    });
  });

  it('is answered in parts, chased with courtesy, and one item is sent again', async () => {
    story.at('s25');
    await record('M1', true, 'V09 found in Sa Kaeo: fourteen of fourteen.');
    await act('respond', { text: 'M1 is complete.' });
    story.at('s27');
    await record('M5', true, 'All accounts.');
    await record('M4', false, 'Three of five accounts.');
    await act('respond', { text: 'M5 complete, M4 in part.' });
    await story.at('s28');
    await ours('remind', { text: 'A courteous reminder of the date asked.' });
    story.at('s29');
    await record('M4', true, 'The remaining two accounts.');
    await act('respond', { text: 'M4 complete; execution report and legal record.' });
    const item = (number: number, sha: string) => ({
      number,
      measureCode: number === 1 ? 'M2' : 'M4',
      description: number === 1 ? 'Devices' : `Export ${number}`,
      sha256: sha.repeat(64),
      original: number === 1,
    });
    await act('send-evidence', { items: [item(1, 'a'), item(2, 'b'), item(17, 'c')] });
    await story.at('s30').take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: [
        { number: 1, result: 'agrees' },
        { number: 2, result: 'agrees' },
        { number: 17, result: 'differs', note: 'The hash does not match the manifest.' },
      ],
    });
    await story.at('s31');
    await act('send-evidence', { items: [item(17, 'd')], text: 'Truncated in export.' });
    await story.take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: [{ number: 17, result: 'agrees' }],
    });
    story.at('s32');
    await ours('close', { outcome: 'satisfied_in_part', usefulness: 5 });
    await act('close', { outcome: 'satisfied_in_part' });
    const ends = {
      M1: 'complete',
      M2: 'complete',
      M3: 'complete',
      M4: 'complete',
      M5: 'complete',
      M6: 'refused',
    };
    expect(await story.measures('out')).toEqual(ends);
    expect(await story.measures('inc')).toEqual(ends);
    expect((await story.page('out')).supplied.filter(({ onLoan }) => onLoan)).toHaveLength(1);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const inc = await story.clocks('inc');
    const both = [...inc, ...(await story.clocks('out'))];
    const states = (ids: readonly string[], clocks: typeof inc) =>
      Object.fromEntries(
        ids.map((id) => [id, datesSeen(dossiers.krKh, id, clocks)[0]?.state ?? 'not there']),
      );
    expect(states(['C1', 'C2', 'C3'], both)).toEqual({ C1: 'met', C2: 'met', C3: 'met' });
    expect(states(['C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'], inc)).toEqual({
      C4: 'met',
      C5: 'passed',
      C6: 'met',
      C7: 'met',
      C8: 'passed',
      C9: 'met',
      C10: 'met',
      C11: 'met',
      C12: 'met',
    });
  });
});
