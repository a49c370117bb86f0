import { expectAccessible } from '../support/accessibility';
import { ApiSession } from '../support/api-session';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const title = 'Bank records for a date that explains itself (journey)';

test.describe('The dates of a request', () => {
  test('say why they are those dates, stand in the calendar and go into one’s own', async ({
    signIn,
    baseURL,
  }) => {
    const prosecutor = await ApiSession.of('Prosecutor, Korea', baseURL);
    const officer = await ApiSession.of('Central authority officer, Korea', baseURL);
    const head = await ApiSession.of('Central authority head, Korea', baseURL);
    let file = '';

    await test.step('Korea asks Cambodia for measures', async () => {
      const content = contentOfDossier(dossiers.krKh, await prosecutor.receiverIn('KH'));
      file = await prosecutor.openDraft({ ...content, title });
      await prosecutor.step(file, 'submit');
      await head.step(file, 'approve');
      await officer.step(file, 'transmit');
    });

    const path = `/requests/${file}`;
    const request = new RequestPage(await signIn('Central authority officer, Korea', { path }));
    const { page } = request;
    const clocks = request.panel('Clocks');
    let due = '';

    await test.step('The officer unfolds why the acknowledgement is due when it is', async () => {
      const line = clocks.locator('rg-clock-row').filter({ hasText: 'Acknowledgement' });
      await expect(line).toContainText('House');
      await line.getByRole('button', { name: /^Why this date\?/ }).click();
      const why = clocks.locator('rg-clock-why');
      await expect(why.getByRole('heading', { level: 3 })).toContainText(/^Why .+\?$/);
      const steps = why.locator('rg-reckoning-steps li');
      await expect(steps.first()).toContainText('Starts with the transmission');
      await expect(steps.filter({ hasText: 'is not counted' }).first()).toBeVisible();
      await expect(steps.filter({ hasText: '5 working days' })).toHaveCount(1);
      await expect(steps.filter({ hasText: 'Due by 24:00' })).toContainText('Phnom Penh');
      await expect(steps.last()).toContainText('No law sets it');
      await expect(why.locator('[data-role=due]').first()).toBeVisible();
      const page = await officer.read<{ clocks: { act: string; dueDate: string }[] }>(
        `/requests/${file}`,
      );
      due = page.clocks.find(({ act }) => act === 'await_acknowledgement')?.dueDate ?? '';
      await expectAccessible(request.page, 'a request with its reasons unfolded');
    });

    await test.step('The same date stands in the calendar and leads back to the request', async () => {
      await page.goto(`/calendar?month=${due.slice(0, 7)}&view=agenda`);
      const entry = page.locator(`a[href="/requests/${file}"]`).filter({
        hasText: 'Acknowledgement',
      });
      await expect(entry).toContainText('House');
      await expect(entry).toContainText('Cambodia must act');
      await entry.click();
      await expect(page).toHaveURL(new RegExp(`/requests/${file}$`));
    });

    await test.step('Months are leafed through by key, and the address keeps them', async () => {
      await page.goto('/calendar?month=2026-02');
      await expect(page.getByRole('heading', { name: 'February 2026' })).toBeVisible();
      await page.keyboard.press('j');
      await expect(page).toHaveURL(/month=2026-03/);
      await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
      await expect(page.getByRole('table')).toContainText(/Movement|Day/);
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'February 2026' })).toBeVisible();
    });

    const link =
      await test.step('A secret link carries the dates and no case content', async () => {
        await page.getByRole('button', { name: 'Make a secret link' }).click();
        const field = page.getByRole('textbox', { name: 'Your secret link' });
        await expect(field).toHaveValue(/\.ics$/);
        const address = await field.inputValue();
        const answer = await page.request.get(address);
        expect(answer.status()).toBe(200);
        const feed = await answer.text();
        expect(feed).toContain('BEGIN:VCALENDAR');
        expect(feed).toContain(file);
        expect(feed).not.toContain('explains itself');
        await expectAccessible(page, 'the calendar with its secret link');
        return address;
      });

    await test.step('It is shown once; revoked, it works no more', async () => {
      await page.reload();
      await expect(page.getByText(/A secret link works since/)).toBeVisible();
      await expect(page.getByText(new URL(link).pathname)).toHaveCount(0);
      await page.getByRole('button', { name: 'Revoke the link' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('It stops working at once');
      await dialog.getByRole('button', { name: 'Revoke the link' }).click();
      await expect(page.getByRole('button', { name: 'Make a secret link' })).toBeVisible();
      expect((await page.request.get(link)).status()).toBe(404);
    });
  });

  test('house targets are set by a head, and said to be no law', async ({ signIn }) => {
    const page = await signIn('Central authority head, Korea', { path: '/law/house-targets' });
    await expect(page.getByText('not law: nobody is in breach')).toBeVisible();
    const reminders = page.getByRole('textbox', { name: 'Remind the other side after, days' });
    await reminders.fill('30, 20');
    await page.getByRole('button', { name: 'Set the targets' }).click();
    await expect(page.getByText('each later than the one before')).toBeVisible();
    await reminders.fill('30, 60, 90');
    await page.getByRole('button', { name: 'Set the targets' }).click();
    await expect(page.getByText(/^ ?Set\. Running targets/)).toBeVisible();
    await expectAccessible(page, 'the house targets');
  });
});
