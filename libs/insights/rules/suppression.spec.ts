import { array, assert, constantFrom, integer, property } from 'fast-check';
import { instrumentCodes } from '@rogatory/instruments/contract';
import { figureOfPair } from './basis-suppression';
import type { FlowCounts, PairCounts } from './flow-counts';
import { networkFigures } from './network-figures';
import { suppress, totalOf } from './suppression';

const members = ['KH', 'MM', 'TH', 'VN'];

function pair(requesting: string, requested: string, received: number): PairCounts {
  return {
    requesting,
    requested,
    basis: 'UNTOC',
    received,
    acknowledged: received,
    decided: received,
    firstAnswer: received,
    answered: received,
    ninetyDaysOver: received,
    answeredWithinNinetyDays: received,
    open: received,
    olderThan180Days: received,
  };
}

function counts(matrix: readonly number[]): FlowCounts {
  const pairs = members.flatMap((requesting, row) =>
    members.flatMap((requested, column) =>
      row === column ? [] : [pair(requesting, requested, matrix[4 * row + column] ?? 0)],
    ),
  );
  return { pairs, stageDays: [], monthDays: [], acknowledgementMedians: [], openAgeMedians: [] };
}

const matrices = array(integer({ min: 0, max: 12 }), { minLength: 16, maxLength: 16 });
const scope = { members, months: [], basis: null };

describe('what a coordinator may see of a count', () => {
  it('shows zero, hides one to four and shows five and more', () => {
    expect([0, 1, 4, 5, 41].map((count) => suppress(count).figure)).toEqual([
      { kind: 'none', value: 0 },
      { kind: 'hidden', value: null },
      { kind: 'hidden', value: null },
      { kind: 'exact', value: 5 },
      { kind: 'exact', value: 41 },
    ]);
  });

  it('rounds totals to five', () => {
    const thailand = [41, 19, 13, 37, 6, 9, 6, 3, 1].map(suppress);
    expect(totalOf(thailand)).toEqual({ kind: 'rounded', value: 135 });
  });

  it('hides a total that has nothing but one hidden count', () => {
    expect(totalOf([suppress(0), suppress(4)])).toEqual({ kind: 'hidden', value: null });
    expect(totalOf([suppress(0)])).toEqual({ kind: 'none', value: 0 });
  });

  it('stays the same, in every figure and total, whatever the hidden counts really are', () => {
    assert(
      property(
        matrices,
        array(constantFrom(1, 2, 3, 4), { minLength: 16, maxLength: 16 }),
        (matrix, others) => {
          const disguised = matrix.map((count, index) =>
            count >= 1 && count <= 4 ? (others[index] ?? 1) : count,
          );
          expect(networkFigures(counts(disguised), scope)).toEqual(
            networkFigures(counts(matrix), scope),
          );
        },
      ),
    );
  });

  it('never shows a count of one to four anywhere', () => {
    assert(
      property(matrices, (matrix) => {
        const { cells, totals, funnel, ageing } = networkFigures(counts(matrix), scope);
        const shown = [
          ...cells.map((cell) => cell.received),
          ...totals.flatMap((total) => [total.asked, total.wasAsked]),
          ...funnel.map((stage) => stage.requests),
          ...ageing.flatMap((age) => [age.open, age.olderThan180Days]),
        ];
        for (const { value } of shown) expect([1, 2, 3, 4]).not.toContain(value);
      }),
    );
  });
});

describe('what a coordinator may see of one legal basis', () => {
  const bases = ['A', 'B', 'C', 'D', 'E'];

  /** All a reader can see of one pair: the whole, and every basis alone. */
  function seen(vector: readonly number[]): string {
    const byBasis = new Map(bases.map((basis, index) => [basis, vector[index] ?? 0]));
    return JSON.stringify(
      [null, ...bases].map((basis) => figureOfPair(byBasis, basis, bases.length)),
    );
  }

  function* vectors(length: number, sum: number): Generator<number[]> {
    if (length === 0) {
      yield [];
      return;
    }
    for (let first = 0; first <= sum; first++) {
      for (const rest of vectors(length - 1, sum - first)) yield [first, ...rest];
    }
  }

  it('does not let the whole and the other bases give away a basis with one to four', () => {
    const candidates = new Map<string, number[][]>();
    for (const vector of vectors(bases.length, 13)) {
      const key = seen(vector);
      candidates.set(key, [...(candidates.get(key) ?? []), vector]);
    }
    for (const [key, possible] of candidates) {
      bases.forEach((_, index) => {
        const values = new Set(possible.map((vector) => vector[index] ?? 0));
        const [only] = values;
        const givenAway = values.size === 1 && only !== undefined && only >= 1 && only <= 4;
        expect({ key, basis: index, givenAway }).toEqual({ key, basis: index, givenAway: false });
      });
    }
  });

  it('shows a basis exactly when no basis of the pair is small', () => {
    const counted = new Map([
      ['UNTOC', 9],
      ['ASEAN_MLAT', 6],
    ]);
    expect(figureOfPair(counted, 'UNTOC', instrumentCodes.length).figure).toEqual({
      kind: 'exact',
      value: 9,
    });
  });

  it('withholds a large basis beside a small one', () => {
    const counted = new Map([
      ['UNTOC', 9],
      ['ASEAN_MLAT', 2],
    ]);
    expect(figureOfPair(counted, 'UNTOC', instrumentCodes.length).figure.kind).toBe('withheld');
    expect(figureOfPair(counted, 'ASEAN_MLAT', instrumentCodes.length).figure.kind).toBe(
      'withheld',
    );
  });
});
