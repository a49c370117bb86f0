import type { RequestRowDto } from '@rogatory/requests/contract';
import type { Locator, Page } from '@playwright/test';
import { ApiSession } from './support/api-session';
import { everyLook, half, lookAtAll, lookInTurn, twoLooks, type Screen } from './support/screens';
import { expect, test } from './support/sign-in';

const officer = 'Central authority officer, Korea';
const prosecutor = 'Prosecutor, Korea';

for (const reading of everyLook) {
  test.describe(`Every page, ${reading.name}`, () => {
    test('sign-in', async ({ openPage }) => {
      const page = await openPage(reading.look);
      await lookAtAll(page, reading, [{ name: 'sign-in', path: '/signin' }]);
    });

    test('desk, list and both sides of a request', async ({ signIn, baseURL }) => {
      const session = await ApiSession.of(officer, baseURL);
      const outgoing = await tellingFile(session, 'outgoing');
      const incoming = await tellingFile(session, 'incoming');
      const page = await signIn(officer, reading.look);
      await lookAtAll(page, reading, [
        { name: 'desk', path: '/desk', shows: rowsOf },
        { name: 'list', path: '/requests', shows: rowsOf },
        { name: 'request-outgoing', path: `/requests/${outgoing}` },
        { name: 'request-incoming', path: `/requests/${incoming}` },
      ]);
      const others = [...pagesOfOfficers, ...(await pagesOfExchanges(session))];
      await lookInTurn(page, reading, half(reading, others));
    });

    test('draft and check of answers', async ({ signIn, baseURL }) => {
      const draft = await fullestDraft(await ApiSession.of(prosecutor, baseURL));
      const page = await signIn(prosecutor, reading.look);
      await lookAtAll(page, reading, [
        { name: 'new-draft', path: '/requests/new' },
        { name: 'draft', path: `/requests/${draft}/draft/measures` },
        { name: 'check-answers', path: `/requests/${draft}/draft/check` },
      ]);
    });

    test('network', async ({ signIn }) => {
      const page = await signIn('Network coordinator, SEAJust', reading.look);
      await lookAtAll(page, reading, [
        {
          name: 'network',
          path: '/network',
          shows: there((network) => network.getByRole('table')),
        },
        { name: 'no-such-page', path: '/nowhere' },
      ]);
    });
  });
}

for (const reading of twoLooks) {
  test.describe(`Every page of the law and its dates, ${reading.name}`, () => {
    test('calculator, calendar and house targets', async ({ signIn }) => {
      const page = await signIn('Central authority head, Korea', reading.look);
      await lookAtAll(page, reading, pagesOfDates);
      await lookInTurn(page, reading, [
        { name: 'team', path: '/desk/team', shows: there((team) => team.getByRole('table')) },
      ]);
    });

    test('law', async ({ signIn }) => {
      const page = await signIn('Administrator, Korea', reading.look);
      await lookAtAll(page, reading, pagesOfLaw);
      await lookInTurn(page, reading, half(reading, pagesOfAdministration));
    });
  });
}

const pagesOfDates: readonly Screen[] = [
  { name: 'calculator-empty', path: '/law/calculator' },
  {
    name: 'calculator',
    path: '/law/calculator?rule=EU1182&period=10wd&event=2026-11-20&in=KH&zone=Asia/Phnom_Penh&suspend=2026-11-26..2026-11-27&extend=30d',
    shows: async (page) => {
      await expect(page.locator('rg-reckoning-steps li').first()).toBeVisible();
      await expect(page.locator('rg-day-run')).toBeVisible();
    },
  },
  {
    name: 'calculator-broken-link',
    path: '/law/calculator?period=30d&event=2026-02-31',
    shows: there((page) => page.getByRole('alert')),
  },
  { name: 'calendar', path: '/calendar' },
  { name: 'calendar-agenda', path: '/calendar?view=agenda' },
  { name: 'house-targets', path: '/law/house-targets' },
];

const pagesOfLaw: readonly Screen[] = [
  {
    name: 'law',
    path: '/law',
    shows: there((page) => page.locator('.jurisdictions li')),
  },
  {
    name: 'jurisdiction',
    path: '/law/jurisdictions/AE',
    shows: there((page) => page.locator('rg-holiday-year')),
  },
  {
    name: 'jurisdiction-with-another',
    path: '/law/jurisdictions/DE?region=DE-BY&with=FR',
    shows: there((page) => page.locator('rg-treaties-panel li')),
  },
  { name: 'instrument', path: '/law/instruments/BUDAPEST' },
  { name: 'legal-basis-empty', path: '/law/basis' },
  {
    name: 'legal-basis',
    path: '/law/basis?requesting=KR&requested=KH&measures=bank_records,preservation_of_data&offences=trafficking_in_persons:7:y:y,fraud:10:y',
    shows: there((page) => page.getByRole('article')),
  },
  { name: 'law-changes', path: '/law/changes?state=approved' },
  {
    name: 'new-treaty',
    path: '/law/treaties/new',
    shows: there((page) => page.locator('form li')),
  },
];

const pagesOfAdministration: readonly Screen[] = [
  { name: 'jobs', path: '/administration/jobs' },
  { name: 'tokens', path: '/administration/tokens' },
  { name: 'webhooks', path: '/administration/webhooks' },
];

const pagesOfOfficers: readonly Screen[] = [
  {
    name: 'search-results',
    path: '/search?q=bank',
    shows: there((page) => page.locator('mark')),
  },
  {
    name: 'search-finds-nothing',
    path: '/search?q=nobody+wrote+this',
    shows: there((page) => page.getByRole('status')),
  },
  { name: 'new-consultation', path: '/requests/new/consultation' },
  { name: 'new-information', path: '/requests/new/information' },
  { name: 'notices', path: '/notices' },
  { name: 'notification-preferences', path: '/preferences/notifications' },
  { name: 'absence', path: '/preferences/absence' },
];

/** A conversation before anything is asked, and information that is still held back. */
async function pagesOfExchanges(session: ApiSession): Promise<Screen[]> {
  const open = await rows(session, 'view=open&limit=200');
  return (['consultation', 'information_offered'] as const).flatMap((state) => {
    const found = open.find((row) => row.state === state && row.direction === 'incoming');
    return found === undefined ? [] : [{ name: state, path: `/requests/${found.id}` }];
  });
}

const rowsOf = there((page) => page.locator('[data-row]'));

/** At least one such element is there. */
function there(which: (page: Page) => Locator): (page: Page) => Promise<void> {
  return (page) => expect(which(page).first()).toBeVisible();
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
