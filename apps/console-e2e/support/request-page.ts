import { expect, type Locator, type Page } from '@playwright/test';
import { choose, textField, type } from './fields';

/** A step as its reader takes it: the button, what is filled in, the button that confirms. */
export type Step = {
  button: string;
  confirm?: string;
  texts?: Readonly<Record<string, string>>;
  choices?: Readonly<Record<string, string>>;
  /** What else is filled in, beyond texts and choices. */
  also?: (dialog: Locator) => Promise<void>;
  /** What the page says once it is done. */
  done: string;
};

/** The page of one request, on either side. */
export class RequestPage {
  private loads = 0;

  constructor(readonly page: Page) {
    page.on('load', () => (this.loads += 1));
  }

  get id(): string {
    const [, , id = ''] = new URL(this.page.url()).pathname.split('/');
    return id;
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/requests/${id}`);
    await expect(this.panel('Measures')).toBeVisible();
  }

  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get notes(): Locator {
    return this.panel('Internal notes · never leaves this authority');
  }

  /** Our own file's card, or what we know of theirs. */
  card(whose: 'Our file' | 'What we know of theirs'): Locator {
    return this.page.locator('rg-file-card').filter({ hasText: whose });
  }

  measure(code: string): Locator {
    return this.panel('Measures')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: code, exact: true }) });
  }

  dispatch(number: number): Locator {
    return this.panel('Thread')
      .getByRole('list', { name: 'Thread' })
      .locator('rg-dispatch')
      .nth(number - 1);
  }

  /** Buttons of steps, allowed or locked with a reason. */
  step(button: string): Locator {
    return this.page.locator('rg-action-bar').getByRole('button', { name: button, exact: true });
  }

  /** Presses the step's button, or chooses it in the menu of all others: wherever it comes to stand. */
  async begin(button: string): Promise<void> {
    const direct = this.step(button);
    const more = this.step('More');
    const item = this.page.getByRole('menuitem', { name: button, exact: true });
    await direct.or(more).first().waitFor();
    await expect(async () => {
      if (await direct.isVisible()) return direct.click({ timeout: 5_000 });
      await more.click({ timeout: 1_000 });
      const chosen = item.click({ timeout: 1_000 });
      await chosen.catch(() => this.page.keyboard.press('Escape'));
      await chosen;
    }).toPass({ timeout: 15_000 });
  }

  async take({ button, confirm, texts, choices, also, done }: Step): Promise<void> {
    await this.begin(button);
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const [label, option] of Object.entries(choices ?? {}))
      await choose(dialog, label, option);
    for (const [label, text] of Object.entries(texts ?? {})) await type(dialog, label, text);
    await also?.(dialog);
    await dialog.getByRole('button', { name: confirm ?? button, exact: true }).click();
    await expect(this.page.getByRole('status').filter({ hasText: done })).toBeVisible();
    await expect(dialog).toBeHidden();
  }

  async note(text: string): Promise<void> {
    await textField(this.notes, 'Note for colleagues').fill(text);
    await this.notes.getByRole('button', { name: 'Add note' }).click();
    await expect(this.notes.getByText(text)).toBeVisible();
  }

  /** What follows must come by itself: a page that loads again proves nothing. */
  async withoutReload(what: () => Promise<void>): Promise<void> {
    const before = this.loads;
    await what();
    expect(this.loads, 'the page was not loaded again').toBe(before);
  }

  /** All that the browser holds of this page, shown or not. */
  content(): Promise<string> {
    return this.page.content();
  }
}
