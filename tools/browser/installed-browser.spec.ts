import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesOf, installedBrowser } from './installed-browser.mjs';

describe('The browser for the tests', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('is the first one installed that does run', () => {
    const hint = program('chromium-browser', 'echo "run: snap install chromium"; exit 1');
    const real = program('google-chrome', 'echo "Google Chrome 156.0.8078.79"');
    const missing = join(folder, 'chromium');
    expect(installedBrowser([missing, hint, real])).toEqual({
      path: real,
      version: '156.0.8078.79',
    });
  });

  it('is none where none is installed', () => {
    expect(installedBrowser([join(folder, 'chromium')])).toBeNull();
  });

  it('is the one somebody chose, before all others', () => {
    const environment = { ROGATORY_BROWSER: '/opt/mine/chrome', PATH: '/usr/bin' };
    expect(candidatesOf(environment).slice(0, 2)).toEqual([
      '/opt/mine/chrome',
      '/usr/bin/chromium',
    ]);
  });
});
