import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const law = join(__dirname, '../../libs/instruments/api/law');

describe('The check of the law files', () => {
  const copy = mkdtempSync(join(tmpdir(), 'law-'));

  beforeEach(() => cpSync(law, copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const check = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, 'check-law.mjs'), copy],
      { encoding: 'utf8' },
    );
    return { status, stdout, faults: stderr.trim().split('\n') };
  };

  it('passes what comes with the product', () => {
    expect(check()).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ files of law\n$/),
      faults: [''],
    });
  });

  it('tells the file and the field of a rule without a source', () => {
    const card = join(copy, 'instruments', 'untoc.json');
    writeFileSync(card, readFileSync(card, 'utf8').replace(/"source": "[^"]+"/, '"source": ""'));
    const { status, faults } = check();
    expect(status).toBe(1);
    expect(faults).toEqual([
      expect.stringMatching(/^instruments.untoc\.json\/scope\/provenance\/source: must NOT/),
    ]);
  });

  it('tells a file that is not JSON', () => {
    writeFileSync(join(copy, 'instruments', 'untoc.json'), '{');
    expect(check().faults).toEqual([
      expect.stringMatching(/^instruments.untoc\.json: is not JSON/),
    ]);
  });

  it('tells a file for which no schema is known', () => {
    writeFileSync(join(copy, 'opinions.json'), '[]');
    expect(check().faults).toEqual(['opinions.json: no schema is known for it.']);
    rmSync(join(copy, 'opinions.json'));
  });
});
