import { compiled } from './product-modules.mjs';

/**
 * The product's own statements with the values of those who ask.
 *
 * @param {import('pg').Pool} pool
 * @param {{ officer: string, counterpart: string, coordinator: string, prosecutor: string }} task
 *   identifiers of authorities, and a country
 */
export async function bareStatements(pool, { officer, counterpart, coordinator, prosecutor }) {
  const { listStatement } = compiled('requests/api/reads/request-list');
  const { pageStatement } = compiled('requests/api/reads/request-page');
  const { statement, values } = listStatement(officer, { view: 'open', counterpart }, null);
  const { rows: drafts } = await pool.query(
    `select to_jsonb(f) as draft from file f
      where lead_authority_id = $1 and direction = 'outgoing' limit 1`,
    [prosecutor],
  );
  return {
    officer,
    list: { ...statement, values },
    /** @param {string} id */
    read: (id) => ({ ...pageStatement, values: [id, officer] }),
    /** @type {Record<string, unknown>} a row of `file` as one is created */
    draft: drafts[0].draft,
    dashboard: await dashboardQueries(pool, coordinator),
  };
}

/**
 * @param {import('pg').Pool} pool
 * @param {string} coordinator
 */
async function dashboardQueries(pool, coordinator) {
  const statements = compiled('insights/api/network-statements');
  const { periodOf } = compiled('insights/rules/period');
  const own = { ...statements.ownNetwork, values: [coordinator] };
  const { rows } = await pool.query(own);
  const network = rows[0].code;
  const period = periodOf('12m', Temporal.Now.plainDateISO());
  const day = (/** @type {string} */ month) => `${month}-01`;
  const months = [day(period.months.at(0)), day(period.months.at(-1))];
  const over = [day(period.ninetyDaysOver.from), day(period.ninetyDaysOver.to)];
  const ofBasis = [network, '*', ...months];
  return [
    own,
    { ...statements.countsByPair, values: [network, ...months, ...over] },
    { ...statements.openByPair, values: [network, period.to] },
    { ...statements.stageDays, values: ofBasis },
    { ...statements.monthDays, values: ofBasis },
    { ...statements.pairDays, values: ofBasis },
    { ...statements.openAges, values: [network, null, period.to] },
  ];
}
