// `npm run bench`: what the product costs, beside a bare server with the same SQL, at 100,000 requests.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildProduct } from '../build/build-product.mjs';
import { withProgress } from '../build/progress.mjs';
import { root } from '../build/run-command.mjs';
import { withDemoInstallation } from '../demo-installation/demo-installation.mjs';
import { asOwner } from './as-owner.mjs';
import { bareServer } from './bare-server.mjs';
import { writeEngineFigures } from './engine.mjs';
import { callsOfOneRound, connections, measure, middle } from './measure.mjs';
import { writeMillionFigures } from './million.mjs';
import { multiplyRequests } from './multiply.mjs';
import { operationsOn } from './operations.mjs';
import { writeRecomputeFigures } from './recompute.mjs';
import { lineOf, performancePage, tableOf } from './report.mjs';
import { findSubjects } from './subjects.mjs';
import { everythingHandled } from './unhandled-events.mjs';

const only = /^[a-z]+$/.test(process.argv[2] ?? '') ? process.argv[2] : null;
const requests = Number((only === null ? process.argv[2] : process.argv[3]) ?? 100_000);
const method = { rounds: 3, seconds: 5, connections };
const warmUpSeconds = 2;
const million = 1_000_000;
const postgresSettings = { max_wal_size: '8GB', checkpoint_timeout: '30min' };
const page = join(root, 'docs', 'performance.md');

if (only === 'engine') {
  await buildProduct();
  await writeEngineFigures(page);
  process.exit();
}

if (only === 'million') {
  await writeMillionFigures(page, Number(process.argv[3] ?? million));
  process.exit();
}

/** @type {Awaited<ReturnType<typeof multiplyRequests>>} */
let size;

/**
 * @param {string} databaseUrl
 * @param {(work: () => Promise<void>) => Promise<void>} whileRunning
 */
async function prepare(databaseUrl, whileRunning) {
  await whileRunning(() => asOwner(databaseUrl, everythingHandled));
  size = await withProgress(`Multiplying to ${requests} requests`, () =>
    asOwner(databaseUrl, (owner) => multiplyRequests(owner, requests)),
  );
}

await withDemoInstallation({ postgresSettings, prepare }, async (installation) => {
  const { databaseUrl, url } = installation;
  if (only === 'recompute') {
    await asOwner(databaseUrl, (owner) => writeRecomputeFigures(page, installation, owner));
    return;
  }
  const subjects = await asOwner(databaseUrl, (owner) => findSubjects(installation, owner));
  const bare = await bareServer(databaseUrl, subjects);
  const settled = () => asOwner(databaseUrl, everythingHandled);
  const servers = { productUrl: url, bareUrl: bare.ready.url, settled };
  try {
    const results = [];
    for (const operation of operationsOn(subjects)) {
      const doing = `Measuring ${operation.name}`;
      const result = await withProgress(doing, () => compare(operation, servers));
      console.log(lineOf(result));
      results.push(result);
    }
    const residentBytes = await installation.memory();
    console.log(`\n${tableOf(results)}\n`);
    const failed = results.reduce(
      (sum, { product, bare: b }) => sum + product.failed + b.failed,
      0,
    );
    if (failed > 0) {
      console.error(`${failed} calls failed, so these figures mean nothing and are not written.`);
      process.exitCode = 1;
      return;
    }
    const text = performancePage({ results, size, residentBytes, method });
    writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
    await asOwner(databaseUrl, (owner) => writeRecomputeFigures(page, installation, owner));
    console.log('docs/performance.md is written.');
  } finally {
    await bare.stop();
  }
});
// After the servers have ended: the engine is measured on a core of its own.
if (only === null && process.exitCode === undefined) {
  await writeMillionFigures(page, million);
  await writeEngineFigures(page);
}

/**
 * @param {import('./operations.mjs').Operation} operation
 * @param {object} servers
 * @param {string} servers.productUrl
 * @param {string} servers.bareUrl
 * @param {() => Promise<void>} servers.settled resolves when the product's worker has nothing left to do,
 *   so that what one server was asked for does not slow down the other
 */
async function compare(operation, { productUrl, bareUrl, settled }) {
  const { supply } = operation;
  /** @type {Record<'product' | 'bare', import('./measure.mjs').Measurement[]>} */
  const rounds = { product: [], bare: [] };
  const calls =
    supply === undefined
      ? undefined
      : callsOfOneRound(supply, { rounds: method.rounds, users: connections, most: 2000 });
  /** @param {number} seconds */
  const length = (seconds) => (calls === undefined ? { seconds } : { calls });
  await measure(productUrl, operation.product, length(warmUpSeconds));
  await settled();
  await measure(bareUrl, operation.bare, length(warmUpSeconds));
  for (let round = 0; round < method.rounds; round += 1) {
    rounds.product.push(await measure(productUrl, operation.product, length(method.seconds)));
    await settled();
    rounds.bare.push(await measure(bareUrl, operation.bare, length(method.seconds)));
  }
  return { operation, product: middle(rounds.product), bare: middle(rounds.bare) };
}
