import { spawn } from 'node:child_process';
import { root } from './house.mjs';

/**
 * @typedef {object} StepResult
 * @property {boolean} passed
 * @property {string} output empty when there is nothing to say
 */

/**
 * Runs a program of the workspace on this Node.
 *
 * @param {string} script relative to the root
 * @param {readonly string[]} parameters
 * @returns {Promise<StepResult>}
 */
export function runScript(script, parameters = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ passed: code === 0, output: output.trim() }));
  });
}

/**
 * @param {readonly string[]} problems one sentence each
 * @returns {StepResult}
 */
export function judged(problems) {
  return { passed: problems.length === 0, output: problems.join('\n') };
}
