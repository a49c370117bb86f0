import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const schemaEnding = '.schema.json';
const mostFaults = 5;

/** The schema that the files of a folder, or a file of the law folder itself, must meet. */
const schemas = new Map([
  ['instruments', 'instrument'],
  ['bilateral', 'instrument'],
  ['parties', 'party'],
  ['time-limits.json', 'time-limit'],
  ['open-memberships.json', 'open-membership'],
]);

/**
 * Holds every file of law against the schema of its folder; a file or folder without one is a fault.
 *
 * @param {string} folder absolute path of the law folder
 * @returns {{ files: number, faults: string[] }} how many were read, and one sentence per fault
 */
export function faultsOfLaw(folder) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const { name } of entries) {
    if (name.endsWith(schemaEnding)) ajv.addSchema(read(join(folder, name)), name);
  }
  const files = entries.flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) return jsonIn(join(folder, name)).map((file) => join(name, file));
    return name.endsWith('.json') && !name.endsWith(schemaEnding) ? [name] : [];
  });
  return { files: files.length, faults: files.flatMap((file) => faultsIn(ajv, folder, file)) };
}

/**
 * @param {Ajv} ajv
 * @param {string} folder
 * @param {string} file path below the folder
 * @returns {string[]}
 */
function faultsIn(ajv, folder, file) {
  const [place = file] = file.split(/[\\/]/);
  const isLaw = ajv.getSchema(`${schemas.get(place)}${schemaEnding}`);
  if (isLaw === undefined) return [`${file}: no schema is known for it.`];
  let content;
  try {
    content = read(join(folder, file));
  } catch (error) {
    return [`${file}: is not JSON: ${error instanceof Error ? error.message : error}`];
  }
  if (isLaw(content) === true) return [];
  const errors = isLaw.errors ?? [];
  const told = errors
    .slice(0, mostFaults)
    .map(({ instancePath, message }) => `${file}${instancePath}: ${message}.`);
  return errors.length > mostFaults
    ? [...told, `${basename(file)}: ${errors.length - mostFaults} faults more.`]
    : told;
}

/** @param {string} folder */
function jsonIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
