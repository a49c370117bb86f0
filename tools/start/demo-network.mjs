import { withProgress } from '../build/progress.mjs';
import { readDemoRecord, writeDemoRecord } from './demo-record.mjs';
import { seedDemoNetwork } from './product.mjs';

/**
 * Writes the demo network into a database that holds nothing yet, and tells who may sign in to it.
 *
 * @param {object} start
 * @param {import('./settings.mjs').LaunchSettings} start.settings
 * @param {Readonly<Record<string, string | undefined>>} start.environment of the API
 * @param {import('./secrets.mjs').Secrets} start.secrets
 * @param {string} start.database
 * @returns {Promise<{ accounts: readonly import('./ready-block.mjs').DemoAccount[], password: string | null }>}
 */
export async function demoNetwork({ settings, environment, secrets, database }) {
  const known = readDemoRecord(settings.folder, database);
  if (known?.stage === 'complete') return known;
  if (!settings.demo) return { accounts: [], password: null };
  const password = settings.demoPassword ?? secrets.demoPassword;
  const record = { database, password, accounts: [] };
  writeDemoRecord(settings.folder, { ...record, stage: 'being written' });
  const accounts = await withProgress('Writing the demo network', () =>
    seedDemoNetwork({ environment, password }),
  );
  writeDemoRecord(settings.folder, { ...record, stage: 'complete', accounts: accounts ?? [] });
  return { accounts: accounts ?? [], password };
}
