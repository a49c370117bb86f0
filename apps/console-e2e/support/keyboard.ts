import { expect, type Locator, type Page } from '@playwright/test';

/** No page needs more stops than this to reach what one came for. */
const mostStops = 60;

/** Goes on with the tab key until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await element.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element, `reached with ${mostStops} stops`).toBeFocused();
}

/** Types where the focus is. */
export async function typeWord(page: Page, word: string): Promise<void> {
  await page.keyboard.insertText(word);
}

function hasFocus(element: { ownerDocument: { activeElement: unknown } }): boolean {
  return element.ownerDocument.activeElement === element;
}
