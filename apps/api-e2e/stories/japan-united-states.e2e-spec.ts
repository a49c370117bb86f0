import type { FileStep, FileStepBody } from '@rogatory/client';
import { dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { datesSeen } from './dossier-clocks';
import { StoryTeller } from './story-teller';

const production = 'Production of what was preserved';

describe('Japan asks the United States to preserve and produce data', () => {
  let product: TestProduct;
  let story: StoryTeller;
  beforeAll(async () => {
    product = await startTestProduct();
    story = await StoryTeller.of(product, dossiers.jpUs, {
      out: { jurisdiction: 'JP', zone: 'Asia/Tokyo' },
      inc: { jurisdiction: 'US', zone: 'America/New_York' },
    });
  });
  afterAll(() => product.close());

  const act = <Step extends FileStep>(step: Step, body?: FileStepBody<Step>) =>
    story.take('inc', 'inc.central', 'central_officer', step, body);
  const record = (measureCode: string, report: string) =>
    story.take('inc', 'inc.executing', 'executing_officer', 'record-execution', {
      measureCode,
      complete: true,
      report,
    });
  const assign = (measureCodes: string[]) =>
    act('assign', { authorityId: story.cast.authority('inc.executing'), measureCodes });

  it('asks through the 24/7 points, and is asked back within the hour', async () => {
    await story.draft(story.content('inc.central', ['M1', 'M2']));
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.at('s01').take('out', 'out.central', 'central_officer', 'transmit', {
      channel: 'contact_point_24_7',
    });
    await story.arrived();
    await story.at('s03').take('inc', 'inc.central', 'central_officer', 'ask', {
      questions: [{ text: 'In which zone are the log times?', measureCode: 'M1' }],
    });
    await story.at('s04').take('out', 'out.central', 'central_officer', 'answer', {
      answers: [{ question: '1', text: 'JST; all restated in UTC.' }],
    });
  });

  it('has the data preserved the same evening, and the route told', async () => {
    story.at('s05');
    await act('accept', { measureCodes: ['M1', 'M2'] });
    await assign(['M1', 'M2']);
    await record('M1', 'The provider confirms the preservation.');
    await story.at('s06');
    await act('acknowledge', { reference: dossiers.jpUs.caseReference.other });
    await act('respond', { text: 'Preserved.' });
    story.at('s07');
    await record('M2', 'The relay belongs to a provider in the Netherlands.');
    await act('respond', { text: 'Enough traffic data to find the route.' });
    await story.at('s09');
    await act('send-note', { text: 'The operator asked why a deletion fails; no disclosure.' });
    expect(await story.measures('out')).toEqual({ M1: 'complete', M2: 'complete' });
  });

  it('follows with the request for production inside the sixty days', async () => {
    const preservation = story.file('out');
    story.on('production').at('s10');
    const content = {
      ...story.content('inc.central', ['M3', 'M4']),
      title: production,
      caseReference: `${dossiers.jpUs.caseReference.own}/2`,
    };
    await story.draft(content, { fileId: preservation, relation: 'follows' });
    await story.take('out', 'out.office', 'prosecutor', 'submit');
    await story.take('out', 'out.central', 'central_head', 'approve');
    await story.at('s11').take('out', 'out.central', 'central_officer', 'transmit', {});
    await story.arrived('inc.central', production);
    expect((await story.page('inc')).related).toMatchObject([{ relation: 'follows' }]);
    await story.at('s13');
    await act('acknowledge', { reference: `${dossiers.jpUs.caseReference.other}/2` });
    story.on('first');
    expect((await story.page('inc')).related).toMatchObject([{ relation: 'followed_by' }]);
    expect(datesSeen(dossiers.jpUs, 'C1', await story.clocks('inc'))).toEqual([
      { id: 'C1', due: '2026-12-08', state: 'met' },
    ]);
  });

  it('answers what probable cause needs, while the preservation is renewed', async () => {
    story.on('production').at('s14');
    await act('ask', {
      questions: [
        { text: 'How is operator-03 linked to the ledger?', measureCode: 'M4' },
        { text: 'Why all mail?', measureCode: 'M4' },
      ],
    });
    story.on('first').at('s15');
    await story.take('inc', 'inc.executing', 'executing_officer', 'renew-preservation', {
      measureCode: 'M1',
      order: 'Letter renewed for ninety days.',
    });
    story.on('production').at('s16');
    await story.take('out', 'out.central', 'central_officer', 'answer', {
      answers: [
        { question: '1', text: 'By the log of 2 November.' },
        { question: '2', text: 'The window is narrowed.' },
      ],
    });
    story.at('s17');
    await story.take('inc', 'inc.central', 'central_head', 'accept', {
      conditions: 'Use limit; no disclosure of third persons’ credentials.',
    });
    await story.take('out', 'out.central', 'central_head', 'reply-to-conditions', {
      accepted: true,
    });
    await assign(['M3', 'M4']);
  });

  it('produces, explains the doubled hour, and closes', async () => {
    story.at('s18');
    await record('M3', 'Nine log lines lie in the hour that occurred twice.');
    await act('respond', { text: 'M3 produced.' });
    await story.at('s19').take('out', 'out.office', 'prosecutor', 'consult', {
      text: 'Please give the monotonic counter of the nine lines.',
    });
    await story.at('s20');
    await act('consult', { text: 'Six lines are EDT, three EST.' });
    story.at('s22');
    await record('M4', 'A filter team removed 212 mails of third persons.');
    await act('respond', { text: 'M4 produced.' });
    await act('send-evidence', {
      items: Array.from({ length: 8 }, (_, index) => ({
        number: index + 1,
        measureCode: 'M4',
        description: `Container ${index + 1}`,
        sha256: String(index + 1).repeat(64),
        original: false,
      })),
    });
    await story.at('s23').take('out', 'out.office', 'prosecutor', 'confirm-receipt', {
      items: Array.from({ length: 8 }, (_, index) => ({
        number: index + 1,
        result: 'agrees' as const,
      })),
    });
    story.at('s24');
    for (const thread of ['production', 'first']) {
      story.on(thread);
      await story.take('out', 'out.central', 'central_officer', 'close', { outcome: 'satisfied' });
      await act('close', { outcome: 'satisfied' });
    }
    story.on('production');
    expect(await story.measures('out')).toEqual({ M3: 'complete', M4: 'complete' });
    expect((await story.page('out')).chainIntact).toBe(true);
  });

  it('kept or missed its dates as the dossier works them out', async () => {
    const first = await story.on('first').clocks('inc');
    const second = await story.on('production').clocks('inc');
    const seen = [
      ...['C2', 'C3', 'C4'].flatMap((id) => datesSeen(dossiers.jpUs, id, first)),
      ...['C5', 'C6', 'C7', 'C8'].flatMap((id) => datesSeen(dossiers.jpUs, id, second)),
    ];
    expect(seen).toEqual([
      { id: 'C2', due: '2026-10-13T12:00:00-04:00', state: 'met' },
      { id: 'C3', due: '2027-01-07', state: 'met' },
      { id: 'C4', due: '2027-04-07', state: 'met' },
      { id: 'C5', due: '2026-12-10', state: 'met' },
      { id: 'C6', due: '2027-01-24', state: 'met' },
      { id: 'C7', due: '2027-01-29', state: 'met' },
      { id: 'C8', due: '2027-02-26', state: 'passed' },
    ]);
  });
});
