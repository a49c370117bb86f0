import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrumentCodes, isSettled, timeLimitIds, type TimeLimit } from '../../contract/index';
import { instruments, timeLimits } from './index';

const page = readFileSync(join(__dirname, '../../../../docs/law-coverage.md'), 'utf8');
/** Rows of the page's tables, cell by cell. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const rowOf = (key: string) => rows.find(([first]) => first === key);

function numberOf({ parts, houseTarget }: TimeLimit): string {
  const written = parts.map(({ periods }) =>
    periods.map(({ amount, unit }) => `${amount} ${unit}`).join(' and '),
  );
  if (written.some((text) => text !== '')) return written.join('; ');
  return houseTarget === null ? 'none' : `house target ${houseTarget.amount} ${houseTarget.unit}`;
}

describe('The page on what the law covers', () => {
  it.each(timeLimitIds)('tells of %s as the data have it', (id) => {
    const limit = timeLimits.find((one) => one.id === id);
    expect(limit).toBeDefined();
    if (limit === undefined) return;
    const { law, ruleSet, nature, provenance } = limit;
    expect(rowOf(id)).toEqual([
      id,
      law,
      numberOf(limit),
      ruleSet ?? 'none',
      nature,
      provenance.confidence,
    ]);
  });

  it.each(instrumentCodes)('names %s and where it is', (code) => {
    const row = rowOf(code);
    expect(row).toBeDefined();
    expect(instruments.some((one) => one.code === code)).toBe(true);
  });

  it('counts the Parties of every instrument, and those of whom nobody is sure', () => {
    for (const { code, parties, openMemberships = [] } of instruments) {
      if (code === 'BILATERAL' || code === 'RECIPROCITY') continue;
      const unsettled = parties.filter(({ provenance }) => !isSettled(provenance));
      expect([code, ...(rowOf(code) ?? []).slice(3)]).toEqual([
        code,
        ...[parties, unsettled, openMemberships].map(({ length }) => String(length)),
      ]);
    }
  });
});
