import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LaunchFailure } from '../start/launch-failure.mjs';
import { runScript, workspaceEnvironment } from '../build/run-command.mjs';
import { installedBrowser } from './installed-browser.mjs';

const require = createRequire(import.meta.url);

/**
 * Finds a browser for the tests or gets one: an installed Chromium or Chrome first, else Debian's
 * package where the account may install it, else Playwright's own download. Says in one line which.
 *
 * @param {(line: string) => void} log
 * @returns {Promise<string>} absolute path of the browser
 * @throws {LaunchFailure} when there is none to be had
 */
export async function findBrowser(log) {
  const browser = installedBrowser();
  if (browser !== null) {
    log(`Browser: ${browser.path}, version ${browser.version}.`);
    return browser.path;
  }
  const downloaded = playwrightBrowser();
  if (existsSync(downloaded)) {
    log(`Browser: ${downloaded}, downloaded by Playwright.`);
    return downloaded;
  }
  if (mayInstallPackages()) {
    log('Browser: none is installed, so Debian’s package "chromium" is being installed.');
    installPackage();
    const packaged = installedBrowser();
    if (packaged !== null) return packaged.path;
  }
  log('Browser: none is installed, so Playwright is downloading its own.');
  const { printed } = await runScript('node_modules/@playwright/test/cli.js', [
    'install',
    'chromium',
  ]);
  if (existsSync(downloaded)) return downloaded;
  throw new LaunchFailure(
    `The browser tests need Chromium or Chrome and none could be had (${lastLine(printed)}): install one, or name it in ROGATORY_BROWSER.`,
  );
}

/** @returns {string} where Playwright's own download lies, or would lie */
function playwrightBrowser() {
  /** @type {{ chromium: { executablePath(): string } }} */
  const { chromium } = require('@playwright/test');
  return chromium.executablePath();
}

function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackage() {
  const env = { ...workspaceEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const installation = ['install', '-y', '--no-install-recommends', 'chromium'];
  for (const values of [['update'], installation]) {
    spawnSync('apt-get', values, { env, stdio: 'ignore', timeout: 600_000 });
  }
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() || 'the download failed';
}
