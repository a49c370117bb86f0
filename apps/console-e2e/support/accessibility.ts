import { expect, type Page } from '@playwright/test';
import { source as axe } from 'axe-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What of a page is judged. All of it; all but the contrast, by far the slowest to judge, as its
 * `structure` where the same colours have been judged; what follows from its `colours` alone where the
 * same elements have been judged in others.
 */
export type Judged = 'all' | 'structure' | 'colours';

const rules: Readonly<Record<Judged, object>> = {
  all: { runOnly: levels },
  structure: { runOnly: levels, rules: { 'color-contrast': { enabled: false } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

type Violation = {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
};

/** The page as it stands now meets WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(
  page: Page,
  what: string,
  judged: Judged = 'all',
): Promise<void> {
  expect(page.frames(), `frames of ${what}: one alone is judged`).toHaveLength(1);
  // What is still fading has the colours of neither state, until it ends or is broken off.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map(({ finished }) => finished))',
  );
  // Handed over once for all looks of a page: it is by far the largest script there.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  // What passes need not be told, and telling it costs more than judging.
  const options = JSON.stringify({ ...rules[judged], resultTypes: ['violations'] });
  const violations: Violation[] = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
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
