import { daysAhead } from '../support/days-ahead';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { PreparedRequest } from '../support/prepared-request';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const title = 'A measure that waits for an own investigation (journey)';
const korea = {
  prosecutor: 'Prosecutor, Korea',
  officer: 'Central authority officer, Korea',
  head: 'Central authority head, Korea',
};
const cambodia = {
  officer: 'Central authority officer, Cambodia',
  head: 'Central authority head, Cambodia',
};

test.describe('A measure that cannot be carried out yet', () => {
  test('is postponed with its ground and a date, and taken up again', async ({
    signIn,
    baseURL,
  }) => {
    const request = await PreparedRequest.drafted(baseURL, korea.prosecutor, async (session) => ({
      ...contentOfDossier(dossiers.krKh, await session.receiverIn('KH')),
      title,
    }));
    await request.take('asking', korea.prosecutor, 'submit');
    await request.take('asking', korea.head, 'approve');
    await request.take('asking', korea.officer, 'transmit');
    await request.arrived(cambodia.officer);
    await request.take('asked', cambodia.head, 'accept');

    const head = new RequestPage(await signIn(cambodia.head, { path: request.path('asked') }));
    const prosecutor = new RequestPage(
      await signIn(korea.prosecutor, { path: request.path('asking') }),
    );

    await test.step('The head postpones one measure; the others go on', async () => {
      await head.take({
        button: 'Postpone',
        confirm: 'Postpone and tell the Republic of Korea',
        choices: { 'Instrument of the ground': 'UNTOC' },
        texts: { Article: '18(25)', Reasons: 'An arrest in our own investigation is near.' },
        also: async (dialog) => {
          await dialog.getByRole('checkbox', { name: /^M2/ }).check();
          await dialog.getByLabel('Look at it again on').fill(daysAhead(21));
        },
        done: 'Postponed; the Republic of Korea has been told.',
      });
      await prosecutor.withoutReload(async () => {
        await expect(prosecutor.measure('M2')).toContainText('Postponed');
        await expect(prosecutor.measure('M2')).toContainText('looked at again on');
        await expect(prosecutor.measure('M1')).not.toContainText('Postponed');
        await expect(prosecutor.panel('Thread')).toContainText('An arrest in our own');
      });
    });

    await test.step('What stood in the way is over: the measure goes on', async () => {
      await head.take({
        button: 'Resume',
        confirm: 'Resume and tell the Republic of Korea',
        also: (dialog) => dialog.getByRole('checkbox', { name: /^M2/ }).check(),
        texts: { 'Remark to the other side': 'The arrest was made this morning.' },
        done: 'Resumed; the Republic of Korea has been told.',
      });
      await prosecutor.withoutReload(async () => {
        await expect(prosecutor.panel('Thread')).toContainText('The arrest was made');
        await expect(prosecutor.measure('M2')).not.toContainText('Postponed');
        await expect(prosecutor.measure('M2')).toContainText('Asked');
      });
    });
  });
});
