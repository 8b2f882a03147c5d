// Prints the counts of jest's JSON report as one line: `N passed, N failed, N skipped`.
import { existsSync, readFileSync } from 'node:fs';

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

const file = process.argv[2] ?? '';
const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : NO_REPORT;
// A suite that could not even start counts as a failure, or it would go unseen.
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
const skipped = report.numPendingTests === 0 ? '' : `, ${report.numPendingTests} skipped`;
console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
