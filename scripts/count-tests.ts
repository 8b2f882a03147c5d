// Prints the counts of jest's JSON report, and of the legs that ran beside it, as one line:
// `N passed, N failed, N skipped`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
}

/** Tests that did not come to a report have failed. */
const NO_REPORT: Report = {
  numPassedTests: 0,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
};

/** What a leg in `real/` has left: a file for each. */
interface LegResult {
  readonly passed: number;
  readonly failed: number;
}

const [file = '', folder = ''] = process.argv.slice(2);
const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : NO_REPORT;
const legs = existsSync(folder)
  ? readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LegResult,
    )
  : [];
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const passed = sum([report.numPassedTests, ...legs.map((leg) => leg.passed)]);
// A suite that could not even start counts as a failure, or it would go unseen.
const suites = report.numRuntimeErrorTestSuites;
const failed = sum([report.numFailedTests, suites, ...legs.map((leg) => leg.failed)]);
const skipped = report.numPendingTests === 0 ? '' : `, ${report.numPendingTests} skipped`;
console.log(`${passed} passed, ${failed} failed${skipped}`);
