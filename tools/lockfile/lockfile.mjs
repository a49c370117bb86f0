import { platformOf } from './platform-package.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [name]
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[] | string} [os]
 * @property {string[] | string} [cpu]
 * @property {string[] | string} [libc]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * @typedef {object} Lockfile
 * @property {Record<string, LockedPackage>} packages
 */

/**
 * @typedef {object} WorkspaceMember
 * @property {string} folder relative to the root, with forward slashes
 * @property {{ name: string, version?: string, license?: string, dependencies?: Record<string, string> }} manifest
 */

/**
 * Completes a lock file in place, so that `npm ci` passes on every platform and from every registry:
 * prebuilt packages of other platforms are listed even if the registry at hand lacks them, every
 * workspace member is listed, and no address of a download remains.
 *
 * @param {Lockfile} lockfile
 * @param {readonly WorkspaceMember[]} members
 * @returns {{ platforms: string[], members: string[], addresses: number }} what was added and removed
 */
export function completeLockfile(lockfile, members) {
  const added = {
    platforms: addPlatformPackages(lockfile),
    members: addWorkspaceMembers(lockfile, members),
    addresses: removeAddresses(lockfile),
  };
  lockfile.packages = sorted(lockfile.packages);
  return added;
}

/** @param {Lockfile} lockfile */
function addPlatformPackages({ packages }) {
  /** @type {string[]} */
  const added = [];
  for (const [parentPath, parent] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (platform === null || isLocked(packages, parentPath, name)) continue;
      packages[`node_modules/${name}`] = {
        version: range.replace(/^[\^~=]/, ''),
        ...(platform.cpu && { cpu: platform.cpu }),
        ...(parent.dev && { dev: true }),
        ...(platform.libc && { libc: platform.libc }),
        optional: true,
        ...(platform.os && { os: platform.os }),
      };
      added.push(name);
    }
  }
  return added;
}

/**
 * Looks a dependency up as Node does: beside the package that asks, then folder by folder upwards.
 *
 * @param {Record<string, LockedPackage>} packages
 * @param {string} parentPath
 * @param {string} name
 */
function isLocked(packages, parentPath, name) {
  let folder = parentPath;
  while (folder !== '') {
    if (packages[`${folder}/node_modules/${name}`] !== undefined) return true;
    const nesting = folder.lastIndexOf('node_modules/');
    folder = nesting <= 0 ? '' : folder.slice(0, nesting - 1);
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/**
 * @param {Lockfile} lockfile
 * @param {readonly WorkspaceMember[]} members
 */
function addWorkspaceMembers({ packages }, members) {
  /** @type {string[]} */
  const added = [];
  for (const { folder, manifest } of members) {
    const link = `node_modules/${manifest.name}`;
    if (packages[folder] !== undefined && packages[link] !== undefined) continue;
    packages[folder] ??= {
      name: manifest.name,
      ...(manifest.version && { version: manifest.version }),
      ...(manifest.license && { license: manifest.license }),
      ...(manifest.dependencies && { dependencies: manifest.dependencies }),
    };
    packages[link] ??= { resolved: folder, link: true };
    added.push(manifest.name);
  }
  return added;
}

/** @param {Lockfile} lockfile */
function removeAddresses({ packages }) {
  let removed = 0;
  for (const entry of Object.values(packages)) {
    if (entry.link || entry.resolved === undefined) continue;
    delete entry.resolved;
    removed += 1;
  }
  return removed;
}

/**
 * npm keeps its entries in this order; keeping it too makes its next run leave them where they are.
 *
 * @param {Record<string, LockedPackage>} packages
 */
function sorted(packages) {
  return Object.fromEntries(
    Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
  );
}
