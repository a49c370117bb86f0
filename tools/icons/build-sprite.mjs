/**
 * Compiles the named Lucide icons into one local sprite and the union of their names.
 * `--check` writes nothing and fails when either file is out of date.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const lucide = join(root, 'node_modules/lucide-static/icons');
const spriteFile = join(root, 'apps/console/public/icons.svg');
const namesFile = join(root, 'libs/ui/icon/icon-names.ts');
const names = JSON.parse(
  readFileSync(join(root, 'tools/icons/icon-names.json'), 'utf8'),
).toSorted();

/** The drawing without Lucide's own svg element: size, colour and stroke come from our stylesheet. */
function symbol(name) {
  const file = join(lucide, `${name}.svg`);
  if (!existsSync(file))
    throw new Error(`Lucide has no icon "${name}" (tools/icons/icon-names.json)`);
  const drawing = readFileSync(file, 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
  return `<symbol id="rg-icon-${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
}

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${names.map(symbol).join('\n')}\n</svg>\n`;
const union = `/** Names of the icons in the local sprite; written by tools/icons/build-sprite.mjs. */
export type IconName =
${names.map((name) => `  | '${name}'`).join('\n')};
`;

const outputs = [
  [spriteFile, sprite],
  [namesFile, union],
];

if (process.argv.includes('--check')) {
  const stale = outputs.filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file] of stale)
    console.error(`out of date: ${file} (run node tools/icons/build-sprite.mjs)`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of outputs) writeFileSync(file, text);
console.log(`${names.length} icons in the sprite`);
