import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';

/**
 * The folder the console's build writes what browsers load into.
 *
 * @returns {string} absolute path
 */
export function consoleFolder() {
  /** @type {{ targets: { build: { options: { outputPath: string | { base: string, browser?: string } } } } }} */
  const project = JSON.parse(readFileSync(join(root, 'apps/console/project.json'), 'utf8'));
  const { outputPath } = project.targets.build.options;
  return typeof outputPath === 'string'
    ? join(root, outputPath, 'browser')
    : join(root, outputPath.base, outputPath.browser ?? 'browser');
}
