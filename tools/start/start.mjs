// `npm start` and `npm run demo:reset`. Nothing here may need a newer Node than the one it complains about.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNewEnough, nodeTooOld } from './node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installedNode = join(root, 'node_modules', '.bin', 'node');

if (isNewEnough(process.versions.node)) {
  const { launch } = await import('./launch.mjs');
  await launch(process.argv.slice(2));
} else if (existsSync(installedNode)) {
  const child = spawn(installedNode, process.argv.slice(1), { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // The terminal tells the child itself.
  process.on('SIGINT', () => {});
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  console.error(nodeTooOld(process.versions.node));
  process.exit(1);
}
