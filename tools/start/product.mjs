import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build/run-command.mjs';
import { LaunchFailure } from './launch-failure.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {Readonly<Record<string, string | undefined>>} Environment as the API's configuration reads it
 */

/**
 * Starts API and worker in this process, so that they end with it whatever ends it.
 *
 * @param {Environment} environment
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 * @throws {LaunchFailure} when a setting makes no sense, or the database cannot be reached
 */
export async function startProduct(environment) {
  try {
    return await require(join(root, 'apps/api/dist/main.js')).startRogatory(environment);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    throw new LaunchFailure(sentence, { cause: error });
  }
}

/**
 * What the person at the terminal can do about a failure; null when it is none of those.
 *
 * @param {unknown} error
 * @returns {string | null}
 */
export function sentenceFor(error) {
  if (!(error instanceof Error)) return null;
  if (error.name === 'ConfigurationError') return error.message;
  const code = 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code)) {
    return `No PostgreSQL answers at the address in DATABASE_URL (${code}): start it, or correct the address.`;
  }
  // PostgreSQL's class of invalid authorisation, and the one of a database that does not exist.
  if (/^28|^3D000$/.test(code)) {
    return `The PostgreSQL at DATABASE_URL lets nobody in with that address (${error.message}): correct the account, its password or the database.`;
  }
  return null;
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
