import type { ErrorCode, Failure } from '../../domain/errors.ts';

/** What is mended by other inputs or permissions, that is, in the workflow. */
const MENDED_IN_THE_WORKFLOW: ReadonlySet<ErrorCode> = new Set([
  'invalid-input',
  'wrong-workspace',
  'not-installed',
  'ambiguous-name',
  'downgrade-refused',
  'moved-tag',
  'github-refused',
  'route-missing',
]);

/**
 * The file of the workflow, for failures that are mended there. GitHub gives it as
 * `owner/repository/.github/workflows/file.yml@ref` (documented).
 */
export function workflowFile(
  failures: readonly Failure[],
  { GITHUB_WORKFLOW_REF: ref = '' }: NodeJS.ProcessEnv,
): string | undefined {
  if (!failures.some(({ code }) => MENDED_IN_THE_WORKFLOW.has(code))) return undefined;
  return /^[^/@]+\/[^/@]+\/(?<file>\.github\/workflows\/[\w.-]+)@/.exec(ref)?.groups?.file;
}
