import type { Locator, Page } from '@playwright/test';

/** The figures of a network. */
export class NetworkPage {
  constructor(readonly page: Page) {}

  /** Who asks whom. */
  get matrix(): Locator {
    return this.page.getByRole('table', { name: /by who asks \(rows\) and who is asked/ });
  }

  /** How many requests of one State the other has received, as the page says it. */
  async received(requesting: string, requested: string): Promise<number> {
    const titles = await this.matrix.locator('th abbr').evaluateAll(titlesOf);
    const row = this.matrix
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: requesting, exact: true }) });
    return Number(await row.getByRole('cell').nth(titles.indexOf(requested)).textContent());
  }
}

function titlesOf(elements: readonly { getAttribute(name: string): string | null }[]): string[] {
  return elements.map((element) => element.getAttribute('title') ?? '');
}
