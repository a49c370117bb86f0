import type { RequestRowDto } from '@rogatory/requests/contract';
import { ApiSession } from './support/api-session';
import { looks, takeScreen } from './support/screens';
import { expect, test } from './support/sign-in';

const officer = 'Central authority officer, Korea';
const prosecutor = 'Prosecutor, Korea';

for (const look of looks) {
  test.describe(`Every page, ${look.name}`, () => {
    test('sign-in', async ({ openPage }) => {
      const page = await openPage(look.look);
      await page.goto('/signin');
      await takeScreen(page, look, 'sign-in');
    });

    test('desk, list and both sides of a request', async ({ signIn, baseURL }) => {
      const session = await ApiSession.of(officer, baseURL);
      const outgoing = await tellingFile(session, 'outgoing');
      const incoming = await tellingFile(session, 'incoming');
      const page = await signIn(officer, look.look);
      await page.goto('/desk');
      await expect(page.locator('[data-row]').first()).toBeVisible();
      await takeScreen(page, look, 'desk');
      await page.goto('/requests');
      await expect(page.locator('[data-row]').first()).toBeVisible();
      await takeScreen(page, look, 'list');
      await page.goto(`/requests/${outgoing}`);
      await takeScreen(page, look, 'request-outgoing');
      await page.goto(`/requests/${incoming}`);
      await takeScreen(page, look, 'request-incoming');
    });

    test('draft and check of answers', async ({ signIn, baseURL }) => {
      const session = await ApiSession.of(prosecutor, baseURL);
      const draft = await fullestDraft(session);
      const page = await signIn(prosecutor, look.look);
      await page.goto('/requests/new');
      await takeScreen(page, look, 'new-draft');
      await page.goto(`/requests/${draft}/draft/measures`);
      await takeScreen(page, look, 'draft');
      await page.goto(`/requests/${draft}/draft/check`);
      await takeScreen(page, look, 'check-answers');
    });

    test('network', async ({ signIn }) => {
      const page = await signIn('Network coordinator, SEAJust', look.look);
      await expect(page.getByRole('table').first()).toBeVisible();
      await takeScreen(page, look, 'network');
      await page.goto('/nowhere');
      await takeScreen(page, look, 'no-such-page');
    });
  });
}

// The two looks that differ in everything: colours, direction, width.
for (const look of looks.filter(({ name }) => name === 'dark' || name === 'phone-arabic')) {
  test.describe(`Every page of the law and its dates, ${look.name}`, () => {
    test('calculator, calendar and house targets', async ({ signIn }) => {
      const page = await signIn('Central authority head, Korea', look.look);
      await page.goto('/law/calculator');
      await takeScreen(page, look, 'calculator-empty');
      await page.goto(
        '/law/calculator?rule=EU1182&period=10wd&event=2026-11-20&in=KH&zone=Asia/Phnom_Penh&suspend=2026-11-26..2026-11-27&extend=30d',
      );
      await expect(page.locator('rg-reckoning-steps li').first()).toBeVisible();
      await expect(page.locator('rg-day-run')).toBeVisible();
      await takeScreen(page, look, 'calculator');
      await page.goto('/law/calculator?period=30d&event=2026-02-31');
      await expect(page.getByRole('alert')).toBeVisible();
      await takeScreen(page, look, 'calculator-broken-link');
      await page.goto('/calendar');
      await takeScreen(page, look, 'calendar');
      await page.goto('/calendar?view=agenda');
      await takeScreen(page, look, 'calendar-agenda');
      await page.goto('/law/house-targets');
      await takeScreen(page, look, 'house-targets');
    });

    test('law', async ({ signIn }) => {
      test.slow();
      const page = await signIn('Administrator, Korea', look.look);
      await page.goto('/law');
      await expect(page.locator('.jurisdictions li').first()).toBeVisible();
      await takeScreen(page, look, 'law');
      await page.goto('/law/jurisdictions/AE');
      await expect(page.locator('rg-holiday-year').first()).toBeVisible();
      await takeScreen(page, look, 'jurisdiction');
      await page.goto('/law/jurisdictions/DE?region=DE-BY&with=FR');
      await expect(page.locator('rg-treaties-panel li').first()).toBeVisible();
      await takeScreen(page, look, 'jurisdiction-with-another');
      await page.goto('/law/instruments/BUDAPEST');
      await takeScreen(page, look, 'instrument');
      await page.goto('/law/basis');
      await takeScreen(page, look, 'legal-basis-empty');
      await page.goto(
        '/law/basis?requesting=KR&requested=KH&measures=bank_records,preservation_of_data&offences=trafficking_in_persons:7:y:y,fraud:10:y',
      );
      await expect(page.getByRole('article').first()).toBeVisible();
      await takeScreen(page, look, 'legal-basis');
      await page.goto('/law/changes?state=approved');
      await takeScreen(page, look, 'law-changes');
      await page.goto('/law/treaties/new');
      await expect(page.locator('form li').first()).toBeVisible();
      await takeScreen(page, look, 'new-treaty');
    });
  });
}

/** A file in which much has happened: the one whose measures are in the most different states. */
async function tellingFile(session: ApiSession, direction: string): Promise<string> {
  return richest(await rows(session, `direction=${direction}`));
}

async function fullestDraft(session: ApiSession): Promise<string> {
  return richest(await rows(session, 'view=drafts'));
}

async function rows(session: ApiSession, query: string): Promise<readonly RequestRowDto[]> {
  return (await session.read<{ items: RequestRowDto[] }>(`/requests?${query}`)).items;
}

/** The demo network's own: other tests write while pictures are taken. */
function richest(found: readonly RequestRowDto[]): string {
  const richness = ({ measures }: RequestRowDto): number =>
    10 * new Set(measures.map(({ state }) => state)).size + measures.length;
  const [best] = found
    .filter(({ title }) => !title.endsWith('(journey)'))
    .sort((a, b) => richness(b) - richness(a));
  if (best === undefined) throw new Error('The demo network has no such request');
  return best.id;
}
