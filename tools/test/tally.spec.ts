import { closingLine, jestTally, playwrightTally } from './tally.mjs';

describe('The count of tests', () => {
  it('takes a suite that could not run for a failure', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };
    expect(jestTally(report)).toEqual({ passed: 12, failed: 2, skipped: 3 });
  });

  it('takes browser tests that could not start for a failure', () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    const report = { stats, errors: [{ message: 'No tests found' }] };
    expect(playwrightTally(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is summed in one plain line', () => {
    const tallies = [
      { passed: 12, failed: 0, skipped: 3 },
      { passed: 30, failed: 2, skipped: 0 },
    ];
    expect(closingLine(tallies)).toBe('42 passed, 2 failed');
  });
});
