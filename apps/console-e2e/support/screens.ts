import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import type { Look } from './sign-in';

/** Under which name pictures are kept, and how the browser is set up for them. */
export type NamedLook = { name: string; look: Look };

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 780 };

/** The looks of `look/*.png`: light, dark, right to left, and a phone of the narrowest kind, both ways. */
export const looks: readonly NamedLook[] = [
  { name: 'light', look: { colorScheme: 'light', viewport: desktop } },
  { name: 'dark', look: { colorScheme: 'dark', viewport: desktop } },
  { name: 'arabic', look: { colorScheme: 'light', viewport: desktop, language: 'ar' } },
  { name: 'phone', look: { colorScheme: 'light', viewport: phone, hasTouch: true } },
  { name: 'phone-arabic', look: { viewport: phone, hasTouch: true, language: 'ar' } },
];

const folder = join(__dirname, '..', '..', '..', 'test-results', 'screens');

/**
 * Takes the picture of a page that has settled, as `test-results/screens/<page>-<look>.png`, and
 * judges what a picture does not show: accessibility, and whether anything sticks out sideways.
 */
export async function takeScreen(page: Page, look: NamedLook, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('rg-panel-state .bars, [aria-busy=true]')).toHaveCount(0);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({
    path: join(folder, `${name}-${look.name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
  const what = `${name}, ${look.name}`;
  expect.soft(await sticksOut(page), `what sticks out sideways of ${what}`).toEqual([]);
  const direction = look.look.language === 'ar' ? 'rtl' : 'ltr';
  expect.soft(await page.locator('html').getAttribute('dir'), what).toBe(direction);
  // Colours depend on light and dark, not on direction and width.
  await expectAccessible(page, what, { contrast: look.name === 'light' || look.name === 'dark' });
}

/**
 * Elements that make the page itself scroll sideways. What scrolls on purpose, such as a wide table
 * in its own frame, does not.
 */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(`
    ['html', 'body', 'main', 'main > .page']
      .filter((selector) => {
        const element = document.querySelector(selector);
        return element !== null && element.scrollWidth > element.clientWidth + 1;
      })
  `);
}
