import { contentOfDossier, dossiers } from '../support/dossiers';
import { daysAhead } from '../support/days-ahead';
import { PreparedRequest } from '../support/prepared-request';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const { thPh } = dossiers;
const title = `${thPh.title} (journey)`;
const council = 'Council against Money Laundering';
const department = 'Department of Justice, International Affairs';
const field = 'Anti-Organized Crime Coordination Centre';

const thai = {
  prosecutor: 'Prosecutor, Thailand',
  officer: 'Central authority officer, Thailand',
  head: 'Central authority head, Thailand',
};
const filipino = {
  council: 'Officer of the council, Philippines',
  officer: 'Central authority officer, Philippines',
  head: 'Central authority head, Philippines',
  executing: 'Executing officer, Philippines',
};

test.describe('Proceeds of a fraud in three accounts', () => {
  test('Thailand telephones, writes to the wrong authority, is asked and is helped in part', async ({
    signIn,
    baseURL,
  }) => {
    const request = await PreparedRequest.drafted(baseURL, thai.prosecutor, async (session) => ({
      ...contentOfDossier(thPh, await session.authorityIn('PH', council)),
      title,
    }));
    await request.take('asking', thai.prosecutor, 'submit');
    const ours = new RequestPage(await signIn(thai.officer, { path: request.path('asking') }));

    await test.step('The officer telephones: money leaves the accounts by the hour', async () => {
      await ours.take({
        button: 'Record oral request',
        confirm: 'Record the call to the Philippines',
        choices: { Way: 'central_authority' },
        texts: {
          'Who took the call': 'Duty officer of the council',
          'What was read out': 'The core facts and the numbers of the three accounts.',
        },
        done: 'The oral request to the Philippines is recorded.',
      });
      await expect(ours.panel('Sending and receipt')).toContainText('Asked by telephone');
      await expect(ours.dispatch(1)).toContainText('Spoken with Duty officer of the council.');
    });
    await request.arrived(filipino.council);

    await test.step('The writing follows as soon as a second person has approved it', async () => {
      await ours.withoutReload(async () => {
        await request.take('asking', thai.head, 'approve');
        await expect(ours.step('Transmit to the Philippines')).not.toHaveAttribute(
          'aria-disabled',
          'true',
        );
      });
      await ours.take({
        button: 'Transmit to the Philippines',
        done: 'Transmitted to the Philippines.',
      });
      await expect(ours.dispatch(2)).toContainText('Request v1');
      await request.settled('asking', thai.officer);
    });

    await test.step('The council is not competent: it passes all of it on and says so', async () => {
      const wrong = new RequestPage(
        await signIn(filipino.council, { path: request.path('asked') }),
      );
      await ours.withoutReload(async () => {
        await wrong.take({
          button: 'Forward',
          confirm: 'Forward and tell Thailand',
          choices: { 'Competent authority': department },
          texts: { 'Why it is competent': 'The Department is the central authority.' },
          done: 'Forwarded; Thailand is told.',
        });
        await expect(wrong.card('Our file')).toContainText('Forwarded');
        await expect(ours.panel('Sending and receipt')).toContainText(
          `The request is with ${department} since`,
        );
        await expect(ours.dispatch(3)).toContainText(`The request is now with ${department}`);
      });
      await wrong.page.context().close();
    });
    await request.arrived(filipino.officer);

    const path = request.path('asked');
    const theirs = new RequestPage(await signIn(filipino.officer, { path }));
    await test.step('The Department has the whole thread, and asks which year is meant', async () => {
      await expect(theirs.dispatch(1)).toContainText('Oral request');
      await expect(theirs.panel('Thread')).toContainText('chain intact');
      await expect(theirs.panel('Sending and receipt')).toContainText('First received');
      await ours.withoutReload(async () => {
        await theirs.take({
          button: 'Ask Thailand',
          confirm: 'Send questions to Thailand',
          texts: { 'Question 1': 'Which years are meant by 2530 and 69?' },
          choices: { About: 'M2' },
          also: (dialog) => dialog.getByLabel('Answer asked by').fill(daysAhead(30)),
          done: 'Questions sent to Thailand.',
        });
        await expect(ours.card('Our file')).toContainText('Question open');
      });
    });

    await test.step('Thailand answers, and the question is closed on both pages', async () => {
      await theirs.withoutReload(async () => {
        await ours.take({
          button: 'Answer the Philippines',
          confirm: 'Send answers to the Philippines',
          texts: { 'Answer to question 1': '1987 and 2026: years of the Buddhist era.' },
          done: 'Answers sent to the Philippines.',
        });
        await expect(theirs.dispatch(5)).toContainText('1987 and 2026');
      });
    });

    await test.step('One of two units is to be refused: one proposes, a second person sends', async () => {
      await theirs.take({
        button: 'Propose a refusal',
        confirm: 'Propose the refusal',
        also: async (dialog) => {
          await dialog.getByRole('checkbox', { name: /^M3/ }).check();
          await dialog.getByRole('radio', { name: /^In part/ }).check();
          await dialog.getByRole('textbox', { name: 'What of them is refused' }).fill('Unit B');
        },
        choices: { 'Instrument of the ground': 'ASEAN_MLAT' },
        texts: { Article: '3', Reasons: 'It stands in a third person’s name.' },
        done: 'The refusal is proposed; a second person decides.',
      });
      await expect(theirs.step('Refuse to Thailand')).toHaveCount(0);
      const head = new RequestPage(await signIn(filipino.head, { path }));
      await ours.withoutReload(async () => {
        await head.take({
          button: 'Refuse to Thailand',
          confirm: 'Refuse to Thailand: M3',
          done: 'Refused; Thailand has been told.',
        });
        await expect(ours.measure('M3')).toContainText('refused in part: Unit B, ASEAN MLAT · 3');
      });
      await head.page.context().close();
    });

    await test.step('The rest is accepted under a condition, to which the Thai head binds herself', async () => {
      await request.take('asked', filipino.head, 'accept', {
        conditions: 'Forfeited money is shared only after agreement under Article 22.',
      });
      const asking = request.path('asking');
      const head = new RequestPage(await signIn(thai.head, { path: asking }));
      await expect(head.card('Our file')).toContainText('Conditions open');
      await theirs.withoutReload(async () => {
        await head.take({
          button: 'Reply to the conditions',
          confirm: 'Reply to the Philippines',
          also: (dialog) => dialog.getByRole('radio', { name: 'Yes, accepted' }).check(),
          done: 'The Philippines has your reply.',
        });
        await expect(theirs.panel('Conditions and closure')).toContainText('accepted today');
      });
    });

    await test.step('All measures are carried out and told; each side closes its own file', async () => {
      const officer = await request.session(filipino.officer);
      const authorityId = await officer.authorityIn('PH', field);
      const measureCodes = thPh.measures.map(({ id }) => id);
      await request.take('asked', filipino.officer, 'assign', { authorityId, measureCodes });
      for (const measureCode of measureCodes) {
        const report = { measureCode, complete: true, report: `${measureCode} was carried out.` };
        await request.take('asked', filipino.executing, 'record-execution', report);
      }
      await request.take('asked', filipino.officer, 'respond', { text: 'All of it is done.' });
      for (const [file, role] of [
        ['asking', thai.officer],
        ['asked', filipino.officer],
      ] as const) {
        await request.take(file, role, 'close', { outcome: 'satisfied_in_part' });
      }
      for (const page of [ours, theirs]) {
        await expect(page.card('Our file')).toContainText('Closed');
        await expect(page.measure('M3')).toContainText('refused in part: Unit B');
        await expect(page.measure('M3')).toContainText('M3 was carried out.');
      }
    });
  });
});
