import { join } from 'node:path';
import { readInstallationFile, writeInstallationFile } from './installation-file.mjs';

/**
 * @typedef {object} DemoRecord what this installation knows of the demo network in a database
 * @property {string} database which one, without its password
 * @property {'being written' | 'complete'} stage
 * @property {string} password
 * @property {readonly import('./ready-block.mjs').DemoAccount[]} accounts
 */

/** @param {string} folder */
const pathIn = (folder) => join(folder, 'demo-network.json');

/**
 * @param {string} folder absolute path of the installation
 * @param {string} database
 * @returns {DemoRecord | null} null when no demo network was written into this database from here
 */
export function readDemoRecord(folder, database) {
  const kept = readInstallationFile(pathIn(folder));
  return isDemoRecord(kept) && kept.database === database ? kept : null;
}

/**
 * @param {string} folder absolute path of the installation
 * @param {DemoRecord} record
 */
export function writeDemoRecord(folder, record) {
  writeInstallationFile(pathIn(folder), record);
}

/**
 * @param {unknown} kept
 * @returns {kept is DemoRecord}
 */
function isDemoRecord(kept) {
  return typeof kept === 'object' && kept !== null && 'database' in kept && 'accounts' in kept;
}

/**
 * Tells databases apart in the record without keeping a password.
 *
 * @param {string} url
 */
export function databaseName(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
