import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/** Where installers put a browser without putting it on the path. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium or Chrome that is installed on this machine and does run.
 *
 * @param {readonly string[]} [candidates] absolute paths, the best first
 * @returns {{ path: string, version: string } | null}
 */
export function installedBrowser(candidates = candidatesOf(process.env)) {
  for (const path of candidates) {
    const version = existsSync(path) ? versionOf(path) : null;
    if (version !== null) return { path, version };
  }
  return null;
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]}
 */
export function candidatesOf(environment) {
  const chosen = environment['ROGATORY_BROWSER'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...(chosen ? [chosen] : []),
    ...namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usualPlaces,
  ];
}

/**
 * Some distributions put a program of that name in place which only tells how to install the browser.
 *
 * @param {string} path
 */
function versionOf(path) {
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return 'of this machine';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /(?:Chromium|Chrome)\D*([\d.]+)/.exec(stdout ?? '')?.[1];
  return status === 0 && version !== undefined ? version : null;
}
