import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build/run-command.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {Readonly<Record<string, string | undefined>>} Environment as the API's configuration reads it
 */

/**
 * Starts API and worker in this process, so that they end with it whatever ends it.
 *
 * @param {Environment} environment
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export function startProduct(environment) {
  return require(join(root, 'apps/api/dist/main.js')).startRogatory(environment);
}

/**
 * Writes the demo network, unless the database holds people already.
 *
 * @param {{ environment: Environment, password: string }} start
 * @returns {Promise<readonly import('./ready-block.mjs').DemoAccount[] | null>} null when nothing was written
 */
export function seedDemoNetwork(start) {
  return require(join(root, 'tools/demo-network/dist/index.js')).seedDemoNetwork(start);
}
