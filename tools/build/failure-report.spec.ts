import { failureReport } from './failure-report.mjs';

describe('The report of a failed build', () => {
  it('begins with the first error of the compiler', () => {
    const printed = [
      '> nx run console:build',
      '',
      'libs/requests/rules/fold.ts(3,1): error TS2304: Cannot find name',
      '  and why',
    ].join('\n');
    expect(failureReport('the server', printed)).toBe(
      [
        'Building the server failed:',
        'libs/requests/rules/fold.ts(3,1): error TS2304: Cannot find name',
        '  and why',
      ].join('\n'),
    );
  });

  it('shows the end of what was printed where no compiler complains', () => {
    const printed = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
    const report = failureReport('the console', printed).split('\n');
    expect(report[0]).toBe('Building the console failed:');
    expect(report).toHaveLength(41);
    expect(report.at(-1)).toBe('line 99');
  });
});
