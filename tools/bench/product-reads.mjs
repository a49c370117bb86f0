import { compiled } from './product-modules.mjs';

/** @typedef {{ name: string, text: string, values: unknown[] }} Query */

/**
 * The queries that the product's own query classes send, caught on their way to the database.
 *
 * @param {import('pg').Pool} pool
 * @param {(database: object) => Promise<unknown>} read
 * @returns {Promise<Query[]>}
 */
async function queriesOf(pool, read) {
  /** @type {Query[]} */
  const caught = [];
  await read({
    /**
     * @param {unknown} _actor
     * @param {{ name: string, text: string }} statement
     * @param {unknown[]} values
     */
    read: async (_actor, { name, text }, values) => {
      const query = { name, text, values };
      caught.push(query);
      return (await pool.query(query)).rows;
    },
  });
  return caught;
}

/**
 * What the product reads when these authorities ask.
 *
 * @param {import('pg').Pool} pool
 * @param {{ officer: string, counterpart: string, coordinator: string, file: string }} task
 *   identifiers of authorities and of a file, and a country
 */
export async function productReads(pool, { officer, counterpart, coordinator, file }) {
  const { RequestQueries } = compiled('requests/api/reads/request-queries');
  const { DisagreementQueries } = compiled('requests/api/reads/disagreement-queries');
  const { DeskQueries } = compiled('requests/api/index');
  const { NetworkQueries } = compiled('insights/api/network-queries');
  const { periodOf } = compiled('insights/rules/period');
  const clock = { now: () => Temporal.Now.instant() };
  // Dates are reckoned from memory and cost no statement.
  const clocks = { of: () => ({ clocks: [] }), movesOf: async () => new Map() };
  const actor = {
    authorityId: officer,
    personId: officer,
    roles: ['central_officer'],
    zone: 'UTC',
  };

  const requests = (/** @type {object} */ database) =>
    new RequestQueries(database, clock, clocks, new DisagreementQueries(database, clock));
  const list = await queriesOf(pool, (database) =>
    requests(database).list(actor, { view: 'open', counterpart }),
  );
  const [page] = await queriesOf(pool, (database) => requests(database).page(actor, file));
  const desk = await queriesOf(pool, (database) => {
    const owners = { of: async () => actor };
    return new DeskQueries(database, clock, owners).desk(actor);
  });
  const dashboard = await queriesOf(pool, async (database) => {
    const figures = new NetworkQueries(database);
    const coordinating = { authorityId: coordinator };
    const network = await figures.networkOf(coordinating);
    const period = periodOf('12m', Temporal.Now.plainDateISO());
    await figures.counts(coordinating, network.code, period, null);
  });
  if (list.length === 0 || page === undefined) throw new Error('The product read nothing');
  return {
    list,
    desk,
    dashboard,
    /** @param {string} id */
    page: (id) => ({ ...page, values: page.values.map((value) => (value === file ? id : value)) }),
  };
}

/**
 * The clocks of some file, to make those of other files of.
 *
 * @param {import('pg').Pool} pool
 * @param {string} condition on `file f`
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function clockRows(pool, condition) {
  const { rows } = await pool.query(
    `select to_jsonb(c) as clock from clock c where c.file_id = (
       select f.id from file f where ${condition} order by f.id limit 1)`,
  );
  return rows.map(({ clock }) => clock);
}

/**
 * A row of `file` to make new ones of.
 *
 * @param {import('pg').Pool} pool
 * @param {string} office whose prosecutor drafts
 * @returns {Promise<Record<string, unknown>>}
 */
export async function draftRow(pool, office) {
  const { rows } = await pool.query(
    `select to_jsonb(f) as draft from file f
      where lead_authority_id = $1 and direction = 'outgoing' limit 1`,
    [office],
  );
  return rows[0].draft;
}

/**
 * What the product reads for a search: files the index proposes, then the first of them with their texts.
 *
 * @param {import('pg').Pool} pool
 * @param {string} authority
 * @param {string} question
 */
export async function searchRows(pool, authority, question) {
  const { searchCandidates, searchedFiles } = compiled('requests/api/search/search-statements');
  const { candidateValues } = compiled('requests/api/search/search-queries');
  const { soughtIn } = compiled('requests/api/search/sought');
  const values = candidateValues(soughtIn(question), 'everything');
  const { rows: proposed } = await pool.query({ ...searchCandidates, values });
  const shown = proposed.slice(0, 10).map((/** @type {{ id: string }} */ one) => one.id);
  return (await pool.query({ ...searchedFiles, values: [shown, authority] })).rows;
}
