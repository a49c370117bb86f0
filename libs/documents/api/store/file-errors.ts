import { open } from 'node:fs/promises';

/** The code of a system error, e.g. `ENOENT`; null for anything else. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Makes names in a folder survive a power cut, where the system can promise that. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; it writes names through by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
