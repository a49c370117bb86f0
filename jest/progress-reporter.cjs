const everyMilliseconds = 5000;

/** Says now and then how far a run is, and at once what failed. */
module.exports = class ProgressReporter {
  #spoke = performance.now();

  /**
   * @param {import('@jest/test-result').Test} test
   * @param {import('@jest/test-result').TestResult} result
   * @param {import('@jest/test-result').AggregatedResult} all
   */
  onTestResult(test, result, all) {
    if (result.failureMessage) console.log(`${test.path}\n${result.failureMessage}`);
    if (performance.now() - this.#spoke < everyMilliseconds) return;
    this.#spoke = performance.now();
    const suites = `${all.numTotalTestSuites - all.numPendingTestSuites}`;
    const done = all.numPassedTestSuites + all.numFailedTestSuites;
    console.log(`${done} of ${suites} files, ${all.numPassedTests} tests passed`);
  }
};
