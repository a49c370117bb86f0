import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, type Judged } from './accessibility';
import type { Look } from './sign-in';

/** One way in which a page is looked at. */
type View = {
  name: string;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  touch: boolean;
  judged: Judged;
};

/** A language, and the views in which a page loaded in it is looked at, one after the other. */
export type Reading = {
  name: string;
  look: Look;
  direction: 'ltr' | 'rtl';
  views: readonly [View, ...View[]];
};

/** A page, by its address, and what tells that it has all it shows. */
export type Screen = {
  name: string;
  path: string;
  shows?: (page: Page) => Promise<void>;
};

const desktop = { viewport: { width: 1440, height: 900 }, touch: false };
/** A phone of the narrowest kind. */
const phone = { viewport: { width: 360, height: 780 }, touch: true };

const light: View = { name: 'light', colorScheme: 'light', ...desktop, judged: 'all' };
/** The page just judged, in other colours. */
const dark: View = { name: 'dark', colorScheme: 'dark', ...desktop, judged: 'colours' };
const narrow: View = { name: 'phone', colorScheme: 'light', ...phone, judged: 'structure' };
const arabic: View = { name: 'arabic', colorScheme: 'light', ...desktop, judged: 'structure' };
const narrowArabic: View = { ...narrow, name: 'phone-arabic' };

const english = { look: { language: 'en' }, direction: 'ltr' } as const;
const rightToLeft = { look: { language: 'ar' }, direction: 'rtl' } as const;

/** All looks of `look/*.png`: light, dark, right to left, and a phone, both ways. */
export const everyLook: readonly Reading[] = [
  { name: 'in English', ...english, views: [light, dark, narrow] },
  { name: 'in Arabic', ...rightToLeft, views: [arabic, narrowArabic] },
];

/** The two looks that differ in everything: colours, direction, width. */
export const twoLooks: readonly Reading[] = [
  { name: 'in English', ...english, views: [{ ...dark, judged: 'all' }] },
  { name: 'in Arabic', ...rightToLeft, views: [narrowArabic] },
];

/**
 * Goes to each page once and judges it in every view: accessibility, direction, and whether anything
 * sticks out sideways. The views change on the open page, as when somebody turns on the dark or makes a
 * window narrow. Of a view with a fault its picture is kept.
 */
export async function lookAtAll(
  page: Page,
  reading: Reading,
  screens: readonly Screen[],
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const change = async ({ colorScheme, viewport, touch }: View) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
  };
  for (const screen of screens) {
    await change(reading.views[0]);
    await page.goto(screen.path);
    await screen.shows?.(page);
    for (const view of reading.views) {
      await change(view);
      await expectSound(page, `${screen.name}, ${view.name}`, reading.direction, view.judged);
    }
  }
}

/**
 * Looks at each page once: one in the first view of the reading, the next in its second, and so on.
 * Enough for a page made of what the main pages are looked at in every view for.
 */
export async function lookInTurn(
  page: Page,
  reading: Reading,
  screens: readonly Screen[],
): Promise<void> {
  for (const [at, screen] of screens.entries()) {
    const view = reading.views[at % reading.views.length] ?? reading.views[0];
    await lookAtAll(page, { ...reading, views: [{ ...view, judged: 'all' }] }, [screen]);
  }
}

/** One half of the pages is looked at in one reading, the other half in the other. */
export function half(reading: Reading, screens: readonly Screen[]): readonly Screen[] {
  const own = reading.direction === 'ltr' ? 0 : 1;
  return screens.filter((_, at) => at % 2 === own);
}

async function expectSound(
  page: Page,
  what: string,
  direction: Reading['direction'],
  judged: Judged,
): Promise<void> {
  const faults = test.info().errors.length;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('rg-panel-state .bars, [aria-busy=true]')).toHaveCount(0);
  await page.evaluate(settled);
  expect.soft(await sticksOut(page), `what sticks out sideways of ${what}`).toEqual([]);
  await expect.soft(page.locator('html'), what).toHaveAttribute('dir', direction);
  await expectAccessible(page, what, judged);
  if (test.info().errors.length === faults) return;
  await test.info().attach(what, { body: await page.screenshot(), contentType: 'image/png' });
}

/** What follows a change of size or colours is there after a frame, and drawn after another. */
const settled = `document.fonts.ready.then(() => new Promise((drawn) => {
  requestAnimationFrame(() => requestAnimationFrame(drawn));
}))`;

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
