import { expectAccessible } from '../support/accessibility';
import { DraftPage } from '../support/draft-page';
import { choiceField, choose, press, textField } from '../support/fields';
import { LegalBasis } from '../support/legal-basis';
import { expect, test } from '../support/sign-in';

const prosecutor = 'Prosecutor, Korea';

test.describe('The legal basis', () => {
  test('is ranked beside the draft, and the one relied on fills the section', async ({
    signIn,
  }) => {
    const draft = new DraftPage(await signIn(prosecutor));
    const { page } = draft;
    const basis = new LegalBasis(page.getByRole('complementary', { name: 'Legal basis' }));

    await test.step('What is usable with Cambodia stands beside the empty draft', async () => {
      await draft.open('Cambodia');
      await expect(basis.candidate('UNTOC Art. 18')).toContainText('No offence is named yet');
      await expect(basis.notUsable).toContainText('EIO, Directive 2014/41/EU');
      await expect(basis.notUsable).toContainText('Cambodia is not bound');
      await expect(basis.place).toContainText('Why this order?');
    });

    await test.step('Said what the offences are about, the convention on them leads', async () => {
      await press(basis.place, 'Say what the offences are about');
      await basis.add('Add an offence', 'Trafficking in persons');
      const offence = basis.place.getByRole('group', { name: 'Trafficking in persons' });
      await offence.getByLabel('Highest penalty, years').fill('7');
      await choose(offence, 'Transnational', 'Yes');
      await choose(offence, 'Organized group', 'Yes');
      await expect(basis.first).toContainText('UNTOC Art. 18');
      await expect(basis.first).toContainText('Trafficking in persons is an offence that it names');
      await expect(basis.first).toContainText('Transnational and with an organized criminal group');
      await expect(basis.notUsable).toContainText('UNCAC Art. 46');
      await expectAccessible(page, 'a draft beside its legal bases');
    });

    await test.step('Relying on it fills instrument, articles and what is cited beside', async () => {
      await press(basis.first, 'Rely on this UNTOC Art. 18');
      const section = await draft.section('Legal basis');
      await expect(choiceField(section, 'Instrument relied on')).toHaveValue('UNTOC');
      await expect(textField(section, 'Articles')).toHaveValue('Art. 18');
      await expect(choiceField(section, 'Cited beside it').first()).toHaveValue('RECIPROCITY');
      await expect(basis.first).toContainText('relied on');
      await draft.expectSaved();
    });

    await test.step('A measure asked turns up in the reasons without reloading', async () => {
      const measures = await draft.section('Measures');
      await press(measures, 'Add a measure');
      await expect(basis.first).toContainText('Covers the measure asked');
    });

    await test.step('The same question opens on a page of its own', async () => {
      const [explorer] = await Promise.all([
        page.context().waitForEvent('page'),
        basis.place.getByRole('link', { name: 'Open this question on a page of its own' }).click(),
      ]);
      await expect(explorer).toHaveURL(/requesting=KR&requested=KH.*trafficking_in_persons:7:y:y/);
      const answer = new LegalBasis(explorer.getByRole('region', { name: 'Answer' }));
      await expect(answer.first).toContainText('United Nations Convention against Transnational');
      await expect(answer.first).toContainText('Through the central authority');
      await expectAccessible(explorer, 'the legal basis');
    });
  });

  test('is shared by its address, and follows the law of the day', async ({ signIn }) => {
    const page = await signIn('Prosecutor, Germany');
    const answer = new LegalBasis(page.getByRole('region', { name: 'Answer' }));
    await page.goto('/law/basis?requesting=DE&requested=FR&measures=bank_records&date=2026-11-22');
    await expect(answer.first).toContainText('European Investigation Order');
    await expect(answer.candidate('European Convention on Mutual Assistance')).toContainText(
      'Replaced by',
    );
    await page.getByLabel('Law of the day').fill('2010-01-01');
    await expect(page).toHaveURL(/date=2010-01-01/);
    await expect(answer.first).toContainText('European Convention on Mutual Assistance');
    await expect(answer.notUsable).toContainText('European Investigation Order');
    await choose(page, 'Requested State', 'DE');
    await expect(page.getByText('the same State')).toBeVisible();
  });
});
