const { existsSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const serversFolder = join(__dirname, '..', '..', '.rogatory', 'test-postgres');

// A test's database lives as long as the test: what a power cut would lose is of no interest.
const hastySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  autovacuum: 'off',
};

/** @type {(() => Promise<void>) | undefined} */
let stopServer;

/**
 * Starts one embedded PostgreSQL for this run and tells the tests its address in the environment, as
 * ROGATORY_TEST_DATABASE_URL; the account there may make databases and roles. Where the variable is set
 * already, that server is used instead. Each run has a server of its own, so runs never disturb each
 * other; servers left by runs that were killed are ended.
 */
async function startTestPostgres() {
  if (process.env['ROGATORY_TEST_DATABASE_URL']) return;
  const { startPostgres } = await import('../../tools/postgres/start-postgres.mjs');
  const start = (/** @type {string} */ name) =>
    startPostgres({
      dataFolder: join(serversFolder, name),
      settings: hastySettings,
      log: () => {},
    });
  await removeAbandoned(start);
  const server = await start(String(process.pid));
  process.env['ROGATORY_TEST_DATABASE_URL'] = server.url;
  stopServer = async () => {
    await server.stop();
    rmSync(server.dataFolder, { recursive: true, force: true });
  };
}

/** @param {(name: string) => Promise<{ stop(): Promise<void>, dataFolder: string }>} adopt */
async function removeAbandoned(adopt) {
  if (!existsSync(serversFolder)) return;
  for (const name of readdirSync(serversFolder)) {
    if (isAlive(Number.parseInt(name, 10))) continue;
    if (existsSync(join(serversFolder, name, 'postmaster.pid'))) await (await adopt(name)).stop();
    rmSync(join(serversFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}

async function stopTestPostgres() {
  await stopServer?.();
  stopServer = undefined;
}

module.exports = { startTestPostgres, stopTestPostgres };
