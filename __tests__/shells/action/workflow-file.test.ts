import { expect, test } from '@jest/globals';
import { workflowFile } from '../../../src/shells/action/where-to-look.ts';
import type { ErrorCode } from '../../../src/domain/errors.ts';

const REF = 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

const fileFor = (
  codes: readonly ErrorCode[],
  env: NodeJS.ProcessEnv = { GITHUB_WORKFLOW_REF: REF },
) =>
  workflowFile(
    codes.map((code) => ({ code, message: 'No.', hint: 'Yes.' })),
    env,
  );

test.each<ErrorCode>([
  'invalid-input',
  'not-installed',
  'downgrade-refused',
  'moved-tag',
  'github-refused',
  'wrong-workspace',
])('%s is mended in the workflow', (code) => {
  expect(fileFor([code])).toBe('.github/workflows/release.yml');
});

test.each<ErrorCode>(['unauthorized', 'service-unavailable', 'instance-failed', 'internal'])(
  '%s is not mended in the workflow',
  (code) => {
    expect(fileFor([code])).toBeUndefined();
    expect(fileFor([code, 'not-installed'])).toBe('.github/workflows/release.yml');
  },
);

test.each([
  undefined,
  '',
  'octo-org/octo-repo/.github/workflows/release.yml',
  'octo-org/octo-repo/.github/workflows/../../x@refs/heads/main',
  'octo-org/octo-repo/.github/workflows/a,line=1::x.yml@refs/heads/main',
  'octo-org/octo-repo/elsewhere/release.yml@refs/heads/main',
])('a reference to a workflow that is %j names no file', (ref) => {
  expect(fileFor(['invalid-input'], { GITHUB_WORKFLOW_REF: ref })).toBeUndefined();
});
