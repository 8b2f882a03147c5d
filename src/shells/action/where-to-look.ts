import type { ServerWords } from './server-words.ts';
import type { ErrorCode, Failure } from '../../domain/errors.ts';

/** What may stand in an address as it is: the names of repositories, tags and branches. */
const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const REF = /^(?!.*\.\.)[\w.@+/-]+$/;

/**
 * Finds the page that explains the codes of errors, of the very version that runs, in the reader's
 * language. The runner names the action's repository and ref (documented). Undefined where it does
 * not, as for an action of the job's own checkout, and on other servers than github.com, where an
 * action can come from elsewhere.
 */
export function errorsPage(env: NodeJS.ProcessEnv, server: ServerWords): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  if (!isGitHubCom(env, server) || !REPOSITORY.test(repository) || !REF.test(ref)) return undefined;
  const file = readsRussian(env) ? 'errors.ru.md' : 'errors.md';
  return `https://github.com/${repository}/blob/${ref}/docs/${file}`;
}

/** Tells github.com from a forge that gives its address as the source of actions. */
function isGitHubCom(
  { GITHUB_SERVER_URL: url }: NodeJS.ProcessEnv,
  { breaksAnnotations }: ServerWords,
): boolean {
  return url === 'https://github.com' && breaksAnnotations;
}

/** Goes by the first of POSIX's variables for the language of messages that is set. */
function readsRussian({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): boolean {
  const language = [LC_ALL, LC_MESSAGES, LANG].find((value = '') => value !== '') ?? '';
  return /^ru(?:[_.@-]|$)/i.test(language);
}

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
 * Finds the file of the workflow, for failures that are mended there. GitHub gives it as
 * `owner/repository/.github/workflows/file.yml@ref` (documented).
 */
export function workflowFile(
  failures: readonly Failure[],
  { GITHUB_WORKFLOW_REF: ref = '' }: NodeJS.ProcessEnv,
): string | undefined {
  if (!failures.some(({ code }) => MENDED_IN_THE_WORKFLOW.has(code))) return undefined;
  return /^[^/@]+\/[^/@]+\/(?<file>\.github\/workflows\/[\w.-]+)@/.exec(ref)?.groups?.file;
}
