import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './fields';

/** The deadline calculator as a lawyer uses it. */
export class CalculatorPage {
  constructor(readonly page: Page) {}

  async open(link = '/law/calculator'): Promise<void> {
    await this.page.goto(link);
    await expect(this.page.getByRole('heading', { name: 'Deadline calculator' })).toBeVisible();
  }

  get result(): Locator {
    return this.page.getByRole('region', { name: 'The date' });
  }

  /** Steps of 'Why this date?', in their order. */
  get steps(): Locator {
    return this.result.locator('rg-reckoning-steps li');
  }

  /** Chooses a limit by the beginning of its law, and the State whose authority must act. */
  async limit(law: string, state: string): Promise<void> {
    const choice = this.page.getByRole('combobox', { name: 'Time limit', exact: true });
    const option = choice.locator('option').filter({ hasText: law });
    await choice.selectOption((await option.first().getAttribute('value')) ?? '');
    await choose(this.page, 'State', state);
  }

  async event(date: string, time = ''): Promise<void> {
    await this.page.getByLabel('Day of the event').fill(date);
    if (time !== '') await this.page.getByLabel('Hour', { exact: true }).fill(time);
  }
}
