// `npm run lint`, or only some of its steps: `npm run lint -- format eslint`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brokenFileRules } from './file-rules.mjs';
import { root } from './house.mjs';
import { brokenLockfileRules } from './lockfile-rules.mjs';
import { misjudgedImports } from './planted-imports.mjs';
import { judged, runScript } from './run-step.mjs';

const typescript = 'node_modules/typescript/bin/tsc';
const angularCompiler = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';
const longestOutput = 60;
const translations = 'tools/translations/check-translations.mjs';
const consoleProject = ['apps/console/tsconfig.app.json', 'apps/console/tsconfig.json'].find(
  (path) => existsSync(join(root, path)),
);

/** @type {[name: string, run: () => Promise<import('./run-step.mjs').StepResult>][]} */
const steps = [
  ['files', async () => judged(brokenFileRules())],
  ['lock file', async () => judged(brokenLockfileRules())],
  [
    'format',
    () => runScript('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  ],
  ['eslint', () => runScript('node_modules/eslint/bin/eslint.js', ['.'])],
  [
    'dependencies',
    () =>
      runScript('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
        'libs',
        'apps',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
      ]),
  ],
  ['planted imports', async () => judged(await misjudgedImports())],
  ...(existsSync(join(root, translations))
    ? [step('translations', () => runScript(translations))]
    : []),
  ['law', () => runScript('tools/law/check-law.mjs')],
  ['types of the server', () => runScript(typescript, ['-b', 'tsconfig.json'])],
  ...(consoleProject === undefined
    ? []
    : [
        step('types of the console', () =>
          runScript(angularCompiler, ['-p', consoleProject, '--noEmit']),
        ),
      ]),
  ...[
    ['types of the tools', 'tools/tsconfig.json'],
    ['types of the tests', 'jest/tsconfig.server.json'],
    ['types of the console tests', 'jest/tsconfig.console.json'],
  ].map(([name = '', project = '']) =>
    step(name, () => runScript(typescript, ['-p', project, '--noEmit'])),
  ),
];

/**
 * @param {string} name
 * @param {() => Promise<import('./run-step.mjs').StepResult>} run
 * @returns {[string, () => Promise<import('./run-step.mjs').StepResult>]}
 */
function step(name, run) {
  return [name, run];
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map(([name]) => name).join(', ')}.`,
  );
  process.exit(2);
}

/** Steps on text and steps on types keep one core each; the order inside a lane stays. */
const isOnTypes = (/** @type {string} */ name) => name.startsWith('types ');
const chosen = steps.filter(([name]) => wanted.length === 0 || wanted.includes(name));
const failures = await Promise.all([
  failuresOf(chosen.filter(([name]) => isOnTypes(name))),
  failuresOf(chosen.filter(([name]) => !isOnTypes(name))),
]);
const failed = failures.reduce((sum, count) => sum + count, 0);
console.log(failed === 0 ? 'Lint passed.' : `Lint failed: ${failed} of its steps.`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs steps one after the other and tells each as it ends.
 *
 * @param {typeof steps} lane
 * @returns {Promise<number>} how many failed
 */
async function failuresOf(lane) {
  let count = 0;
  for (const [name, run] of lane) {
    const start = performance.now();
    const { passed, output } = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      [`${passed ? '✓' : '✗'} ${name} (${seconds} s)`, ...(passed ? [] : shown(output))].join('\n'),
    );
    if (!passed) count += 1;
  }
  return count;
}

/** @param {string} output */
function shown(output) {
  const lines = output.split('\n');
  const left = lines.length - longestOutput;
  return [
    ...lines.slice(0, longestOutput).map((line) => `  ${line}`),
    ...(left > 0 ? [`  … ${left} lines more`] : []),
  ];
}
