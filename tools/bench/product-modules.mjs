import 'reflect-metadata';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build/run-command.mjs';

const require = createRequire(import.meta.url);

/**
 * A compiled file of the product. The bench sends the product's own statements to the bare server, so
 * that both carry out the same SQL by construction.
 *
 * @param {string} path relative to `libs/`, without ending
 * @returns {any}
 */
export function compiled(path) {
  const [domain, ...rest] = path.split('/');
  return require(join(root, 'libs', domain ?? '', 'dist', ...rest));
}
