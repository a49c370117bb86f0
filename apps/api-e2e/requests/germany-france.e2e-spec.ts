import { answered } from '@rogatory/client';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { registerSides, type Sides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

/** From prosecutor's office to prosecutor's office, without central authorities. */
describe('Card fraud: a German European Investigation Order to France', () => {
  let product: TestProduct;
  let sides: Sides;
  let prosecutor: FileClient;
  let lead: FileClient;
  let lyon: FileClient;
  let police: FileClient;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    product = await startTestProduct();
    sides = await registerSides(product.app);
    const { germany, france } = sides;
    prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    lead = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    police = await FileClient.of(product.url, france.police.person('executing_officer'));
  });
  afterAll(() => product.close());

  it('is issued by the office itself: drafted, signed by the lead and sent directly', async () => {
    const content = contentOfDossier(dossiers.deFr, sides.france.office.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    theirs = (await lyon.arrived(dossiers.deFr.title)).id;
  });

  it('is narrowed on one measure: the correction is a new version, what was sent stays', async () => {
    await lyon.take(theirs, 'acknowledge', { reference: dossiers.deFr.caseReference.other });
    await lead.inState(ours, 'acknowledged');
    await prosecutor.take(ours, 'correct', { reason: 'M4 narrowed to bookkeeping papers' });
    const params = { path: { id: ours } };
    const { data: draft } = await answered(
      prosecutor.api.GET('/api/v1/requests/{id}/draft', { params }),
    );
    const details = 'items: bookkeeping papers 2022-2026';
    const measures = draft.content.measures.map((measure) =>
      measure.code === 'M4' ? { ...measure, details } : measure,
    );
    await prosecutor.rewrite(ours, { ...draft.content, measures });
    const meanwhile = await lyon.read(theirs);
    expect(meanwhile.contentVersion).toBe(1);
    expect(meanwhile.content.measures.find(({ code }) => code === 'M4')?.details).not.toBe(details);
    await prosecutor.take(ours, 'submit');
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    const page = await lyon.until(async () => {
      const read = await lyon.read(theirs);
      return read.contentVersion === 2 ? read : undefined;
    });
    expect(page.content.measures.find(({ code }) => code === 'M4')?.details).toBe(details);
    expect(page.thread.map(({ kind }) => kind)).toEqual([
      'request',
      'acknowledgement',
      'correction',
    ]);
    expect(page.thread[2]?.text).toBe('M4 narrowed to bookkeeping papers');
    const versions = await product.database.query<{ number: number }>(
      'select number from request_version where file_id = $1 order by number',
      [theirs],
    );
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('is recognised, executed but for the law firm, and answered measure by measure', async () => {
    await lyon.take(theirs, 'accept');
    await lead.inState(ours, 'accepted');
    const measureCodes = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];
    const { authorityId } = sides.france.police;
    await lyon.take(theirs, 'assign', { authorityId, measureCodes });
    await police.take(theirs, 'record-execution', {
      measureCode: 'M1',
      complete: false,
      report: '29 of 37 account files',
    });
    await police.take(theirs, 'refuse-measure', {
      measureCode: 'M4',
      instrument: 'EIO',
      article: '11(1)(a)',
      reasons: 'Legal privilege covers the narrowed papers as well',
    });
    await lyon.take(theirs, 'respond', { text: 'Decision and first files' });
    const page = await lead.inState(ours, 'answered_in_part');
    expect(page.measures.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'M1 answered_in_part',
      'M2 accepted',
      'M3 accepted',
      'M4 refused',
      'M5 accepted',
      'M6 accepted',
    ]);
    for (const measureCode of ['M1', 'M2', 'M3', 'M5', 'M6']) {
      const report = { measureCode, complete: true, report: 'Complete' };
      await police.take(theirs, 'record-execution', report);
    }
    await lyon.take(theirs, 'respond', { text: 'All measures ended' });
    await lead.inState(ours, 'answered');
  });

  it('is closed by each office for itself, its thread whole to the last dispatch', async () => {
    const outcome = 'satisfied_in_part';
    await lead.take(ours, 'close', { outcome, remark: 'Usefulness 4 of 5' });
    await lyon.take(theirs, 'close', { outcome });
    const [here, there] = [await lead.read(ours), await lyon.read(theirs)];
    expect(here.chainIntact && there.chainIntact).toBe(true);
    expect(here.thread.map(({ hash }) => hash)).toEqual(there.thread.map(({ hash }) => hash));
    expect(there.history.map(({ remark }) => remark)).not.toContain('Usefulness 4 of 5');
  });
});
