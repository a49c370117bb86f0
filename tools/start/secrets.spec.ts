import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsOf } from './secrets.mjs';

describe('The secrets of an installation', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once and then stay', () => {
    const made = secretsOf(folder);
    expect(secretsOf(folder)).toEqual(made);
    expect(made.tokenSecret.length).toBeGreaterThanOrEqual(64);
    expect(made.demoPassword).toMatch(/^[a-z]{4}-[a-z]{4}-[a-z]{4}-[2-9]{4}$/);
  });

  it('differ from installation to installation', () => {
    const made = secretsOf(folder);
    rmSync(join(folder, 'secrets.json'));
    expect(secretsOf(folder).tokenSecret).not.toBe(made.tokenSecret);
  });

  it('can be read by their owner alone', () => {
    secretsOf(folder);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it.each(['{"tokenSecret":', '{"tokenSecret":"x"}'])('are not made anew over %s', (text) => {
    writeFileSync(join(folder, 'secrets.json'), text);
    expect(() => secretsOf(folder)).toThrow(/put back the file as it was/);
  });
});
