import { fileURLToPath } from 'node:url';
import { isSoak } from './__tests__/size.ts';

// The tests start the same programs a thousand times, so that Node compiles them once only.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/strip-types.mjs' },
  testEnvironment: '<rootDir>/__tests__/compile-once.ts',
  // Far more than any test takes, so that a busy machine does not count.
  testTimeout: isSoak ? 3_600_000 : 60_000,
  // Most tests wait for a process or a clock, so two cores carry more than two workers; each of
  // them costs what it compiles.
  maxWorkers: 4,
  // What starts a process, and the command line, are tried as the built programs that they are.
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/{index,cli}.ts',
    '!src/shells/cli/**',
    '!src/**/*.d.ts',
  ],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
};
