import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The page as it stands now meets WCAG 2.2 AA, as far as a machine can tell. Contrast, by far the
 * slowest to judge, may be left out where the same colours have been judged before.
 */
export async function expectAccessible(
  page: Page,
  what: string,
  { contrast = true }: { contrast?: boolean } = {},
): Promise<void> {
  // What is still fading in has the colours of neither state.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))');
  // What passes need not be told, and telling it costs more than judging.
  const judge = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(levels);
  if (!contrast) judge.disableRules('color-contrast');
  const { violations } = await judge.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      id,
      help,
      where: target.join(' '),
      failureSummary,
    })),
  );
  expect.soft(found, `accessibility of ${what}`).toEqual([]);
}
