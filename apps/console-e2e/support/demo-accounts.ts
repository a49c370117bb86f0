import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who can sign in to the demo network: what people call their role, and their work e-mail. */
export type DemoAccount = { role: string; email: string };

/** Password of every demo account of this installation. */
export function demoPassword(): string {
  return setting('ROGATORY_DEMO_PASSWORD');
}

/** The account of a role, such as `Prosecutor, Korea`. */
export function accountOf(role: string): DemoAccount {
  const record = join(setting('ROGATORY_FOLDER'), 'demo-network.json');
  const kept: unknown = JSON.parse(readFileSync(record, 'utf8'));
  const found = accountsIn(kept).find((account) => account.role === role);
  if (found === undefined) throw new Error(`The demo network has nobody who is "${role}"`);
  return found;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests through their configuration`);
  return value;
}

function accountsIn(kept: unknown): DemoAccount[] {
  const hasAccounts = typeof kept === 'object' && kept !== null && 'accounts' in kept;
  if (!hasAccounts || !Array.isArray(kept.accounts)) return [];
  return kept.accounts.filter(isAccount);
}

function isAccount(entry: unknown): entry is DemoAccount {
  return typeof entry === 'object' && entry !== null && 'role' in entry && 'email' in entry;
}
