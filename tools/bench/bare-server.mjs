import { join } from 'node:path';
import { childServer } from '../demo-installation/child-server.mjs';

/**
 * The bare server beside the product, for the same people and files.
 *
 * @param {string} databaseUrl
 * @param {import('./subjects.mjs').Subjects} subjects
 * @returns {Promise<import('../demo-installation/child-server.mjs').ChildServer<{ url: string }>>}
 */
export function bareServer(databaseUrl, subjects) {
  return childServer(join(import.meta.dirname, 'serve-bare.mjs'), {
    databaseUrl,
    counterpart: subjects.counterpart,
    officer: subjects.officer.me.authority.id,
    prosecutor: subjects.prosecutor.me.authority.id,
    coordinator: subjects.coordinator.me.authority.id,
    file: subjects.readable[0],
  });
}
