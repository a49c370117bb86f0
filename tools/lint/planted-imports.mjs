import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { domains, parts, root } from './house.mjs';

/**
 * @typedef {object} PlantedImport
 * @property {string} file where it is planted
 * @property {string} target what it imports
 * @property {boolean} legal
 */

/** @type {readonly PlantedImport[]} */
const planted = [
  { file: 'libs/audit/api/planted.ts', target: '@rogatory/requests/api', legal: false },
  { file: 'libs/audit/api/planted.ts', target: '../../requests/rules', legal: false },
  { file: 'libs/requests/rules/planted.ts', target: '@rogatory/requests/api', legal: false },
  { file: 'libs/requests/rules/planted.ts', target: '@nestjs/common', legal: false },
  { file: 'libs/requests/console/planted.ts', target: '@rogatory/identity/console', legal: false },
  { file: 'libs/insights/console/planted.ts', target: '@rogatory/requests/api', legal: false },
  { file: 'libs/ui/planted.ts', target: '@rogatory/requests/contract', legal: false },
  { file: 'libs/requests/api/planted.ts', target: '@rogatory/audit/api', legal: true },
  { file: 'libs/requests/console/planted.ts', target: '@rogatory/platform/console', legal: true },
];

const gateRules = ['boundaries/dependencies', 'no-restricted-imports'];

/**
 * Plants illegal imports, and legal ones beside them, and asks both gates.
 *
 * @returns {Promise<string[]>} a sentence for each import that a gate judged wrongly
 */
export async function misjudgedImports() {
  const judges = [
    { gate: 'ESLint', refuses: await refusedByEslint() },
    { gate: 'dependency-cruiser', refuses: refusedByCruiser() },
  ];
  return judges.flatMap(({ gate, refuses }) =>
    planted
      .filter((plant) => refuses(plant) === plant.legal)
      .map(({ file, target, legal }) =>
        legal
          ? `${gate} refuses the legal import of ${target} in ${file}.`
          : `${gate} lets ${file} import ${target}.`,
      ),
  );
}

/** Lints each import as if it stood in the tree. */
async function refusedByEslint() {
  const eslint = new ESLint({ cwd: root });
  /** @type {Set<PlantedImport>} */
  const refused = new Set();
  for (const plant of planted) {
    const [result] = await eslint.lintText(source(plant), { filePath: join(root, plant.file) });
    if (result?.messages.some(({ ruleId }) => gateRules.includes(ruleId ?? ''))) refused.add(plant);
  }
  return (/** @type {PlantedImport} */ plant) => refused.has(plant);
}

/** Cruises a small copy of the house, since dependency-cruiser reads files only. */
function refusedByCruiser() {
  const house = mkdtempSync(join(tmpdir(), 'planted-imports-'));
  try {
    const files = new Map(planted.map((plant, number) => [plant, plantIn(house, plant, number)]));
    furnish(house);
    const cruiser = join(
      root,
      'node_modules',
      'dependency-cruiser',
      'bin',
      'dependency-cruiser.mjs',
    );
    const config = join(root, '.dependency-cruiser.cjs');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cruiser, 'libs', '--config', config, '--output-type', 'json'],
      { cwd: house, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(`dependency-cruiser did not answer: ${stderr}`);
    /** @type {{ summary: { violations: { from: string }[] } }} */
    const { summary } = JSON.parse(stdout);
    const refused = new Set(summary.violations.map(({ from }) => from));
    return (/** @type {PlantedImport} */ plant) => refused.has(files.get(plant) ?? '');
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/**
 * @param {string} house
 * @param {PlantedImport} plant
 * @param {number} number
 */
function plantIn(house, plant, number) {
  const file = plant.file.replace('planted', `planted-${number}`);
  mkdirSync(join(house, dirname(file)), { recursive: true });
  writeFileSync(join(house, file), source(plant));
  return file;
}

/** @param {string} house */
function furnish(house) {
  copyFileSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
  copyFileSync(join(root, 'package.json'), join(house, 'package.json'));
  mkdirSync(join(house, 'node_modules', '@rogatory'), { recursive: true });
  symlinkSync(join(root, 'node_modules', '@nestjs'), join(house, 'node_modules', '@nestjs'));
  for (const domain of domains) {
    for (const part of parts) {
      mkdirSync(join(house, 'libs', domain, part), { recursive: true });
      writeFileSync(join(house, 'libs', domain, part, 'index.ts'), 'export const name = 1;\n');
    }
    const exported = parts.map((part) => [`./${part}`, `./${part}/index.ts`]);
    const manifest = { name: `@rogatory/${domain}`, exports: Object.fromEntries(exported) };
    writeFileSync(join(house, 'libs', domain, 'package.json'), JSON.stringify(manifest));
    symlinkSync(join(house, 'libs', domain), join(house, 'node_modules', '@rogatory', domain));
  }
}

/** @param {PlantedImport} plant */
function source({ target }) {
  return `import { name } from '${target}';\n\nexport const planted = name;\n`;
}
