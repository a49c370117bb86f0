import {
  instrumentCodes,
  isSettled,
  periodUnits,
  ruleSets,
  timeLimitIds,
  timeLimitNatures,
  type TimeLimit,
  type TimeLimitNature,
} from '../../contract/index';
import schema from './time-limit.schema.json';
import { timeLimits } from './reviewed-limits';

const { definitions } = schema;
const idsOfNature = (nature: TimeLimitNature) =>
  timeLimits.filter((limit) => limit.nature === nature).map(({ id }) => id);

function limit(id: TimeLimit['id']): TimeLimit {
  const found = timeLimits.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

/** "10 days; 96 hours": the numbers of a limit, part by part. */
const numbers = ({ parts }: TimeLimit) =>
  parts
    .map(({ periods }) => periods.map(({ amount, unit }) => `${amount} ${unit}`).join(' and '))
    .join('; ');

describe('The register of time limits', () => {
  it('holds T01 to T35, each once, in order', () => {
    expect(timeLimits.map(({ id }) => id)).toEqual(timeLimitIds);
  });

  it('states the number of every limit', () => {
    expect(Object.fromEntries(timeLimits.map((one) => [one.id, numbers(one)]))).toEqual({
      T01: '1 weeks',
      T02: '30 days',
      T03: '30 days',
      T04: '90 days',
      T05: '',
      T06: '24 hours',
      T07: '96 hours',
      T08: '10 days',
      T09: '8 hours',
      T10: '10 days; 96 hours',
      T11: '5 days',
      T12: '60 days',
      T13: '48 hours',
      T14: '5 workingDays',
      T15: '10 days',
      T16: '60 days',
      T17: '90 days',
      T18: '30 days',
      T19: '45 days',
      T20: '20 days; 45 days',
      T21: '',
      T22: '60 days',
      T23: '15 days',
      T24: '50 days',
      T25: '5 hours',
      T26: '5 days',
      T27: '10 days',
      T28: '120 days',
      T29: '48 hours; 48 hours; 45 days; 90 days',
      T30: '7 days; 8 hours; 3 days',
      T31: '45 days; 90 days',
      T32: '90 days',
      T33: '',
      T34: '30 days',
      T35: '',
    });
  });

  it('tells what the end of each limit means', () => {
    expect(idsOfNature('FLOOR')).toEqual(['T12', 'T16', 'T22', 'T28']);
    expect(idsOfNature('PROTECTION')).toEqual(['T17', 'T23', 'T32']);
    expect(idsOfNature('BACKWARD')).toEqual(['T24']);
    expect(idsOfNature('TARGET')).toEqual(['T21', 'T33', 'T34', 'T35']);
    expect(idsOfNature('DUTY')).toHaveLength(35 - 4 - 3 - 1 - 4);
  });

  it('counts limits of the Union by Regulation 1182/71 and those of treaties plainly', () => {
    const idsByRule = (rule: TimeLimit['ruleSet']) =>
      timeLimits.filter(({ ruleSet }) => ruleSet === rule).map(({ id }) => id);
    expect(idsByRule(null)).toEqual(['T05', 'T33']);
    expect(idsByRule('CONSEC')).toEqual(['T23']);
    expect(idsByRule('HOURS')).toEqual(['T21', 'T25', 'T35']);
    expect(idsByRule('EU1182')).toEqual(
      timeLimitIds.filter((id) => (id <= 'T15' && id !== 'T05') || id === 'T29' || id === 'T30'),
    );
    expect(timeLimits.filter(({ direction }) => direction === 'backward')).toEqual([limit('T24')]);
  });

  it('takes no limit of medium or low confidence for settled before a lawyer has verified it', () => {
    const unsettled = timeLimits.filter(({ provenance }) => !isSettled(provenance));
    expect(unsettled.map(({ id }) => id)).toEqual([
      'T11',
      'T14',
      'T15',
      'T17',
      'T22',
      'T26',
      'T28',
      'T29',
      'T31',
    ]);
    for (const { provenance } of unsettled) {
      expect(['medium', 'low']).toContain(provenance.confidence);
    }
  });

  it('names a source for every limit, and the day it was last gone through', () => {
    for (const { provenance } of timeLimits) {
      expect(provenance.source).not.toBe('');
      expect(provenance.asOf).toBe('2026-11-22');
    }
    expect(
      timeLimits
        .filter(({ provenance }) => provenance.confidence === 'sourced')
        .map(({ id }) => id),
    ).toEqual(['T02', 'T03', 'T04', 'T08', 'T09', 'T10', 'T27', 'T34']);
  });

  it('says of a limit whose treaty its source does not show that it is not applied', () => {
    const unknown = timeLimits.filter(({ notApplied }) => notApplied === 'treaty_unknown');
    expect(unknown.map(({ id, instruments }) => [id, instruments])).toEqual([['T27', []]]);
  });

  it('adds to limits of the register only', () => {
    const extending = timeLimits.flatMap(({ id, extension }) =>
      extension?.extends ? [`${id} adds to ${extension.extends}`] : [],
    );
    expect(extending).toEqual(['T03 adds to T02', 'T05 adds to T04']);
    // What they add is their own number; nothing is added to that again.
    for (const id of ['T03', 'T05'] as const) expect(limit(id).extension?.periods).toEqual([]);
  });

  it('offers a house target only where the law gives no number', () => {
    for (const { houseTarget, nature, parts } of timeLimits) {
      if (houseTarget === null) continue;
      expect(nature).toBe('TARGET');
      expect(parts.flatMap(({ periods }) => periods)).toEqual([]);
    }
    expect(limit('T35').houseTarget).toEqual({ amount: 24, unit: 'hours' });
  });

  it('computes nothing where neither law nor house gives a number', () => {
    for (const { ruleSet, parts, houseTarget } of timeLimits) {
      const hasNumber = houseTarget !== null || parts.every(({ periods }) => periods.length > 0);
      expect(ruleSet !== null).toBe(hasNumber);
    }
  });

  it('starts only one limit on a complete file', () => {
    expect(timeLimits.filter(({ needsCompleteFile }) => needsCompleteFile)).toEqual([limit('T19')]);
  });

  it('names the parts of a limit apart', () => {
    for (const { parts } of timeLimits) {
      expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length);
    }
  });
});

describe('The schema of time limits', () => {
  it('knows the words of the contract and no others', () => {
    expect(definitions.id.enum).toEqual(timeLimitIds);
    expect(definitions.period.properties.unit.enum).toEqual(periodUnits);
    const { properties } = definitions.timeLimit;
    expect(properties.instruments.items.enum).toEqual(instrumentCodes);
    expect(properties.ruleSet.enum).toEqual([...ruleSets, null]);
    expect(properties.nature.enum).toEqual(timeLimitNatures);
  });
});
