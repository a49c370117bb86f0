import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const { scripts, workspaces } = readJson('package.json');

/** Commands of npm itself that a document may name. */
const ownCommands = ['ci', 'i', 'start', 'test', 'run'];

/** A path of this workspace, as a document writes it; one with a placeholder is none. */
const workspacePath = /^(?:apps|deploy|docs|jest|libs|tools)\/[a-z0-9@_./-]*$/;

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const prose = text.replace(/^```[^]*?^```/gm, '');

  it('links to what is there', () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const broken = targets
      .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith('#'))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = join(root, dirname(document), path);
        return !existsSync(file) || (anchor !== undefined && !headings(file).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  it('names commands that exist', () => {
    const runs = [...text.matchAll(/npm run ([a-z][a-z:]*)/g)].map(([, name]) => name ?? '');
    expect(runs.filter((name) => !(name in scripts))).toEqual([]);
    const calls = [...text.matchAll(/(?:^|[`&] ?)npm ([a-z]+)/gm)].map(([, name]) => name ?? '');
    expect(calls.filter((name) => !ownCommands.includes(name))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? '');
    const missing = named.filter(
      (name) => workspacePath.test(name) && !existsSync(join(root, name)),
    );
    expect(missing).toEqual([]);
  });
});

describe('The README', () => {
  it('gives the two commands as they are', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
    expect(scripts).toHaveProperty('start');
    expect(scripts).toHaveProperty('test');
  });

  it('shows every folder of domains and shells that the workspace has', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    for (const pattern of workspaces) expect(text).toContain(`\`${pattern.replace('/*', '/')}\``);
  });
});

describe('Every library', () => {
  it.each(readdirSync(join(root, 'libs')))('%s says on one page what it is for', (name) => {
    const page = join(root, 'libs', name, 'README.md');
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8').split('\n').length).toBeLessThan(100);
  });
});

/** Anchors of a Markdown file, as its readers' tools make them. */
function headings(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function readJson(path: string): { scripts: Record<string, string>; workspaces: string[] } {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
