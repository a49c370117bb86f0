import { join } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { ApiSession } from './support/api-session';
import { expect, test } from './support/sign-in';

const folder = join(__dirname, '..', '..', 'test-results', 'screens');

/** One way of looking at every page; pictures are named after it. */
type Look = { name: string; language: 'en' | 'ar'; options: BrowserContextOptions };

const looks: readonly Look[] = [
  { name: 'light', language: 'en', options: { colorScheme: 'light' } },
  { name: 'dark', language: 'en', options: { colorScheme: 'dark' } },
  { name: 'arabic', language: 'ar', options: { locale: 'ar-AE' } },
  { name: 'phone', language: 'en', options: { viewport: { width: 360, height: 780 } } },
  { name: 'phone-arabic', language: 'ar', options: { viewport: { width: 360, height: 780 } } },
];

/** A page of the console, who looks at it, and where it is. */
type Screen = { name: string; role: string; path: (session: ApiSession) => Promise<string> };

const officer = 'Central authority officer, Korea';
const prosecutor = 'Prosecutor, Korea';
const coordinator = 'Network coordinator, SEAJust';

const screens: readonly Screen[] = [
  { name: 'desk', role: officer, path: () => Promise.resolve('/desk') },
  { name: 'list', role: officer, path: () => Promise.resolve('/requests') },
  { name: 'request-outgoing', role: officer, path: (session) => firstOf(session, 'outgoing') },
  { name: 'request-incoming', role: officer, path: (session) => firstOf(session, 'incoming') },
  { name: 'new-draft', role: prosecutor, path: () => Promise.resolve('/requests/new') },
  { name: 'draft', role: prosecutor, path: (session) => draftAt(session, 'measures') },
  { name: 'check-answers', role: prosecutor, path: (session) => draftAt(session, 'check') },
  { name: 'network', role: coordinator, path: () => Promise.resolve('/network') },
  { name: 'no-such-page', role: officer, path: () => Promise.resolve('/nowhere') },
];

for (const look of looks) {
  test.describe(`Every page, ${look.name}`, () => {
    test('sign-in', async ({ browser, consoles }) => {
      const page = await (await browser.newContext(look.options)).newPage();
      consoles.follow(page);
      await prefer(page, look);
      await page.goto('/signin');
      await expect(page.locator('input[name=email]')).toBeVisible();
      await keep(page, 'signin', look);
    });

    for (const role of [officer, prosecutor, coordinator]) {
      test(`as ${role} sees it`, async ({ signIn, baseURL }) => {
        const session = await ApiSession.of(role, baseURL);
        const page = await signIn(role, look.options);
        await prefer(page, look);
        for (const screen of screens.filter((one) => one.role === role)) {
          const path = await screen.path(session);
          await test.step(screen.name, async () => {
            await page.goto(path);
            await expect(page.getByRole('heading').first()).toBeVisible();
            await keep(page, screen.name, look);
          });
        }
        await session.close();
      });
    }
  });
}

/** Chooses the language as the person would, for every page that opens from now on. */
async function prefer(page: Page, { language }: Look): Promise<void> {
  await page.addInitScript(
    (chosen) => localStorage.setItem('rogatory.preferences', JSON.stringify({ language: chosen })),
    language,
  );
}

/** Takes the picture, and holds the page to what every page promises. */
async function keep(page: Page, name: string, look: Look): Promise<void> {
  await expect(page.locator('h1')).not.toHaveCount(0);
  await expect(page.locator('[aria-busy=true], rg-panel-state .bars')).toHaveCount(0);
  await page.evaluate('document.fonts.ready');
  await expect(page.locator('html')).toHaveAttribute('dir', look.language === 'ar' ? 'rtl' : 'ltr');
  await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), animations: 'disabled' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${name} fits the width of the screen`).toBeLessThanOrEqual(0);
  await expectAccessible(page, `${name}, ${look.name}`);
}

async function firstOf(session: ApiSession, direction: 'outgoing' | 'incoming'): Promise<string> {
  const query = `direction=${direction}&view=open&limit=1`;
  return `/requests/${await firstId(session, query)}`;
}

async function draftAt(session: ApiSession, section: string): Promise<string> {
  return `/requests/${await firstId(session, 'view=drafts&limit=1')}/draft/${section}`;
}

async function firstId(session: ApiSession, query: string): Promise<string> {
  const { items } = await session.read<{ items: { id: string }[] }>(`/requests?${query}`);
  const [first] = items;
  if (first === undefined) throw new Error(`The demo network has no request for ${query}`);
  return first.id;
}
