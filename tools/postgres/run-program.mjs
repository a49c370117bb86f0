import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/**
 * Runs a PostgreSQL program to its end, as the server's account where there is one.
 *
 * @param {string} program absolute path
 * @param {readonly string[]} values its arguments
 * @param {{ account: import('./server-account.mjs').ServerAccount | null, input?: string }} how
 * @returns {Promise<string>} what it printed
 * @throws {Error} with what it printed, when it fails
 */
export function runProgram(program, values, { account, input = '' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, values, {
      // The caller's own folder may be closed to the server's account.
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    // The server inherits these pipes on Windows, so 'close' would wait for the server to end.
    child.on('exit', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${program} failed (${code}): ${printed.trim()}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
