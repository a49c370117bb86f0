const longestReport = 40;

/**
 * What to show of a build that failed: the compilers' errors if there are any, else the end of what was
 * printed.
 *
 * @param {string} what was to be built, as in `the console`
 * @param {string} printed by the build
 * @returns {string} a sentence, and below it the lines that matter
 */
export function failureReport(what, printed) {
  const lines = printed
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const first = lines.findIndex((line) => /error TS\d+|\[ERROR\]|^Error\b/.test(line));
  const telling =
    first >= 0 ? lines.slice(first, first + longestReport) : lines.slice(-longestReport);
  return [`Building ${what} failed:`, ...telling].join('\n');
}
