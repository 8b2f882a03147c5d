/**
 * What is mutated, by the tests that are to notice it: each part by its own, which keeps a run
 * short, and shows that a part does not live on the tests of others.
 */
export const PARTS = {
  version: { mutate: ['src/version/**/*.ts'], tests: ['version'] },
  setup: {
    mutate: ['src/resources/setup.ts', 'src/inputs/strict-json.ts'],
    tests: ['resources', 'inputs', 'plan'],
  },
  plan: { mutate: ['src/plan/**/*.ts', 'src/patch/**/*.ts'], tests: ['plan', 'patch'] },
  ledger: {
    mutate: ['src/ledger/**/*.ts'],
    // Those that run the built action see none of the changes.
    tests: [
      'ledger/definition-digest',
      'ledger/deployment-ledger',
      'ledger/judge-release',
      'ledger/past-releases',
      'ledger/release-payload',
    ],
  },
  redaction: { mutate: ['src/secrets/**/*.ts', 'src/text/quote.ts'], tests: ['secrets', 'text'] },
  retries: { mutate: ['src/http/retry-policy.ts'], tests: ['http/retry-policy'] },
  reconciliation: {
    mutate: [
      'src/release/next-move.ts',
      'src/release/perform-write.ts',
      'src/release/judge-instance.ts',
    ],
    tests: ['release'],
  },
};

// scripts/mutation.ts runs one part after the other.
const part = PARTS[process.env.MUTATION_PART];

/** @type {import('./mutation/node_modules/@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    config: {
      setupFiles: ['<rootDir>/__tests__/mutation-setup.ts'],
      testMatch: part?.tests.map((path) => `<rootDir>/__tests__/${path}{/**/*,}.test.ts`),
    },
  },
  coverageAnalysis: 'perTest',
  mutate: part?.mutate,
  concurrency: 2,
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `.cache/mutation/${process.env.MUTATION_PART}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    'dist',
    'runner',
    'docs',
    'examples',
    'sandbox/dist',
    '.cache',
    'coverage',
    'lib',
    'mutation',
  ],
  thresholds: { high: 95, low: 90, break: 90 },
};
