import { join, resolve } from 'node:path';
import { LaunchFailure } from './launch-failure.mjs';

/**
 * @typedef {object} LaunchSettings
 * @property {string} folder absolute path of everything this installation keeps
 * @property {string} host the console and the API listen on
 * @property {number} port
 * @property {string | null} databaseUrl of a PostgreSQL of one's own; null for the embedded one
 * @property {number | undefined} postgresPort for the embedded PostgreSQL; any free one when undefined
 * @property {string | null} demoPassword for all demo accounts; null to make one
 * @property {boolean} demo whether an empty database gets the demo network
 */

/**
 * Reads what the launcher itself must know out of the environment; all else is read by the API.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} root absolute path of the checkout
 * @returns {LaunchSettings}
 * @throws {LaunchFailure} naming the first setting that makes no sense
 */
export function readSettings(environment, root) {
  return {
    folder: resolve(environment['ROGATORY_FOLDER'] || join(root, '.rogatory')),
    host: environment['HOST'] || '127.0.0.1',
    port: portOf(environment, 'PORT') ?? 4200,
    databaseUrl: environment['DATABASE_URL'] || null,
    postgresPort: portOf(environment, 'ROGATORY_POSTGRES_PORT'),
    demoPassword: demoPasswordOf(environment),
    demo: environment['ROGATORY_DEMO'] !== 'off',
  };
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} variable
 */
function portOf(environment, variable) {
  const text = environment[variable];
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new LaunchFailure(`${variable} is "${text}" and must be a number from 1 to 65535.`);
}

/** @param {Readonly<Record<string, string | undefined>>} environment */
function demoPasswordOf(environment) {
  const password = environment['ROGATORY_DEMO_PASSWORD'];
  if (!password) return null;
  if (password.length >= 12) return password;
  throw new LaunchFailure('ROGATORY_DEMO_PASSWORD must have at least 12 characters.');
}
