/** What one part of the test command found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What to print: a summary when all is well, the whole of it when not. */
  readonly detail: string;
  /** The failures in short, a line or two each, to be read again at the end of a long run. */
  readonly failures?: readonly string[];
}

/** The fields of vitest's JSON report that are counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/**
 * Counts a vitest report. A skipped test counts as failed; so does a run that failed outside its tests (a hook,
 * an import), or that ran no test at all.
 */
export function tallyVitest(report: VitestReport, output: string): Tally {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, success } = report;
  const counted = numFailedTests + numPendingTests + numTodoTests;
  const failed = counted === 0 && (!success || passed === 0) ? 1 : counted;
  return { passed, failed, detail: failed === 0 ? `${passed} tests` : output };
}

/** A check that passes or fails as one. */
export function tallyCheck(isOk: boolean, detail: string): Tally {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, detail };
}

/** The closing line, which the continuous integration reads. */
export function formatClosingLine(tallies: readonly Tally[]): string {
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
