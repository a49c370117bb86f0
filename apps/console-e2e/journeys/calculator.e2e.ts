import { expectAccessible } from '../support/accessibility';
import { CalculatorPage } from '../support/calculator-page';
import { tabTo, typeWord } from '../support/keyboard';
import { expect, test } from '../support/sign-in';

const officer = 'Central authority officer, Korea';

test.describe('The deadline calculator', () => {
  test('explains a date, and its link restores everything', async ({ signIn }) => {
    const calculator = new CalculatorPage(await signIn(officer));
    const { page, result } = calculator;
    await calculator.open();
    await expect(result).toContainText('Still needed');

    await test.step('Thirty days from an order received in Paris end on All Saints: they move', async () => {
      await calculator.limit('EIO 12(3)', 'FR');
      await calculator.event('2026-10-01');
      await expect(result).toContainText('2 November 2026 (Mon)');
      await expect(calculator.steps.first()).toContainText('1 October 2026');
      await expect(calculator.steps.filter({ hasText: '1 November 2026' }).first()).toBeVisible();
      await expect(calculator.steps.last()).toContainText('24:00');
      await expect(calculator.steps.last()).toContainText('2 November 2026');
      await expect(result).toContainText('Reg. 1182/71 Art. 3(4)');
      await expect(result).toContainText('Both prudent readings');
      await expectAccessible(page, 'the calculator with a date');
    });

    const link = await test.step('The link carries every answer', async () => {
      await page.getByRole('button', { name: /Count with it/ }).click();
      await expect(result).toContainText('30 November 2026 (Mon)');
      await expect(page).toHaveURL(/limit=T02/);
      return page.url();
    });

    await test.step('A colleague who opens it sees the same', async () => {
      const other = new CalculatorPage(await signIn('Prosecutor, Cambodia'));
      await other.open(link);
      await expect(other.result).toContainText('30 November 2026 (Mon)');
      await expect(other.page.getByLabel('Day of the event')).toHaveValue('2026-10-01');
      await expect(other.page.getByRole('combobox', { name: 'State' })).toHaveValue('FR');
      await expect(other.steps.filter({ hasText: 'Extended by 30 days' })).toHaveCount(1);
    });
  });

  test('counts hours, and says at the field what is missing for it', async ({ signIn }) => {
    const calculator = new CalculatorPage(await signIn(officer));
    await calculator.open(
      '/law/calculator?rule=EU1182&period=8h&event=2026-09-09&in=IE&zone=Europe/Dublin',
    );
    const { page, result } = calculator;
    await expect(page.getByText('hours are counted from an hour: give it').first()).toBeVisible();
    await expectAccessible(page, 'the calculator with a fault');
    await calculator.event('2026-09-09', '14:20');
    await expect(result).toContainText('9 September 2026 (Wed)');
    await expect(result).toContainText('23:00 Dublin');
    await expect(result).toContainText('22:20 Dublin');
    await expect(result).toContainText('Earlier reading: our own duty');
    await expect(result).toContainText('Later reading: before calling the other side late');
  });

  test('says clearly which part of a broken link it cannot read, and computes nothing', async ({
    signIn,
  }) => {
    const calculator = new CalculatorPage(await signIn(officer));
    await calculator.open(
      '/law/calculator?rule=PLAIN&period=30d&event=2026-02-31&in=DE&zone=Europe/Berlin',
    );
    const { page, result } = calculator;
    await expect(page.getByRole('alert')).toContainText('event=2026-02-31');
    await expect(result).toHaveCount(0);
    await calculator.event('2026-02-28');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(result).toContainText('30 March 2026 (Mon)');
  });

  test('is worked without a mouse', async ({ signIn }) => {
    const calculator = new CalculatorPage(await signIn(officer));
    await calculator.open();
    const { page, result } = calculator;
    await tabTo(page, page.getByRole('radio', { name: 'Time limit' }));
    await page.keyboard.press('ArrowRight');
    const amount = page.getByRole('spinbutton', { name: 'Amount 1' });
    await tabTo(page, amount);
    await typeWord(page, '10');
    await tabTo(page, page.getByLabel('Day of the event'));
    // Day and month alike: the browser's own language decides which comes first.
    await page.keyboard.type('03032026');
    await tabTo(page, page.getByRole('combobox', { name: 'State' }));
    await page.keyboard.type('Germany');
    await expect(page.getByRole('combobox', { name: 'Clock of' })).toHaveValue('Europe/Berlin');
    await expect(result).toContainText('13 March 2026 (Fri)');
  });
});
