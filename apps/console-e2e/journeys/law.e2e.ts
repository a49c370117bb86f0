import { expectAccessible } from '../support/accessibility';
import { choose, press, type } from '../support/fields';
import { expect, test } from '../support/sign-in';

test.describe('The law, open to everybody', () => {
  test('a coordinator finds a State by its Arabic name and reads how it works', async ({
    signIn,
  }) => {
    const page = await signIn('Network coordinator, SEAJust');
    await page.getByRole('link', { name: 'Law' }).click();
    await expect(page.getByRole('link', { name: /Afghanistan/ })).toBeVisible();
    await page.getByRole('searchbox', { name: /Name or code/ }).fill('الإمارات');
    await expect(page.getByRole('link', { name: /United Arab Emirates/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('United Arab Emirates');
    const days = page.getByRole('region', { name: 'Days off' });
    await expect(days).toContainText('End of Ramadan');
    await expect(days).toContainText('tentative');
    await expect(page.getByRole('region', { name: 'Profile' })).toContainText('Dubai');
    await expectAccessible(page, 'a jurisdiction');
  });

  test('a region has days of its own, and its address can be shared', async ({ signIn }) => {
    const page = await signIn('Prosecutor, Germany', { path: '/law/jurisdictions/DE' });
    const days = page.getByRole('region', { name: 'Days off' });
    await expect(days).toContainText('Christmas Day');
    await expect(days).not.toContainText('Corpus Christi');
    await choose(days, 'Region', 'DE-BY');
    await expect(days).toContainText('Corpus Christi');
    await expect(page).toHaveURL(/region=DE-BY/);
    await page.reload();
    await expect(days).toContainText('Corpus Christi');
  });

  test('what binds two States stands with its day, and leads to the legal basis', async ({
    signIn,
  }) => {
    const page = await signIn('Prosecutor, Cambodia', { path: '/law/jurisdictions/KH' });
    const instruments = page.getByRole('region', { name: 'Instruments' });
    await choose(instruments, 'With', 'TH');
    await expect(page).toHaveURL(/with=TH/);
    await expect(instruments).toContainText('Binds Cambodia since');
    await expect(instruments).toContainText('Binds Thailand since 31 Jan 2013');
    await instruments.getByRole('link', { name: 'Legal basis: Cambodia asks Thailand' }).click();
    await expect(page).toHaveURL(/requesting=KH&requested=TH/);
    await expect(page.getByRole('article').first()).toContainText('ASEAN');
  });

  test('an instrument tells every provision with its source and what is not yet sure', async ({
    signIn,
  }) => {
    const page = await signIn('Prosecutor, Korea', { path: '/law/instruments/ASEAN_MLAT' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ASEAN');
    const refusal = page.getByRole('region', { name: 'Grounds for refusal' });
    await expect(refusal).toContainText('to be verified by a lawyer');
    await expect(refusal).toContainText('medium confidence');
    await expect(page.getByRole('region', { name: 'Parties' })).toContainText('Viet Nam');
    await expect(page.getByRole('button', { name: /Propose a change/ })).toHaveCount(0);
    await page.goto('/law/instruments/NOWHERE');
    await expect(page.getByText('There is no such instrument')).toBeVisible();
  });
});

test.describe('The law, kept by two administrators', () => {
  test('one proposes a Party, the other approves, and from its day the law says so', async ({
    signIn,
  }) => {
    const proposing = await signIn('Administrator, Korea', { path: '/law/instruments/NASSAU' });
    const dialog = proposing.getByRole('dialog');

    await test.step('The end before the beginning is told at its field', async () => {
      await press(proposing, 'Add a Party');
      await choose(dialog, 'Jurisdiction', 'FJ');
      await dialog.getByLabel('First day of effect').fill('2031-01-01');
      await dialog.getByLabel('Last day of effect').fill('2030-01-01');
      await type(dialog, 'Where the law is to be found', 'Depositary notification');
      await type(dialog, 'Reason for the change', 'Accession');
      await press(dialog, 'Propose to a second administrator');
      await expect(dialog).toContainText('ends before it starts');
      await expectAccessible(proposing, 'a change of the law with a mistake');
      await dialog.getByLabel('Last day of effect').fill('');
      await press(dialog, 'Propose to a second administrator');
      await expect(dialog).toBeHidden();
      await expect(proposing.getByRole('status')).toContainText('Proposed.');
    });

    await test.step('Who proposed it cannot approve it', async () => {
      const own = proposing.getByRole('listitem').filter({ hasText: 'Party: Fiji' });
      await expect(own.getByRole('button', { name: 'Approve' })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });

    await test.step('A colleague approves; the card of that day has the new Party', async () => {
      const approving = await signIn('Second administrator, Korea', { path: '/law/changes' });
      const change = approving.getByRole('listitem').filter({ hasText: 'Party: Fiji' });
      await press(change, 'Approve');
      const confirmation = approving.getByRole('dialog');
      await press(confirmation, 'Approve: law from 1 Jan 2031');
      await expect(confirmation).toBeHidden();
      await approving.goto('/law/instruments/NASSAU?date=2031-06-01');
      await expect(approving.getByRole('link', { name: /FJ Fiji/ })).toBeVisible();
      await approving.goto('/law/instruments/NASSAU?date=2030-06-01');
      await expect(approving.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(approving.getByRole('link', { name: /FJ Fiji/ })).toHaveCount(0);
    });
  });

  test('a verification is recorded with the lawyer and the day', async ({ signIn }) => {
    const page = await signIn('Administrator, Korea', { path: '/law/instruments/HARARE' });
    const row = page
      .getByRole('listitem')
      .filter({ hasText: 'to be verified by a lawyer' })
      .first();
    await row.getByRole('button', { name: /Record who verified/ }).click();
    const dialog = page.getByRole('dialog');
    await type(dialog, 'Verified by', 'Legal Affairs Division');
    await dialog.getByLabel('Verified on').fill('2026-11-20');
    await press(dialog, 'Record the verification');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('verified by Legal Affairs Division on 20 Nov 2026')).toHaveCount(
      1,
    );
  });
});
