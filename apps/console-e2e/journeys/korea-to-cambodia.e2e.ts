import { expectAccessible } from '../support/accessibility';
import { ApiSession } from '../support/api-session';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { typeDossier } from '../support/draft-dossier';
import { DraftPage } from '../support/draft-page';
import type { Page } from '@playwright/test';
import { type } from '../support/fields';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';
import { assignment, closing, execution, refusal, response } from '../support/steps';
import { expectKept } from '../support/kept-draft';

const dossier = contentOfDossier(dossiers.krKh, null);
const theirReference = dossiers.krKh.caseReference.other;
/** Told apart from every other run, and from the demo network's own requests. */
const title = `${dossier.title} (journey)`;
const content = { ...dossier, title };

const remark = 'M3: say why an order to preserve cannot wait for the search.';
const mended =
  'Messages vanish after 72 hours: by the time of the search there is nothing to seize.';
const koreanNote = 'The sister of V02 telephoned again; nobody may guess who wrote.';
const cambodianNote = 'The provincial prosecutor knows the owner of the land; brief in person.';
const instructions = 'Enter before the lorry at the rear gate leaves.';
const executing = 'Prosecution Office, Provincial Court of the Coast';

test.describe('Fourteen captives in a scam compound', () => {
  test('Korea asks Cambodia, from the first word to both files closed', async ({
    signIn,
    baseURL,
  }) => {
    test.slow();
    const prosecutor = new DraftPage(await signIn('Prosecutor, Korea'));
    const officer = new RequestPage(await signIn('Central authority officer, Korea'));
    let ours = '';

    await test.step('The prosecutor opens a draft and is told what is missing', async () => {
      ours = await prosecutor.open('Cambodia');
      const check = prosecutor.page.getByRole('button', { name: 'Check your answers' });
      await check.focus();
      await expect(prosecutor.page.getByRole('tooltip')).toContainText('sections are missing');
      await expect(prosecutor.page.getByText(/sections are missing:/)).toContainText(
        'Legal basis, Proceedings, Facts, Offences, Measures, Purpose',
      );
      await check.press('Enter');
      await expect(prosecutor.page).toHaveURL(/\/draft\/basis$/);
    });

    await test.step('She types the whole dossier, names in Hangul, Khmer, Han and Latin', async () => {
      await typeDossier(prosecutor, content);
      await expectAccessible(await atMeasures(prosecutor), 'a draft');
      await prosecutor.expectSaved();
      await expectKept(await ApiSession.of('Prosecutor, Korea', baseURL), ours, content);
    });

    await test.step('Her central authority sees nothing of a draft', async () => {
      await officer.page.goto(`/requests/${ours}`);
      await expect(officer.page.getByText('No such request', { exact: true })).toBeVisible();
      await officer.page.goto('/desk');
      await expect(officer.page.getByRole('heading', { name: 'My desk' })).toBeVisible();
    });

    await test.step('She reads all her answers and hands the request to her central authority', async () => {
      const answers = await prosecutor.check();
      for (const name of ['문가람', 'ក្រុមហ៊ុន កុកប្រាក់ ឌីជីថល', '鹤经理', 'Moon Garam']) {
        await expect(answers.getByText(name, { exact: true })).toBeVisible();
      }
      for (const kind of ['Trafficking in persons', 'Fraud', 'Money laundering']) {
        await expect(
          answers.getByRole('definition').getByText(kind, { exact: true }),
        ).toBeVisible();
      }
      await expectAccessible(prosecutor.page, 'the check of answers');
      await prosecutor.handIn();
    });

    const outgoing = new RequestPage(prosecutor.page);
    await test.step('It lies on the officer’s desk, who returns it once with a remark', async () => {
      await expect(outgoing.card('Our file')).toContainText('In review');
      await officer.page.getByText(title).first().click();
      await officer.page.getByRole('link', { name: 'Open request' }).click();
      await expect(officer.step('Approve')).toBeHidden();
      await officer.take({
        button: 'Return with a remark',
        confirm: 'Return with remark',
        texts: { 'Remark for the office': remark },
        done: 'Returned with your remark.',
      });
    });

    await test.step('The prosecutor sees it come back, mends M3 and hands it in again', async () => {
      await outgoing.withoutReload(() =>
        expect(outgoing.card('Our file')).toContainText('Returned'),
      );
      await outgoing.page.getByRole('link', { name: 'Edit the draft' }).click();
      await expect(outgoing.page.getByText(remark)).toBeVisible();
      const measures = await prosecutor.section('Measures');
      await measures.getByRole('button', { name: /^M3 / }).click();
      await type(measures, 'Why it is needed', mended);
      await prosecutor.check();
      await prosecutor.handIn();
    });

    let head = officer;
    await test.step('Who wrote it cannot approve it: the head approves as the second person', async () => {
      await expect(outgoing.step('Approve')).toBeHidden();
      const path = `/requests/${ours}`;
      head = new RequestPage(await signIn('Central authority head, Korea', { path }));
      await head.take({ button: 'Approve', done: 'Approved.' });
    });

    const incoming = new RequestPage(
      await signIn('Central authority officer, Cambodia', {
        path: '/requests?view=they_wait_for_us',
      }),
    );
    await expect(incoming.page.getByRole('table', { name: 'Requests' })).toBeVisible();
    await expect(incoming.page.getByText(title)).toHaveCount(0);

    await test.step('The officer transmits it, and Cambodia sees it arrive without reloading', async () => {
      await officer.withoutReload(() => expect(officer.step('Transmit to Cambodia')).toBeVisible());
      await expectAccessible(officer.page, 'a request that leaves');
      await officer.note(koreanNote);
      await incoming.withoutReload(async () => {
        await officer.take({ button: 'Transmit to Cambodia', done: 'Transmitted to Cambodia.' });
        await expect(incoming.page.getByText(title)).toBeVisible();
      });
      await incoming.page.getByText(title).click();
      await expect(incoming.card('Our file')).toContainText('Received');
      await expect(officer.dispatch(1)).toContainText('Seen');
    });
    const theirs = incoming.id;

    await test.step('Cambodia reads all of it; sealed names are revealed one by one', async () => {
      expect(theirs).not.toBe(ours);
      await expect(incoming.measure('M3')).toContainText('Preservation of data');
      const persons = incoming.panel('Persons');
      const captive = persons.getByRole('listitem').filter({ hasText: 'V01' });
      await expect(captive).not.toContainText('문가람');
      await captive.getByRole('button', { name: 'Reveal' }).click();
      await expect(captive).toContainText('문가람');
      await expect(captive).toContainText('The reveal is recorded.');
      await expect(persons).toContainText('ក្រុមហ៊ុន កុកប្រាក់ ឌីជីថល');
      await expectAccessible(incoming.page, 'a request that came in');
    });

    await test.step('Cambodia acknowledges under its own reference', async () => {
      await incoming.note(cambodianNote);
      await incoming.take({
        button: 'Acknowledge to the Republic of Korea',
        texts: { 'Our reference': theirReference },
        done: 'Acknowledged to the Republic of Korea.',
      });
      await officer.withoutReload(async () => {
        const card = officer.card('What we know of theirs');
        await expect(card).toContainText(theirReference);
        await expect(card).toContainText('Acknowledged');
      });
    });

    await test.step('Cambodia asks, the prosecutor answers', async () => {
      await incoming.take({
        button: 'Ask the Republic of Korea',
        confirm: 'Send questions to the Republic of Korea',
        texts: { 'Question 1': 'Which exact period in UTC do the five accounts cover?' },
        choices: { About: 'M4' },
        done: 'Questions sent to the Republic of Korea.',
      });
      await outgoing.withoutReload(() =>
        expect(outgoing.dispatch(3)).toContainText('Which exact period in UTC'),
      );
      await outgoing.take({
        button: 'Answer Cambodia',
        confirm: 'Send answers to Cambodia',
        texts: { 'Answer to question 1': 'From 31 July, 15:00, to 21 November, 15:00 UTC.' },
        done: 'Answers sent to Cambodia.',
      });
      await incoming.withoutReload(() =>
        expect(incoming.dispatch(4)).toContainText('to 21 November, 15:00 UTC'),
      );
    });

    await test.step('Cambodia accepts and assigns two measures to its executing authority', async () => {
      await incoming.take({
        button: 'Accept',
        confirm: 'Accept and tell the Republic of Korea',
        texts: { Conditions: 'No use against the fourteen; no onward transfer without consent.' },
        done: 'Accepted; the Republic of Korea has been told.',
      });
      await head.withoutReload(() =>
        expect(head.card('Our file')).toContainText('Conditions open'),
      );
      await head.take({
        button: 'Reply to the conditions',
        confirm: 'Reply to Cambodia',
        also: (dialog) => dialog.getByRole('radio', { name: 'Yes, accepted' }).check(),
        done: 'Cambodia has your reply.',
      });
      await incoming.take(assignment(executing, { codes: ['M1', 'M6'], instructions }));
      await expect(incoming.measure('M1')).toContainText(executing);
    });

    const executor = new RequestPage(await signIn('Executing officer, Cambodia'));
    await test.step('The executing officer sees those two measures and nothing of the thread', async () => {
      await executor.page.getByText(title).first().click();
      await executor.page.getByRole('link', { name: 'Open request' }).click();
      await expect(executor.measure('M6')).toBeVisible();
      await expect(executor.measure('M2')).toHaveCount(0);
      await expect(executor.panel('Thread').getByRole('listitem')).toHaveCount(0);
      expect(await executor.content()).not.toContain(cambodianNote);
    });

    await test.step('The officer records what was done and refuses M6 with its ground', async () => {
      await executor.take(
        execution('M1', 'Building C entered at 05:20; fourteen of fourteen found.'),
      );
      await executor.take(
        refusal('M6', {
          instrument: 'UNTOC',
          article: '18(21)(d)',
          reasons: 'The exchange has no establishment in Cambodia and is not licensed there.',
        }),
      );
      await expect(officer.measure('M1')).not.toContainText('Building C entered');
    });

    await test.step('The response arrives in Korea without reloading', async () => {
      await incoming.withoutReload(() => expect(incoming.measure('M6')).toContainText('18(21)(d)'));
      await incoming.take(
        response('the Republic of Korea', 'Our first answer: M1 carried out, M6 cannot be.'),
      );
      await outgoing.withoutReload(async () => {
        await expect(outgoing.card('Our file')).toContainText('Answered in part');
        await expect(outgoing.measure('M1')).toContainText('fourteen of fourteen found');
        await expect(outgoing.measure('M6')).toContainText('Refused');
        await expect(outgoing.measure('M6')).toContainText('18(21)(d)');
      });
    });

    await test.step('The remaining measures are carried out and answered', async () => {
      const rest = ['M2', 'M3', 'M4', 'M5'];
      await incoming.take(assignment(executing, { codes: rest }));
      for (const code of rest)
        await executor.take(execution(code, `${code} carried out in whole.`));
      await incoming.withoutReload(() =>
        expect(incoming.measure('M5')).toContainText('M5 carried out in whole.'),
      );
      await incoming.take(response('the Republic of Korea', 'All measures have ended.'));
      await officer.withoutReload(() => expect(officer.card('Our file')).toContainText('Answered'));
    });

    await test.step('Each side closes its own file', async () => {
      await officer.take(closing);
      await expect(officer.card('Our file')).toContainText('Closed');
      await expect(incoming.card('Our file')).not.toContainText('Closed');
      await incoming.take(closing);
      await expect(incoming.card('Our file')).toContainText('Closed');
    });

    await test.step('Every step stands in the audit trail of the authority that took it', async () => {
      const trailOf = async (role: string, fileId: string) =>
        (await ApiSession.of(role, baseURL)).trail(fileId);
      const steps = (trail: string[]) => trail.filter((action) => !repeated.includes(action));
      const office = await trailOf('Lead prosecutor, Korea', ours);
      expect(steps(office)).toEqual([
        'requests.open',
        'requests.submit',
        'requests.submit',
        'requests.answer',
      ]);
      expect(office).toContain('requests.edit');
      const central = await trailOf('Central authority head, Korea', ours);
      // Both look at the file: whoever sees an arrival first has it in their authority's trail.
      expect([...office, ...central]).toContain('requests.read');
      expect(steps(central)).toEqual([
        'requests.return',
        'requests.approve',
        'requests.note',
        'requests.transmit',
        'requests.reply_to_conditions',
        'requests.close',
      ]);
      expect(steps(await trailOf('Central authority head, Cambodia', theirs))).toEqual([
        'requests.reveal_person',
        'requests.note',
        'requests.acknowledge',
        'requests.ask',
        'requests.accept',
        'requests.assign',
        'requests.respond',
        'requests.assign',
        'requests.respond',
        'requests.close',
      ]);
    });

    await test.step('Nothing internal has crossed', async () => {
      const koreaReads = [await officer.content(), await outgoing.content()].join();
      const cambodiaReads = [await incoming.content(), await executor.content()].join();
      for (const secret of [cambodianNote, instructions, executing]) {
        expect(koreaReads).not.toContain(secret);
      }
      for (const secret of [koreanNote, remark]) expect(cambodiaReads).not.toContain(secret);
      expect(await outgoing.content(), 'notes stay in the office').not.toContain(koreanNote);
      await expect(officer.notes).toContainText(koreanNote);
      await expect(incoming.notes).toContainText(cambodianNote);
      const korea = await ApiSession.of('Central authority officer, Korea', baseURL);
      expect((await korea.get(`/requests/${theirs}`)).status()).toBe(404);
      const cambodia = await ApiSession.of('Central authority officer, Cambodia', baseURL);
      expect((await cambodia.get(`/requests/${ours}`)).status()).toBe(404);
    });
  });
});

/** What stands in a trail as often as somebody typed, or saw what had come. */
const repeated = ['requests.edit', 'requests.read'];

/** The section with the most fields. */
async function atMeasures(draft: DraftPage): Promise<Page> {
  await draft.section('Measures');
  return draft.page;
}
