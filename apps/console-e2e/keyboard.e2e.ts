import { accountOf, demoPassword } from './support/demo-accounts';
import { typeWord, tabTo } from './support/keyboard';
import { expect, test } from './support/sign-in';

const officer = 'Central authority officer, Korea';

test.describe('Without a mouse', () => {
  test('one signs in, and is told what is missing where it is missing', async ({ openPage }) => {
    const page = await openPage();
    await page.goto('/signin');
    const email = page.getByLabel('Work e-mail');
    await tabTo(page, email);
    await page.keyboard.press('Enter');
    await expect(email).toBeFocused();
    await expect(page.getByText('Enter your work e-mail')).toBeVisible();
    await typeWord(page, accountOf(officer).email);
    await tabTo(page, page.getByRole('textbox', { name: 'Password' }));
    await typeWord(page, demoPassword());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/desk$/);
  });

  test('one walks down the desk and opens what is chosen', async ({ signIn }) => {
    const page = await signIn(officer);
    const rows = page.locator('[data-row]');
    await expect(rows.nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const chosen = page.locator('[data-row]:focus');
    await expect(chosen).toHaveCount(1);
    const address = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/desk$/);
  });

  test('one skips the frame, learns the keys and goes from page to page', async ({ signIn }) => {
    const page = await signIn(officer, { path: '/desk' });
    await expect(page.getByRole('heading', { name: 'My desk' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Show these keys');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await expect(page).toHaveURL(/\/requests$/);
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('one finds a request by its reference from anywhere', async ({ signIn }) => {
    const page = await signIn(officer);
    const reference = page.locator('[data-row] .rg-ref').first();
    const [wanted = ''] = ((await reference.textContent()) ?? '').split(' / ');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await typeWord(page, wanted.trim());
    await expect(page.getByRole('option').first()).toContainText(wanted.trim());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText(
      wanted.trim(),
    );
  });

  test('one walks the list, filters it and opens a row', async ({ signIn }) => {
    const page = await signIn(officer, { path: '/requests' });
    await expect(page.locator('[data-row]').nth(2)).toBeVisible();
    await tabTo(page, page.getByRole('searchbox'));
    await typeWord(page, 'Cambodia');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/text=Cambodia/);
    await tabTo(page, page.locator('[data-row][tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[data-row]:focus');
    const id = (await chosen.getAttribute('data-row')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/requests/${id}$`));
    await page.goBack();
    await expect(page).toHaveURL(/text=Cambodia/);
  });

  test('one opens a step, turns back, and stands where one was', async ({ signIn }) => {
    const page = await signIn(officer, { path: '/requests?view=they_wait_for_us' });
    await page.locator('[data-row]').first().press('Enter');
    const step = page
      .locator('rg-action-bar button:not([aria-disabled], [aria-haspopup], [role="menuitem"])')
      .first();
    await tabTo(page, step);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus:not(dialog):not(dialog *)')).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(step).toBeFocused();
  });

  test('one writes two persons into a draft in one go', async ({ signIn }) => {
    const page = await signIn('Prosecutor, Korea', { path: '/requests/new' });
    await tabTo(page, page.getByRole('combobox', { name: 'Requested State' }));
    // A list of choices follows the letters one by one.
    await page.keyboard.type('Cambodia');
    await tabTo(page, page.getByRole('button', { name: 'Open the draft' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/draft\/basis$/);
    await tabTo(page, page.getByRole('link', { name: /^D Persons/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Add a person' }));
    await page.keyboard.press('Enter');
    const name = page.getByRole('textbox', { name: 'Name 1' });
    await expect(name).toBeFocused();
    await typeWord(page, '문가람');
    await page.keyboard.press('Control+Enter');
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('');
    await typeWord(page, '배다온');
    await expect(page.getByRole('link', { name: /^D Persons 2 persons/ })).toBeVisible();
  });

  test('one looks up a State and asks for the legal basis with it', async ({ signIn }) => {
    const page = await signIn(officer);
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(page).toHaveURL(/\/law$/);
    await expect(page.getByRole('link', { name: /Afghanistan/ })).toBeVisible();
    await tabTo(page, page.getByRole('searchbox', { name: /Name or code/ }));
    await typeWord(page, 'Philip');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Philippines');
    await tabTo(page, page.getByRole('link', { name: 'Legal basis to ask: Philippines' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').first()).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Add an offence' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/offences=corruption/);
    await expect(page.getByRole('article').first()).toContainText('Corruption');
  });

  test('one chooses a period of the figures', async ({ signIn }) => {
    const page = await signIn('Network coordinator, SEAJust');
    await tabTo(page, page.getByRole('button', { name: /Last 12 months/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/period=/);
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
