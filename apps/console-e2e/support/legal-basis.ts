import type { Locator } from '@playwright/test';

/** A ranking of legal bases, wherever it stands. */
export class LegalBasis {
  constructor(readonly place: Locator) {}

  /** The best of those usable. */
  get first(): Locator {
    return this.place.getByRole('article').first();
  }

  /** Picks from a menu: an offence, a measure. */
  async add(menu: string, item: string): Promise<void> {
    await this.place.getByRole('button', { name: menu, exact: true }).click();
    await this.place.getByRole('menuitem', { name: item, exact: true }).click();
  }

  candidate(name: string): Locator {
    return this.place.getByRole('article').filter({ hasText: name });
  }

  get notUsable(): Locator {
    return this.place.getByRole('region', { name: 'Not usable here' });
  }
}
