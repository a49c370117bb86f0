import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const writer = join(__dirname, '..', '..', '..', 'tools', 'client', 'write-client.mjs');

it('The types of the client are what docs/openapi.json gives (else run: npm run client)', () => {
  const checked = spawnSync(process.execPath, [writer, '--check'], { encoding: 'utf8' });
  expect(checked.stderr).toBe('');
  expect(checked.status).toBe(0);
});
