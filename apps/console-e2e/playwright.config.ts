import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { installedBrowser } from '../../tools/browser/installed-browser.mjs';

const root = join(__dirname, '..', '..');
const port = process.env['ROGATORY_E2E_PORT'] ?? '4290';
const url = `http://127.0.0.1:${port}`;
const executablePath = installedBrowser()?.path;

// The workers inherit both: who signs in needs the password, and the accounts lie in the folder.
process.env['ROGATORY_DEMO_PASSWORD'] ??= randomBytes(12).toString('base64url');
process.env['ROGATORY_FOLDER'] ??= join(root, '.rogatory', 'browser-tests');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: join(root, 'test-results', 'browser'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results', 'browser.json') }]],
  use: {
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Every step, request and message. The page as it stood at each of them (`--trace on`) would cost
    // a quarter of the time; where a test fails, its picture and its elements are kept without.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // The tests talk to this machine alone, often as root in a closed network.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: 'node tools/start/start.mjs --reset',
    cwd: root,
    env: {
      PORT: port,
      ROGATORY_FOLDER: process.env['ROGATORY_FOLDER'],
      ROGATORY_DEMO_PASSWORD: process.env['ROGATORY_DEMO_PASSWORD'],
      DATABASE_URL: '',
      // All journeys sign in from one address.
      SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
    },
    wait: { stdout: /Rogatory is ready/ },
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
