import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { consoleFolder } from './console-output.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { consolePart, serverPart } from './parts.mjs';
import { withProgress } from './progress.mjs';
import { root } from './run-command.mjs';

/**
 * Builds what is out of date of the server and the console, side by side.
 *
 * @returns {Promise<{ built: number, consoleFolder: string }>} how many parts were built, and where what
 *   browsers load lies
 * @throws {import('../start/launch-failure.mjs').LaunchFailure} with the compilers' own words
 */
export async function buildProduct() {
  const outdated = [serverPart(), consolePart()].filter((part) => !isCurrent(part));
  const outcomes = await Promise.allSettled(
    outdated.map((part) => withProgress(part.doing, () => buildPart(part))),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return { built: outdated.length, consoleFolder: consoleFolder() };
}

/** @param {import('./parts.mjs').Part} part */
function isCurrent({ sources, outputs, mark }) {
  if (!existsSync(mark) || !outputs.every((output) => existsSync(output))) return false;
  return readFileSync(mark, 'utf8') === fingerprintOf(root, sources);
}

/** @param {import('./parts.mjs').Part} part */
async function buildPart({ sources, mark, prepare, build }) {
  rmSync(mark, { force: true });
  await prepare?.();
  // Taken before the build: a source changed meanwhile must be built again.
  const fingerprint = fingerprintOf(root, sources);
  await build();
  writeFileSync(mark, fingerprint);
}
