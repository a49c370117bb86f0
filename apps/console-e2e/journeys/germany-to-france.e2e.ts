import { expectAccessible } from '../support/accessibility';
import { ApiSession } from '../support/api-session';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { typeDossier } from '../support/draft-dossier';
import { DraftPage } from '../support/draft-page';
import { type } from '../support/fields';
import { expectKept } from '../support/kept-draft';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';
import { assignment, closing, execution, refusal, response } from '../support/steps';

const dossier = contentOfDossier(dossiers.deFr, null);
const theirReference = dossiers.deFr.caseReference.other;
/** Told apart from every other run, and from the demo network's own requests. */
const title = `${dossier.title} (journey)`;
const content = { ...dossier, title };

const reason = 'M4 is narrowed to the bookkeeping papers of 2022 to 2026.';
const narrowed = 'items: bookkeeping papers 2022-2026 of the companies named';
const germanNote = 'The bar association in Lyon will object; prepare the narrower wording.';
const frenchNote = 'An arrest phase of our own investigation is near; not a word on M5.';
const executing = "Prosecutor's Office at the Judicial Court of Lyon";

test.describe('Sham subscriptions charged to card holders', () => {
  test('a German office sends an order directly to Lyon, corrects it and is answered', async ({
    signIn,
    baseURL,
  }) => {
    test.slow();
    const prosecutor = new DraftPage(await signIn('Prosecutor, Germany'));
    const lead = new RequestPage(await signIn('Lead prosecutor, Germany'));
    let ours = '';

    await test.step('The prosecutor types the whole order, in German and in English', async () => {
      ours = await prosecutor.open('France');
      await expect(prosecutor.task('States')).toContainText('France');
      await typeDossier(prosecutor, content);
      await prosecutor.expectSaved();
      await expectKept(await ApiSession.of('Prosecutor, Germany', baseURL), ours, content);
      await expect(prosecutor.task('Languages')).toContainText('weak');
    });

    const outgoing = new RequestPage(prosecutor.page);
    await test.step('What is weak does not block: she reads her answers and hands the order in', async () => {
      const answers = await prosecutor.check();
      await expect(answers).toContainText('The translation is not certified.');
      await expectAccessible(prosecutor.page, 'the check of answers');
      await prosecutor.handIn();
      await expect(outgoing.card('Our file')).toContainText('In review');
      await expect(outgoing.step('Approve')).toBeHidden();
      await outgoing.note(germanNote);
    });

    const lyon = new RequestPage(await signIn('Central authority officer, France', inEnglish));
    await expect(lyon.page.getByRole('heading', { name: 'My desk' })).toBeVisible();
    await expect(lyon.page.getByText(title)).toHaveCount(0);

    await test.step('The lead prosecutor approves and sends it to Lyon, where it lies on the open desk', async () => {
      await lead.open(ours);
      await lead.take({ button: 'Approve', done: 'Approved.' });
      await lyon.withoutReload(async () => {
        await lead.take({ button: 'Transmit to France', done: 'Transmitted to France.' });
        await expect(lyon.page.getByText(title).first()).toBeVisible();
      });
      await lyon.page.getByText(title).first().click();
      await lyon.page.getByRole('link', { name: 'Open request' }).click();
      await expect(lyon.measure('M4')).toContainText('Seizure of documents at a law firm');
    });
    const theirs = lyon.id;

    await test.step('Lyon acknowledges under its own reference', async () => {
      await lyon.note(frenchNote);
      await lyon.take({
        button: 'Acknowledge to Germany',
        texts: { 'Our reference': theirReference },
        done: 'Acknowledged to Germany.',
      });
      await outgoing.withoutReload(() =>
        expect(outgoing.card('What we know of theirs')).toContainText(theirReference),
      );
    });

    await test.step('The prosecutor opens a correction; what was sent stays as it was sent', async () => {
      await outgoing.take({
        button: 'Correct the request',
        confirm: 'Open the correction',
        texts: { 'What is corrected, and why': reason },
        done: 'The next version is open.',
      });
      await outgoing.page.getByRole('link', { name: 'Edit the draft' }).click();
      const measures = await prosecutor.section('Measures');
      await measures.getByRole('button', { name: /^M4 / }).click();
      await type(measures, 'Evidence to be obtained', narrowed);
      await prosecutor.check();
      await prosecutor.handIn();
      expect(await lyon.content(), 'Lyon reads version 1').not.toContain(narrowed);
    });

    await test.step('It is approved and sent as version 2; Lyon keeps both', async () => {
      await lead.take({ button: 'Approve', done: 'Approved.' });
      await lead.take({ button: 'Transmit to France', done: 'Transmitted to France.' });
      await lyon.withoutReload(async () => {
        await expect(lyon.dispatch(3)).toContainText('Corrected request v2');
        await expect(lyon.dispatch(3)).toContainText(reason);
        await expect(lyon.dispatch(1)).toContainText('superseded');
        await expect(lyon.panel('Facts, offences and contents')).toContainText(narrowed);
      });
      await expect(lyon.panel('Thread')).toContainText('chain intact');
      await expectAccessible(lyon.page, 'a request with a correction');
    });

    await test.step('The head at Lyon recognises the order; the officer assigns all six measures', async () => {
      const path = `/requests/${theirs}`;
      const head = new RequestPage(
        await signIn('Central authority head, France', { ...inEnglish, path }),
      );
      await head.take({
        button: 'Accept',
        confirm: 'Accept and tell Germany',
        done: 'Accepted; Germany has been told.',
      });
      await lyon.take(assignment(executing));
    });

    const executor = new RequestPage(await signIn('Executing officer, France', inEnglish));
    await test.step('One measure is carried out in part, the law firm’s papers are refused', async () => {
      await executor.open(theirs);
      await executor.take({
        ...execution('M1', '29 of 37 account files; eight lie in an archive.'),
        also: (dialog) => dialog.getByRole('radio', { name: /^In part/ }).check(),
      });
      await executor.take(
        refusal('M4', {
          instrument: 'EIO',
          article: '11(1)(a)',
          reasons: 'Legal privilege covers the narrowed papers as well.',
        }),
      );
    });

    await test.step('A second person answers; the answer reaches the office without reloading', async () => {
      await lyon.withoutReload(() => expect(lyon.measure('M4')).toContainText('11(1)(a)'));
      await lyon.take(response('Germany', 'Decision on all measures and the first account files.'));
      await outgoing.withoutReload(async () => {
        await expect(outgoing.card('Our file')).toContainText('Answered in part');
        await expect(outgoing.measure('M1')).toContainText('29 of 37 account files');
        await expect(outgoing.measure('M4')).toContainText('11(1)(a)');
      });
    });

    await test.step('The other measures end, and each office closes its own file', async () => {
      for (const code of ['M1', 'M2', 'M3', 'M5', 'M6']) {
        await executor.take(execution(code, `${code} carried out in whole.`));
      }
      await lyon.withoutReload(() =>
        expect(lyon.measure('M6')).toContainText('M6 carried out in whole.'),
      );
      await lyon.take(response('Germany', 'All measures have ended.'));
      await lead.withoutReload(() =>
        expect(lead.card('Our file')).toContainText(/Answered(?! in part)/),
      );
      await lead.take(closing);
      await lyon.take(closing);
      await expect(lead.card('Our file')).toContainText('Closed');
      await expect(lyon.card('Our file')).toContainText('Closed');
    });

    await test.step('Neither side reads what the other wrote for itself', async () => {
      for (const page of [lead, outgoing]) {
        expect(await page.content()).not.toContain(frenchNote);
        await expect(page.notes).toContainText(germanNote);
      }
      for (const page of [lyon, executor]) {
        expect(await page.content()).not.toContain(germanNote);
      }
    });
  });
});

/** The office in Lyon works in French; these steps are told in one language. */
const inEnglish = { language: 'en' } as const;
