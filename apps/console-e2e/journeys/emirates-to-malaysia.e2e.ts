import { contentOfDossier, dossiers } from '../support/dossiers';
import { PreparedRequest } from '../support/prepared-request';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const { aeMy } = dossiers;
const title = `${aeMy.title} (journey)`;
const verbale = 'Note verbale AE/PUT/2026/311, handed over at Putrajaya';
const part = 'objects 417/2 and 417/9';
const field = 'Commercial Crime Investigation Department';

const emirates = {
  officer: 'Central authority officer, Emirates',
  head: 'Central authority head, Emirates',
};
const malaysia = {
  officer: 'Central authority officer, Malaysia',
  head: 'Central authority head, Malaysia',
};

test.describe('Antiquities stolen in the Emirates', () => {
  test('a request goes by embassy; what turns up at home is no longer asked of Malaysia', async ({
    signIn,
    baseURL,
  }) => {
    const request = await PreparedRequest.drafted(baseURL, emirates.officer, async (session) => ({
      ...contentOfDossier(aeMy, await session.receiverIn('MY')),
      title,
    }));
    await request.take('asking', emirates.officer, 'submit');
    await request.take('asking', emirates.head, 'approve');
    const asking = { path: request.path('asking'), ...inEnglish };
    const officer = new RequestPage(await signIn(emirates.officer, asking));

    await test.step('The officer gives it to the embassy with its proof', async () => {
      await officer.take({
        button: 'Transmit to Malaysia',
        choices: { Way: 'diplomatic' },
        texts: { Proof: verbale },
        done: 'Transmitted to Malaysia.',
      });
      await expect(officer.dispatch(1)).toContainText('By diplomatic channel');
      await expect(officer.dispatch(1)).toContainText(verbale);
    });
    await request.arrived(malaysia.officer);

    const asked = request.path('asked');
    const theirs = new RequestPage(await signIn(malaysia.officer, { path: asked }));
    await test.step('In Malaysia it is announced, and counts once its receipt is registered', async () => {
      await expect(theirs.card('Our file')).toContainText('Announced, papers on their way');
      await theirs.take({
        button: 'Register receipt',
        confirm: 'Register the receipt',
        choices: { Way: 'diplomatic' },
        done: 'Receipt registered.',
      });
      await expect(theirs.card('Our file')).toContainText('Received');
      await expect(theirs.panel('Sending and receipt')).toContainText('complete');
    });

    await test.step('It is accepted, and the objects are looked for', async () => {
      const { other } = aeMy.caseReference;
      await request.take('asked', malaysia.officer, 'acknowledge', { reference: other });
      await request.take('asked', malaysia.head, 'accept');
      const session = await request.session(malaysia.officer);
      const authorityId = await session.authorityIn('MY', field);
      const measureCodes = aeMy.measures.map(({ id }) => id);
      await officer.withoutReload(async () => {
        await request.take('asked', malaysia.officer, 'assign', { authorityId, measureCodes });
        await expect(officer.card('What we know of theirs')).toContainText('Accepted');
      });
    });

    const head = new RequestPage(await signIn(emirates.head, asking));
    await test.step('The witness is needed no more: one proposes, a second person releases', async () => {
      await officer.take({
        button: 'Propose a withdrawal',
        confirm: 'Propose the withdrawal',
        also: (dialog) => dialog.getByRole('checkbox', { name: /^M4/ }).check(),
        texts: { 'Reason of the withdrawal': 'The accused has admitted the shipment.' },
        done: 'The withdrawal is proposed; a second person releases it.',
      });
      await expect(officer.step('Withdraw from Malaysia')).toHaveAttribute('aria-disabled', 'true');
      await head.withoutReload(() =>
        expect(head.step('Withdraw from Malaysia')).not.toHaveAttribute('aria-disabled', 'true'),
      );
      await head.take({
        button: 'Withdraw from Malaysia',
        confirm: 'Withdraw from Malaysia: M4',
        done: 'Withdrawn; Malaysia has been told.',
      });
      await officer.withoutReload(() => expect(officer.measure('M4')).toContainText('Withdrawn'));
    });

    await test.step('Two objects turned up at home: only they are withdrawn from the examination', async () => {
      await officer.take({
        button: 'Propose a withdrawal',
        confirm: 'Propose the withdrawal',
        also: async (dialog) => {
          await dialog.getByRole('radio', { name: 'A part of measures' }).check();
          await dialog.getByRole('checkbox', { name: /^M2/ }).check();
          await dialog.getByRole('textbox', { name: 'What of them is no longer' }).fill(part);
        },
        texts: { 'Reason of the withdrawal': 'They turned up in the Emirates.' },
        done: 'The withdrawal is proposed; a second person releases it.',
      });
      await head.withoutReload(() =>
        expect(head.step('Withdraw from Malaysia')).not.toHaveAttribute('aria-disabled', 'true'),
      );
      await head.take({
        button: 'Withdraw from Malaysia',
        confirm: 'Withdraw from Malaysia: M2',
        done: 'Withdrawn; Malaysia has been told.',
      });
    });

    await test.step('Malaysia sees both, stops, and says what had been done', async () => {
      await theirs.withoutReload(async () => {
        await expect(theirs.measure('M4')).toContainText('Withdrawn');
        await expect(theirs.measure('M2')).toContainText(`no longer asked: ${part}`);
      });
      await officer.withoutReload(async () => {
        await theirs.take({
          button: 'Acknowledge the withdrawal',
          confirm: 'Acknowledge to the United Arab Emirates',
          texts: { 'What had been done': 'Nothing on M4; both objects were not found.' },
          done: 'The United Arab Emirates knows that you have stopped.',
        });
        await expect(officer.panel('Thread')).toContainText('both objects were not found');
        await expect(officer.measure('M2')).toContainText(`no longer asked: ${part}`);
        await expect(officer.measure('M2')).not.toContainText('Withdrawn');
      });
    });
  });
});

/** The ministry in the Emirates works in Arabic; these steps are told in one language. */
const inEnglish = { language: 'en' } as const;
