import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(__dirname, '..', '..', '..', '..', 'libs');

it('No two contracts have a name in common: one would stand for both in the description', () => {
  const names = globSync('*/contract/**/*.ts', { cwd: libs }).flatMap((file) =>
    [...readFileSync(join(libs, file), 'utf8').matchAll(/^export class (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
