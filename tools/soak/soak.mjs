import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';

// npm run soak [-- minutes [seed]]: the long form of the test that kills everything at random.
const [minutes = '10', seed = String(randomInt(1_000_000))] = process.argv.slice(2);
if (!(Number(minutes) > 0)) {
  process.stderr.write('How many minutes? npm run soak -- 10\n');
  process.exit(1);
}
process.stdout.write(
  `Soaking for ${minutes} minutes; repeat with: npm run soak -- ${minutes} ${seed}\n`,
);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const run = spawn(
  process.execPath,
  [jest, '--selectProjects', 'e2e', '--testPathPatterns', 'processes/soak'],
  {
    env: { ...process.env, ROGATORY_SOAK_MINUTES: minutes, ROGATORY_SOAK_SEED: seed },
    stdio: 'inherit',
  },
);
run.on('exit', (code) => process.exit(code ?? 1));
