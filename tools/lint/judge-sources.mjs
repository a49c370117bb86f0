// Reads [{ file, source }] from standard input and prints, for each, the rules it breaks.
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { root } from './house.mjs';

/** @type {{ file: string, source: string }[]} */
const sources = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ cwd: root });

const broken = [];
for (const { file, source } of sources) {
  const [result] = await eslint.lintText(source, { filePath: join(root, file) });
  const errors = result?.messages.filter(({ severity }) => severity === 2) ?? [];
  broken.push([...new Set(errors.map(({ ruleId }) => ruleId ?? 'syntax'))]);
}
console.log(JSON.stringify(broken));
