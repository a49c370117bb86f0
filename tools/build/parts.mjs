import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchFailure } from '../start/launch-failure.mjs';
import { compressFolder } from './compress.mjs';
import { consoleFolder } from './console-output.mjs';
import { failureReport } from './failure-report.mjs';
import { root, runScript } from './run-command.mjs';

const mergeTranslations = 'tools/translations/merge-translations.mjs';
const checkLaw = 'tools/law/check-law.mjs';
const packages = ['package-lock.json', 'tsconfig.base.json'];

/**
 * @typedef {object} Part of the product that is built on its own
 * @property {string} doing
 * @property {readonly string[]} sources files and folders it is built from
 * @property {readonly string[]} outputs absolute paths that exist once it is built
 * @property {string} mark absolute path of the file that keeps the fingerprint of what was built
 * @property {() => Promise<void>} [prepare] checks sources, or writes sources out of other sources
 * @property {() => Promise<void>} build
 */

/** @returns {Part} */
export function serverPart() {
  const projects = serverProjects();
  return {
    doing: 'Building the server',
    sources: [
      ...packages,
      'tsconfig.json',
      'tsconfig.server.json',
      'tools/law',
      ...projects.flatMap(serverSources),
    ],
    outputs: projects.map((project) => join(root, project, 'dist')),
    mark: join(root, 'apps/api/dist/built-from'),
    prepare: () => run('the law', checkLaw, []),
    build: () => run('the server', 'node_modules/typescript/bin/tsc', ['-b', 'tsconfig.json']),
  };
}

/** @returns {Part} */
export function consolePart() {
  const output = consoleFolder();
  return {
    doing: 'Building the console',
    sources: [...packages, 'libs', 'apps/console', 'tools/translations'],
    outputs: [join(output, 'index.html')],
    mark: join(dirname(output), 'built-from'),
    prepare: async () => {
      if (!existsSync(join(root, mergeTranslations))) return;
      await run('the translations', mergeTranslations, []);
    },
    build: async () => {
      // The console is built from sources alone, so no library has to be built before it.
      const only = ['--exclude-task-dependencies', '--output-style=stream-without-prefixes'];
      await run('the console', 'node_modules/nx/dist/bin/nx.js', ['run', 'console:build', ...only]);
      await compressFolder(output);
    },
  };
}

/** @returns {string[]} folders of the projects that `tsc -b` builds */
function serverProjects() {
  /** @type {{ references: { path: string }[] }} */
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return references.map(({ path }) => path.replace(/^\.\//, ''));
}

/**
 * A domain's console is no part of the server.
 *
 * @param {string} project
 */
function serverSources(project) {
  if (!project.startsWith('libs/')) return [project];
  const names = ['contract', 'rules', 'api', 'testing', 'package.json', 'tsconfig.json'];
  return names.map((name) => `${project}/${name}`);
}

/**
 * @param {string} what
 * @param {string} script
 * @param {readonly string[]} values
 */
async function run(what, script, values) {
  const { succeeded, printed } = await runScript(script, values);
  if (!succeeded) throw new LaunchFailure(failureReport(what, printed));
}
