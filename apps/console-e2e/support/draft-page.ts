import { expect, type Locator, type Page } from '@playwright/test';
import { choiceField, choose, press } from './fields';

/** The pages on which a request is written. */
export class DraftPage {
  constructor(readonly page: Page) {}

  /** Opens a draft to a State; its central authority is offered. Answers the file's id. */
  async open(state: string): Promise<string> {
    await this.page.goto('/requests');
    await this.page.getByRole('link', { name: 'Draft a request' }).click();
    await expect(this.page.getByRole('heading', { name: 'Draft a request' })).toBeVisible();
    await expect(
      choiceField(this.page, 'Requested State').getByRole('option', { name: state, exact: true }),
    ).toBeAttached();
    await choose(this.page, 'Requested State', state);
    await press(this.page, 'Open the draft');
    await expect(this.tasks).toBeVisible();
    const [, , id = ''] = new URL(this.page.url()).pathname.split('/');
    return id;
  }

  get tasks(): Locator {
    return this.page.getByRole('navigation', { name: 'Sections of the draft' });
  }

  /** One line of the task list: name, state, and what the section holds. */
  task(section: string): Locator {
    return this.tasks
      .getByRole('link')
      .filter({ has: this.page.getByText(section, { exact: true }) });
  }

  /** Goes to a section through the task list and answers where its fields stand. */
  async section(name: string): Promise<Locator> {
    await this.task(name).click();
    const lettered = { name: new RegExp(`^[A-L]\\. ${name}$`) };
    await expect(this.page.getByRole('heading', lettered)).toBeVisible();
    return this.page.getByRole('region', lettered);
  }

  /** Everything typed so far is kept by the server. */
  async expectSaved(): Promise<void> {
    const saved = this.page.getByRole('status').filter({ hasText: /Saved \d/ });
    await expect(saved).toBeVisible();
  }

  async check(): Promise<Locator> {
    await press(this.page, 'Check your answers');
    return this.page.getByRole('region', { name: 'Check your answers' });
  }

  /** Hands the draft to those who decide whether it leaves. */
  async handIn(): Promise<void> {
    await press(this.page, 'Hand to central authority');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hand to central authority' }).click();
    await expect(dialog).toBeHidden();
  }
}
