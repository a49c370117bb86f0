import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct } from '../build/build-product.mjs';
import { root, workspaceEnvironment } from '../build/run-command.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { jestTally, playwrightTally } from './tally.mjs';

/**
 * @typedef {object} Stage of the test run
 * @property {string} name
 * @property {() => Promise<import('./tally.mjs').Tally>} run
 */

/** @type {readonly Stage[]} */
export const stages = [
  { name: 'unit', run: () => runJest('unit') },
  { name: 'console', run: () => runJest('console') },
  { name: 'db', run: () => runJest('db') },
  { name: 'e2e', run: () => runJest('e2e') },
  { name: 'browser', run: runBrowserTests },
];

/** @param {string} project */
async function runJest(project) {
  const report = join(root, 'test-results', `${project}.json`);
  const reporters = [`--reporters=${join(root, 'jest', 'progress-reporter.cjs')}`];
  const output = ['--json', `--outputFile=${report}`, '--ci'];
  const values = ['--selectProjects', project, ...reporters, ...output];
  return jestTally(await reportOf(report, 'node_modules/jest/bin/jest.js', values, {}));
}

async function runBrowserTests() {
  const browser = await findBrowser(console.log);
  await buildProduct();
  const report = join(root, 'test-results', 'browser.json');
  const values = ['test', '--config', 'apps/console-e2e/playwright.config.ts'];
  const environment = { ROGATORY_BROWSER: browser };
  return playwrightTally(
    await reportOf(report, 'node_modules/@playwright/test/cli.js', values, environment),
  );
}

/**
 * Runs a test runner, its output going straight to the terminal, and reads the report it leaves.
 *
 * @param {string} report absolute path
 * @param {string} script path below the root
 * @param {readonly string[]} values its arguments
 * @param {Readonly<Record<string, string>>} environment beside the workspace's own
 * @throws {Error} when it leaves none
 */
async function reportOf(report, script, values, environment) {
  rmSync(report, { force: true });
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...values], {
      cwd: root,
      env: { ...workspaceEnvironment(), ...environment },
      // A report that goes to a file leaves the standard output to the progress.
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch (cause) {
    throw new Error(`The run ended with code ${code} before it left its report.`, { cause });
  }
}
