import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFingerprintOf, fingerprintOf } from './fingerprint.mjs';

describe('The fingerprint of a build', () => {
  let root: string;
  const fingerprint = () => fingerprintOf(root, ['libs', 'package-lock.json']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'libs/requests/rules'), { recursive: true });
    writeFileSync(join(root, 'libs/requests/rules/fold.ts'), 'fold');
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('stays while nothing changes', () => {
    expect(fingerprint()).toBe(fingerprint());
  });

  it.each([
    ['a source is added', 'libs/requests/rules/decide.ts', 'decide'],
    ['a source grows', 'libs/requests/rules/fold.ts', 'fold over'],
    ['another version of a package is locked', 'package-lock.json', '{ "version": 2 }'],
  ])('changes when %s', (_case, path, text) => {
    const before = fingerprint();
    writeFileSync(join(root, path), text);
    expect(fingerprint()).not.toBe(before);
  });

  it('changes when a source of the same size is written anew', () => {
    const before = fingerprint();
    utimesSync(join(root, 'libs/requests/rules/fold.ts'), 1_800_000_000, 1_800_000_000);
    expect(fingerprint()).not.toBe(before);
  });

  it.each([
    'libs/requests/rules/fold.spec.ts',
    'libs/requests/dist/fold.js',
    'libs/requests/README.md',
  ])('leaves out %s, which is not built from', (path) => {
    const before = fingerprint();
    mkdirSync(join(root, 'libs/requests/dist'), { recursive: true });
    writeFileSync(join(root, path), 'text');
    expect(fingerprint()).toBe(before);
  });

  it('of contents is the same in another checkout, and another once something else is said', () => {
    const contents = () => contentFingerprintOf(root, ['libs']);
    const before = contents();
    utimesSync(join(root, 'libs/requests/rules/fold.ts'), 1_800_000_000, 1_800_000_000);
    expect(contents()).toBe(before);
    writeFileSync(join(root, 'libs/requests/rules/fold.ts'), 'told');
    expect(contents()).not.toBe(before);
  });
});
