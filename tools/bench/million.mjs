import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { contentFingerprintOf } from '../build/fingerprint.mjs';
import { withProgress } from '../build/progress.mjs';
import { root } from '../build/run-command.mjs';
import { withDemoInstallation } from '../demo-installation/demo-installation.mjs';
import { asOwner } from './as-owner.mjs';
import { bareServer } from './bare-server.mjs';
import { callsOfOneRound, measure, middle } from './measure.mjs';
import { operationsOfMillion } from './million-operations.mjs';
import { multiplyRequests } from './multiply.mjs';
import { withSection } from './page-section.mjs';
import { lineOf, tableOf } from './report.mjs';
import { findSubjects } from './subjects.mjs';
import { everythingHandled } from './unhandled-events.mjs';

/** People who work at the same time. */
const users = 32;
const rounds = 3;
const seconds = 5;
/** Together so many calls a second, as busy people make: each one every four seconds. */
const busy = users / 4;
/** History, clocks and audit trail come with one in so many requests. */
const every = 10;
const mostCalls = 600;
const postgresSettings = {
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  shared_buffers: '1GB',
  // What is made anew at once is not written twice.
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Measures search, desk and steps among as many requests as are wanted, and writes the page's section.
 * The database is kept for the next run, unless what it is made from has changed.
 *
 * @param {string} page
 * @param {number} requests
 */
export async function writeMillionFigures(page, requests) {
  const words = 'libs/requests/api/search/search-tables.ts';
  const made = ['tools/bench/multiply.mjs', 'tools/demo-network', words];
  const kept = {
    folder: resolve(process.env['ROGATORY_BENCH_FOLDER'] || join(root, '.rogatory', 'bench')),
    fingerprint: `${requests} ${every} ${contentFingerprintOf(root, made)}`,
  };
  await withDemoInstallation({ postgresSettings, prepare, kept }, async (installation) => {
    const { databaseUrl } = installation;
    const { subjects, size } = await asOwner(databaseUrl, async (owner) => ({
      subjects: await findSubjects(installation, owner, mostCalls * 10),
      size: await sizeOf(owner),
    }));
    const operations = await asOwner(databaseUrl, (owner) => operationsOfMillion(owner, subjects));
    const bare = await bareServer(databaseUrl, subjects);
    try {
      const results = [];
      for (const operation of operations) {
        const result = await withProgress(`Measuring ${operation.name}`, () =>
          compare(operation, installation, bare.ready.url),
        );
        console.log(lineOf(result));
        results.push(result);
      }
      const table = tableOf(results);
      console.log(`\n${table}\n`);
      const failed = results.reduce(
        (sum, { product, bare: b }) => sum + product.failed + b.failed,
        0,
      );
      if (failed > 0) throw new Error(`${failed} calls failed, so these figures mean nothing`);
      const text = withSection(
        readFileSync(page, 'utf8'),
        'Search, desk and steps among many',
        section(table, size),
      );
      writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
    } finally {
      await bare.stop();
    }
  });

  /**
   * @param {string} databaseUrl
   * @param {(work: () => Promise<void>) => Promise<void>} whileRunning
   */
  async function prepare(databaseUrl, whileRunning) {
    await withProgress('Writing down the words', () =>
      whileRunning(() => asOwner(databaseUrl, everythingHandled)),
    );
    await withProgress(`Multiplying to ${requests} requests`, () =>
      asOwner(databaseUrl, (owner) => multiplyRequests(owner, requests, every)),
    );
  }
}

/**
 * @param {import('./million-operations.mjs').MillionOperation} operation
 * @param {{ url: string, databaseUrl: string }} product
 * @param {string} bareUrl
 */
async function compare(operation, { url, databaseUrl }, bareUrl) {
  const { supply, paced } = operation;
  const calls =
    supply === undefined ? undefined : callsOfOneRound(supply, { rounds, users, most: mostCalls });
  const length = calls === undefined ? { seconds } : { calls };
  const load = { users, ...(paced ? { perSecond: busy } : {}) };
  const settled = () => asOwner(databaseUrl, everythingHandled);
  /** @type {Record<'product' | 'bare', import('./measure.mjs').Measurement[]>} */
  const measured = { product: [], bare: [] };
  const warmUp = calls === undefined ? { seconds: 2 } : { calls: Math.min(64, calls) };
  await measure(url, operation.product, warmUp, { users });
  await settled();
  await measure(bareUrl, operation.bare, warmUp, { users });
  for (let round = 0; round < rounds; round += 1) {
    measured.product.push(await measure(url, operation.product, length, load));
    await settled();
    measured.bare.push(await measure(bareUrl, operation.bare, length, load));
  }
  return { operation, product: middle(measured.product), bare: middle(measured.bare) };
}

/** @param {import('pg').Client} owner */
async function sizeOf(owner) {
  const { rows } = await owner.query(
    `select (select count(*)::int from file where direction = 'outgoing') as requests,
       (select count(*)::int from file) as files,
       (select count(*)::int from searchable_file) as readers,
       pg_database_size(current_database()) as bytes`,
  );
  return rows[0];
}

/**
 * @param {string} table
 * @param {{ requests: number, files: number, readers: number, bytes: number }} size
 */
function section(table, { requests, files, readers, bytes }) {
  const number = new Intl.NumberFormat('en');
  return `${number.format(requests)} requests: ${number.format(files)} files, their words kept for ${number.format(readers)} pairs of file and reader, ${(bytes / 1024 ** 3).toFixed(1)} GiB; measured on ${Temporal.Now.plainDateISO()} (\`npm run bench -- million\` measures only this).

${table}

${users} people at the same time. Where it says "busy", each makes a call every four seconds, as who works on nothing else; elsewhere each asks again as soon as it is answered, so that the times are those of a machine that can do no more. The one who searches reads more files than anybody else. One search is two reads: the index proposes files, then the ten that are shown are read as they are now, under row-level security, and what was sought is marked in them. The rare word is a request's own number; the common ones are those that most of the reader's files hold.

The database is made as above, but clocks, history, words of titles and audit trail come with one in ${every} requests only; steps are taken on these. It is kept in \`ROGATORY_BENCH_FOLDER\` (\`.rogatory/bench\` unless set) for the next run.`;
}
