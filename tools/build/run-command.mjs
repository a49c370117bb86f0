import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/**
 * The environment for programs of this workspace: the Node that npm installed comes first, so that they
 * run on it and not on the machine's.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function workspaceEnvironment() {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, FORCE_COLOR: '0', NO_COLOR: '1' };
}

/**
 * Runs a script of this workspace on the Node at hand and waits for its end.
 *
 * @param {string} script path below the root
 * @param {readonly string[]} values its arguments
 * @returns {Promise<{ succeeded: boolean, printed: string }>}
 */
export function runScript(script, values) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...values], {
      cwd: root,
      env: workspaceEnvironment(),
      windowsHide: true,
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ succeeded: code === 0, printed }));
  });
}
