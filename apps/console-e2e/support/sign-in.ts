import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { accountOf, demoPassword } from './demo-accounts';

/** How somebody's browser is set up: its size and light, and the language chosen in it before. */
export type Look = BrowserContextOptions & { language?: 'en' | 'fr' | 'ar' };

/**
 * Signs somebody in, in a browser of their own, and hands over their page: the one the console opens
 * for them, or the one at `path`.
 */
export type SignIn = (role: string, look?: Look & { path?: string }) => Promise<Page>;

/**
 * Answers that refuse are part of a test: the browser reports each of them, and none is a mistake of
 * the console. What the server breaks (5xx) and what the console throws stays.
 */
const refusal = /the server responded with a status of 4\d\d/;

type Browsing = {
  /** A browser of somebody who has not signed in yet. */
  openPage: (look?: Look) => Promise<Page>;
  signIn: SignIn;
  consoles: ConsoleWatch;
};

/**
 * `test` with `signIn` and `openPage`. When it ends, no browser may have reported a mistake.
 */
export const test = base.extend<Browsing>({
  consoles: async ({ browserName }, use) => {
    const watch = new ConsoleWatch(browserName);
    await use(watch);
    expect(watch.mistakes, 'what the browsers’ consoles report').toEqual([]);
  },
  openPage: async ({ browser, baseURL, consoles }, use) => {
    await use(async ({ language, ...look } = {}) => {
      const chosen = { name: 'rogatory.preferences', value: JSON.stringify({ language }) };
      const origins = [{ origin: baseURL ?? '', localStorage: language ? [chosen] : [] }];
      const context = await browser.newContext({ ...look, storageState: { cookies: [], origins } });
      const page = await context.newPage();
      consoles.follow(page);
      return page;
    });
  },
  signIn: async ({ openPage }, use) => {
    await use(async (role, { path = '/', ...look } = {}) => {
      const page = await openPage(look);
      await enter(page, role);
      await page.goto(path);
      await expect(page.getByRole('navigation').first()).toBeVisible();
      await page.waitForURL((url) => url.pathname !== '/');
      return page;
    });
  },
});

export { expect };

/** Collects what browsers report as mistakes. */
export class ConsoleWatch {
  readonly mistakes: string[] = [];

  constructor(private readonly browserName: string) {}

  follow(page: Page): void {
    page.on('pageerror', (error) => this.keep(page, error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !refusal.test(message.text())) {
        this.keep(page, message.text());
      }
    });
  }

  private keep(page: Page, text: string): void {
    this.mistakes.push(`${this.browserName}, ${new URL(page.url()).pathname}: ${text}`);
  }
}

/**
 * Signs in as the sign-in page does, and leaves its cookie in the browser. The page itself, and what it
 * costs to load it, is left to the tests that are about it.
 */
async function enter(page: Page, role: string): Promise<void> {
  const data = { email: accountOf(role).email, password: demoPassword() };
  const answer = await page.context().request.post('/api/v1/session', { data });
  expect(answer.status(), `${role} signs in`).toBe(200);
}
