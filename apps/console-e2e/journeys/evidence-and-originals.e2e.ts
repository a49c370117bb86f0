import type { Locator } from '@playwright/test';
import { daysAhead } from '../support/days-ahead';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { choose, type } from '../support/fields';
import { PreparedRequest } from '../support/prepared-request';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const title = 'An exercise book on loan (journey)';
const korea = {
  prosecutor: 'Prosecutor, Korea',
  officer: 'Central authority officer, Korea',
  head: 'Central authority head, Korea',
};
const cambodia = {
  officer: 'Central authority officer, Cambodia',
  head: 'Central authority head, Cambodia',
};
const image = 'Image of telephone 1';
const book = 'Exercise book with account numbers';
const wrong = 'a'.repeat(64);
const right = 'b'.repeat(64);

test.describe('Evidence and originals', () => {
  test('what is handed over is checked line by line, and what was lent goes back', async ({
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

    const [officer, prosecutor] = [
      new RequestPage(await signIn(cambodia.officer, { path: request.path('asked') })),
      new RequestPage(await signIn(korea.prosecutor, { path: request.path('asking') })),
    ];
    const theirs = officer.panel('Evidence, consents and links').locator('section');
    const ours = prosecutor.panel('Evidence, consents and links').locator('section');

    await test.step('Cambodia hands over an image, and an original that it wants back', async () => {
      await officer.take({
        button: 'Hand over evidence',
        confirm: 'Hand over to the Republic of Korea',
        also: async (dialog) => {
          await dialog.getByRole('button', { name: 'Add an item' }).click();
          await describeItem(itemIn(dialog, 1), image);
          await type(itemIn(dialog, 1), 'SHA-256', wrong);
          const original = itemIn(dialog, 2);
          await describeItem(original, book);
          await type(original, 'Seal', 'KH-0017');
          await original.getByRole('checkbox', { name: 'An original, on loan' }).check();
          await original.getByLabel('To be back by').fill(daysAhead(60));
        },
        done: 'Handed over to the Republic of Korea.',
      });
      await prosecutor.withoutReload(async () => {
        await expect(ours.filter({ hasText: book })).toContainText('Original · to be back by');
        await expect(ours.filter({ hasText: book })).toContainText('KH-0017');
        await expect(ours.filter({ hasText: image })).toContainText('handed over today');
      });
    });

    await test.step('The prosecutor computes another hash, and says which', async () => {
      await prosecutor.take({
        button: 'Confirm the receipt',
        confirm: 'Send the receipt to Cambodia',
        also: async (dialog) => {
          await itemIn(dialog, 1).getByRole('radio', { name: 'differs' }).check();
          await type(itemIn(dialog, 1), 'Note', 'The hash computed here begins with b.');
        },
        done: 'The receipt is on its way to Cambodia.',
      });
      await officer.withoutReload(async () => {
        await expect(theirs.filter({ hasText: image })).toContainText('checked today: differs');
        await expect(theirs.filter({ hasText: book })).toContainText('checked today: agrees');
        await expect(officer.dispatch(4)).toContainText('differs · The hash computed here begins');
      });
    });

    await test.step('The image is sent again under its number; now it agrees', async () => {
      await officer.take({
        button: 'Hand over evidence',
        confirm: 'Hand over to the Republic of Korea',
        also: async (dialog) => {
          await type(dialog, 'Number', '1');
          await describeItem(itemIn(dialog, 1), image);
          await type(itemIn(dialog, 1), 'SHA-256', right);
        },
        done: 'Handed over to the Republic of Korea.',
      });
      await prosecutor.withoutReload(() =>
        expect(ours.filter({ hasText: image })).toContainText('bbbbbbbb'),
      );
      await prosecutor.take({
        button: 'Confirm the receipt',
        confirm: 'Send the receipt to Cambodia',
        done: 'The receipt is on its way to Cambodia.',
      });
      await expect(ours).toHaveCount(2);
      await expect(ours.filter({ hasText: image })).toContainText('checked today: agrees');
    });

    await test.step('The original goes back, and Cambodia confirms that it has it', async () => {
      await prosecutor.take({
        button: 'Return originals',
        confirm: 'Return to Cambodia',
        texts: { 'Condition, and how it travels': 'By the bag of the embassy; seal renewed.' },
        done: 'Cambodia has been told that they are on their way.',
      });
      await officer.withoutReload(() =>
        expect(theirs.filter({ hasText: book })).toContainText('given back today'),
      );
      await officer.take({
        button: 'Confirm the receipt',
        confirm: 'Send the receipt to the Republic of Korea',
        done: 'The receipt is on its way to the Republic of Korea.',
      });
      await prosecutor.withoutReload(() =>
        expect(ours.filter({ hasText: book })).toContainText('back since today'),
      );
    });
  });
});

/** A line of the manifest, by its number. */
function itemIn(dialog: Locator, number: number): Locator {
  return dialog.getByRole('group', { name: new RegExp(`^(Item )?${number}\\b`) });
}

async function describeItem(item: Locator, what: string): Promise<void> {
  await choose(item, 'Measure', 'M1');
  await type(item, 'What it is', what);
}
