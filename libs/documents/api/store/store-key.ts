import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ConfigurationError } from '@rogatory/platform/api';
import { codeOf } from './file-errors';

const identityLine = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m;

/** The pair of keys of one store. */
export interface StoreKey {
  /** Opens contents. */
  readonly identity: string;
  /** Closes them. */
  readonly recipient: string;
}

/**
 * The key in this file, made there when there is none, readable by its owner alone. Where the store
 * holds contents already, a missing key is never replaced: a `ConfigurationError` says so.
 */
export async function storeKey(
  path: string,
  holdsContents: () => Promise<boolean>,
): Promise<StoreKey> {
  let text = await textOf(path);
  if (text === null) {
    if (await holdsContents()) {
      throw new ConfigurationError([
        `${path} is missing, and without it the documents kept so far cannot be read: put back the copy of the key.`,
      ]);
    }
    await makeKey(path);
    text = await textOf(path);
  }
  const identity = identityLine.exec(text ?? '')?.[0];
  if (identity === undefined) {
    throw new ConfigurationError([`${path} holds no age identity (AGE-SECRET-KEY-1…).`]);
  }
  return { identity, recipient: await identityToRecipient(identity) };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Written aside and linked, so that of two processes at their first start one wins, whole. */
async function makeKey(path: string): Promise<void> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  const text = `# The key of Rogatory's documents. Back it up.\n# public key: ${recipient}\n${identity}\n`;
  await writeFile(aside, text, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
