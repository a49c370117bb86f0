import type { Locator } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { DraftPage } from '../support/draft-page';
import { choiceField, choose, press, textField } from '../support/fields';
import { LegalBasis } from '../support/legal-basis';
import { expect, test } from '../support/sign-in';

const prosecutor = 'Prosecutor, Korea';

/** The fields of an offence that decide which instruments cover it. */
function kindOf(offence: Locator): { kind: Locator; penalty: Locator } {
  return {
    kind: choiceField(offence, 'Kind of offence'),
    penalty: offence.getByRole('spinbutton', { name: 'Highest penalty in years', exact: true }),
  };
}

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

    await test.step('Said in the draft what its offences are about, the convention on them leads', async () => {
      const offences = await draft.section('Offences');
      await press(offences, 'Add an offence');
      const offence = offences.getByRole('group', { name: 'Offence 1' });
      const { penalty } = kindOf(offence);
      await choose(offence, 'Kind of offence', 'Trafficking in persons');
      await expect(basis.first).toContainText('UNTOC Art. 18');
      await expect(basis.first).toContainText('Trafficking in persons is an offence that it names');
      await expect(basis.notUsable).toContainText('UNCAC Art. 46');
      await penalty.fill('0');
      await expect(offence).toContainText('Whole years from 1 to 100');
      await penalty.fill('7');
      await expect(offence).not.toContainText('Whole years from 1 to 100');
      await expect(basis.place).toContainText('About: Trafficking in persons, up to 7 years');
      await expectAccessible(page, 'a draft beside its legal bases');
      await draft.expectSaved();
    });

    await test.step('It is the draft that says it: reloaded, the ranking is the same', async () => {
      await page.reload();
      await expect(basis.place).toContainText('About: Trafficking in persons, up to 7 years');
      await expect(basis.first).toContainText('Trafficking in persons is an offence that it names');
      const { kind, penalty } = kindOf(page.getByRole('group', { name: 'Offence 1' }));
      await expect(kind).toHaveValue('trafficking_in_persons');
      await expect(penalty).toHaveValue('7');
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

    await test.step('A measure asked turns up in the reasons at once, without asking the server', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const measures = await draft.section('Measures');
      await press(measures, 'Add a measure');
      await expect(basis.first).toContainText('Covers the measure asked');
      expect(asked.filter((path) => path.includes('/legal-basis/'))).toEqual([]);
    });

    await test.step('The same question opens on a page of its own', async () => {
      const [explorer] = await Promise.all([
        page.context().waitForEvent('page'),
        basis.place.getByRole('link', { name: 'Open this question on a page of its own' }).click(),
      ]);
      await expect(explorer).toHaveURL(/requesting=KR&requested=KH.*trafficking_in_persons:7(&|$)/);
      const answer = new LegalBasis(explorer.getByRole('region', { name: 'Answer' }));
      await expect(answer.first).toContainText('United Nations Convention against Transnational');
      await expect(answer.first).toContainText('Through the central authority');
      await expectAccessible(explorer, 'the legal basis');
    });
  });

  test('is shared by its address, and follows the law of the day', async ({ signIn }) => {
    const path = '/law/basis?requesting=DE&requested=FR&measures=bank_records&date=2026-11-22';
    const page = await signIn('Prosecutor, Germany', { path });
    const answer = new LegalBasis(page.getByRole('region', { name: 'Answer' }));
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
