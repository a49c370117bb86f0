// `node tools/screenshots/take-screenshots.mjs` makes the pictures of the README anew.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.mjs';
import { withDemoInstallation } from '../demo-installation/demo-installation.mjs';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');

/** Which page, seen by whom, under which name. */
const pictures = [
  { name: 'desk', path: '/desk', role: /central authority/i },
  // The first request of the list that the address leads to.
  {
    name: 'request',
    path: '/requests?view=urgent&direction=outgoing',
    first: true,
    role: /head, korea/i,
    // The last of the panels in view to come.
    last: 'rg-clock-row',
  },
  { name: 'network', path: '/network', role: /network|coordinator/i },
];

const executablePath = await findBrowser(console.log);
mkdirSync(folder, { recursive: true });
await withDemoInstallation({}, async ({ url, accounts, password }) => {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  try {
    for (const picture of pictures) {
      const account = accounts.find(({ role }) => picture.role.test(role));
      if (account === undefined) throw new Error(`No demo account for the picture ${picture.name}`);
      await take(browser, { url, email: account.email, password }, picture);
    }
  } finally {
    await browser.close();
  }
});

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, email: string, password: string }} session
 * @param {{ name: string, path: string, first?: boolean, last?: string }} picture
 */
async function take(browser, { url, email, password }, { name, path, first = false, last }) {
  const page = await browser.newPage({
    baseURL: url,
    locale: 'en-GB',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
  });
  await page.goto('/');
  await page.getByLabel(/e-?mail/i).fill(email);
  const secret = page.getByRole('textbox', { name: /password/i });
  await secret.fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await secret.waitFor({ state: 'detached' });
  await page.goto(path);
  if (first) {
    await page.locator('[data-row]').first().click();
    await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/u);
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Not until the network is idle: the stream of live changes stays open.
  await page
    .locator('[aria-busy=true], rg-panel-state .bars')
    .first()
    .waitFor({ state: 'detached' });
  if (last !== undefined) await page.locator(last).first().waitFor();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
  await page.close();
}
