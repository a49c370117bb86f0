// `npm test`: every test, unit to browser. The last line says how many passed and failed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/run-command.mjs';
import { stages } from './stages.mjs';
import { closingLine } from './tally.mjs';

mkdirSync(join(root, 'test-results'), { recursive: true });
const tallies = [];
for (const { name, run } of stages) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const tally = await run().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed${skipped} in ${seconds} s`);
  tallies.push(tally);
}
console.log(`\n${closingLine(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
