import { completeLockfile } from './lockfile.mjs';
import { platformOf } from './platform-package.mjs';

describe('The lock file', () => {
  it('lists the prebuilt packages of platforms that the registry at hand lacks', () => {
    const lockfile = {
      packages: {
        'node_modules/nx': {
          version: '24.0.6',
          dev: true,
          optionalDependencies: {
            '@nx/nx-linux-x64-musl': '^24.0.6',
            '@nx/nx-darwin-arm64': '24.0.6',
          },
        },
        'node_modules/nx/node_modules/@nx/nx-darwin-arm64': { version: '24.0.6', optional: true },
      },
    };
    const { platforms } = completeLockfile(lockfile, []);
    expect(platforms).toEqual(['@nx/nx-linux-x64-musl']);
    expect(lockfile.packages).toHaveProperty(['node_modules/@nx/nx-linux-x64-musl'], {
      version: '24.0.6',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
  });

  it('lists every workspace member and the link that leads to it', () => {
    const lockfile = { packages: {} };
    const manifest = { name: '@rogatory/audit', version: '0.1.0' };
    completeLockfile(lockfile, [{ folder: 'libs/audit', manifest }]);
    expect(lockfile.packages).toEqual({
      'libs/audit': manifest,
      'node_modules/@rogatory/audit': { resolved: 'libs/audit', link: true },
    });
  });

  it('holds no address of a download, and keeps the links', () => {
    const lockfile = {
      packages: {
        'node_modules/@rogatory/audit': { resolved: 'libs/audit', link: true },
        'node_modules/pg': { version: '8.23.1', resolved: 'https://registry.example/pg.tgz' },
      },
    };
    expect(completeLockfile(lockfile, []).addresses).toBe(1);
    expect(lockfile.packages).toEqual({
      'node_modules/@rogatory/audit': { resolved: 'libs/audit', link: true },
      'node_modules/pg': { version: '8.23.1' },
    });
  });

  it.each([
    ['@swc/core-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
    [
      '@unrs/resolver-binding-linux-arm-gnueabihf',
      { os: ['linux'], cpu: ['arm'], libc: ['glibc'] },
    ],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', null],
  ])('reads the platform of %s out of its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
