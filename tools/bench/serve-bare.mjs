import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { serveParent } from '../demo-installation/child-process.mjs';
import { compiled } from './product-modules.mjs';
import { clockRows, draftRow, productReads, searchRows } from './product-reads.mjs';
import { acknowledge, close, create } from './bare-writes.mjs';

/**
 * `node:http` and `pg`, the product's statements, a pool of eight, and nothing else: no sign-in, no
 * rights, no validation, no row-level security, no audit, no repeated commands, no messages.
 *
 * @param {{ databaseUrl: string, officer: string, counterpart: string, coordinator: string, prosecutor: string, file: string }} task
 */
async function serveBare(task) {
  const pool = new pg.Pool({
    connectionString: task.databaseUrl,
    max: 8,
    pipeline: true,
    types: compiled('platform/api/data/value-types').valueTypes,
    // The search works for the acting authority alone.
    options: `-c search_path=rogatory -c timezone=UTC -c rogatory.authority=${task.officer}`,
  });
  const rowsOf = (/** @type {readonly import('./product-reads.mjs').Query[]} */ queries) =>
    Promise.all(queries.map(async (query) => (await pool.query(query)).rows));
  const reads = await productReads(pool, task);
  const draft = await draftRow(pool, task.prosecutor);
  const clocks = {
    drafted: await clockRows(pool, `f.queue = 'drafts'`),
    received: await clockRows(pool, `f.direction = 'incoming' and f.state = 'received'`),
    settled: await clockRows(pool, `f.act = 'close_file'`),
  };

  /** @type {Record<string, (id: string, body: any, query: URLSearchParams) => Promise<unknown>>} */
  const answers = {
    list: () => rowsOf(reads.list),
    desk: () => rowsOf(reads.desk),
    search: async (_id, _body, query) => searchRows(pool, task.officer, query.get('q') ?? ''),
    read: async (id) => (await pool.query(reads.page(id))).rows[0],
    dashboard: () => rowsOf(reads.dashboard),
    create: (_, body) => create(pool, draft, clocks.drafted, body),
    acknowledge: (id, body) => acknowledge(pool, clocks.received, id, body),
    close: (id, body) => close(pool, clocks.settled, id, body),
  };

  const server = createServer(async (request, response) => {
    try {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://bare');
      const [, name = '', id = ''] = pathname.split('/');
      const body = request.method === 'POST' ? JSON.parse(await text(request)) : null;
      const answer = await answers[name]?.(id, body, searchParams);
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? null));
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ready: { url: `http://127.0.0.1:${port}` },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

serveParent(serveBare);
