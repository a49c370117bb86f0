import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { ApiSession } from '../support/api-session';
import { expect, test } from '../support/sign-in';

const officer = 'Central authority officer, France';
const head = 'Central authority head, France';

type Me = { personId: string; name: string };
type DeskRows = { items: { fileId: string; deputyFor: string | null }[] };

test('Work goes on while somebody is away, and is handed to others', async ({
  signIn,
  baseURL,
}) => {
  const officers = await ApiSession.of(officer, baseURL);
  const me = await officers.read<Me>('/me');
  const heads = await (await ApiSession.of(head, baseURL)).read<Me>('/me');
  const page = await signIn(head, { path: '/preferences/absence', language: 'en' });

  await test.step('The head enters the officer’s absence and stands in', async () => {
    const today = await page.evaluate(() => Temporal.Now.plainDateISO('Europe/Paris').toString());
    await page.getByLabel('Who', { exact: true }).selectOption(me.personId);
    await page.getByLabel('First day').fill(today);
    await page.getByLabel('Last day').fill(today);
    await page.getByLabel('Deputy').selectOption(heads.personId);
    await page.getByRole('button', { name: 'Enter an absence' }).click();
    await expect(page.getByText(`${heads.name} stands in`)).toBeVisible();
    await expectAccessible(page, 'absences');
  });

  await test.step('The officer’s files lie on the head’s desk, marked for whom', async () => {
    await page.goto('/desk');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await expect(page.getByText(`for ${me.name}`).first()).toBeVisible();
    await page.goto('/desk/team');
    await expect(page.getByRole('row', { name: new RegExp(me.name) })).toContainText(heads.name);
    await expectAccessible(page, 'the team');
  });

  await test.step('The officer is back: they leave the head’s desk', async () => {
    await page.goto('/preferences/absence');
    await page.getByRole('button', { name: 'Is back: end it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Is back: end it' }).click();
    await expect(page.getByText('Nobody is away')).toBeVisible();
    const desk = await (await ApiSession.of(head, baseURL)).read<DeskRows>('/desk');
    expect(desk.items.filter(({ deputyFor }) => deputyFor !== null)).toEqual([]);
  });

  await test.step('Two files are handed over at once, each recorded in its own history', async () => {
    await page.goto(`/requests?owner=${me.personId}`);
    const boxes = page.getByRole('checkbox', { name: /^Choose / });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Give to a colleague' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('To', { exact: true }).selectOption(heads.personId);
    await dialog.getByLabel('Why').fill('On secondment from Monday');
    await expectAccessible(page, 'handing over');
    await dialog.getByRole('button', { name: 'Hand over', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'With the chosen requests' })).toBeHidden();
  });

  await test.step('The palette finds a request, opens it, and begins a step on it', async () => {
    const { items } = await officers.read<{ items: { id: string; reference: string }[] }>(
      '/requests?view=they_wait_for_us',
    );
    const wanted = items.find(({ reference }) => reference !== '');
    await palette(page, wanted?.reference ?? '');
    await expect(page.getByRole('option').first()).toContainText(wanted?.reference ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/requests/${wanted?.id}$`));
    const step = page.locator('rg-action-bar button:not([aria-disabled])').first();
    const name = ((await step.textContent()) ?? '').trim();
    await palette(page, name);
    await expectAccessible(page, 'the palette');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

async function palette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search requests and commands' }).fill(text);
}
