import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(__dirname, '..', '..');
const domain = 'safe-houses';

/** What a copy of the workspace needs to build, lint and test one domain. */
const furniture = [
  '.dependency-cruiser.cjs',
  'eslint.config.mjs',
  '.prettierrc.json',
  'jest',
  'jest.config.cjs',
  'libs',
  'package-lock.json',
  'package.json',
  'tools',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.server.json',
];

jest.setTimeout(120_000);

describe('A domain made by the generator', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-domain-'));

  beforeAll(() => {
    for (const name of furniture) {
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => !['dist', 'node_modules'].includes(basename(path)),
      });
    }
    for (const name of ['apps', 'deploy']) mkdirSync(join(copy, name));
    linkPackages(copy);
    run('tools/new-domain/new-domain.mjs', domain, '--root', copy, '--after', 'audit');
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('stands in the tiers, the build and the lock file', () => {
    const lint = run('tools/lint/lint.mjs', 'lock file', 'planted imports');
    expect(lint).toContain('✓ lock file');
    expect(lint).toContain('✓ planted imports');
  });

  it('is formatted and breaks no rule of lint', () => {
    run('node_modules/prettier/bin/prettier.cjs', '--check', `libs/${domain}`);
    run('node_modules/eslint/bin/eslint.js', `libs/${domain}`);
    run(
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      `libs/${domain}`,
      '--config',
      '.dependency-cruiser.cjs',
    );
  });

  it('builds', () => {
    run('node_modules/typescript/bin/tsc', '-b', `libs/${domain}`);
  });

  it('passes its own tests: of its rules, its page and its tables', () => {
    const report = run('node_modules/jest/bin/jest.js', '-i', `libs/${domain}/`);
    expect(report).toMatch(/Test Suites: 3 passed, 3 total/);
  });

  /** Output of a script in the copy; fails with that output when the script does. */
  function run(script: string, ...parameters: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
      cwd: copy,
      encoding: 'utf8',
    });
    const output = `${stdout}${stderr}`;
    if (status !== 0) throw new Error(`${script} ${parameters.join(' ')}\n${output}`);
    return output;
  }
});

/** Packages are the workspace's own; only the links to its domains lead into the copy. */
function linkPackages(copy: string): void {
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules', '@rogatory'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name !== '@rogatory') symlinkSync(join(packages, name), join(copy, 'node_modules', name));
  }
  for (const name of readdirSync(join(packages, '@rogatory'))) {
    const target = join(copy, 'libs', name);
    symlinkSync(target, join(copy, 'node_modules', '@rogatory', name));
  }
}
