import { run } from '../tools.ts';
import { isWorkflow } from './workflows.ts';

/** What it says that is not so, and why. */
const KNOWN_BETTER: readonly { readonly message: RegExp; readonly because: string }[] = [
  {
    message: /^property "workflow_(repository|sha)" is not defined in object type/,
    because: 'GitHub’s reference of contexts has both in `job` since 2026; actionlint does not.',
  },
  {
    message: /^unexpected key "queue" for "concurrency" section/,
    because: 'GitHub lets runs wait in a queue since May 2026; actionlint 1.7.12 is older.',
  },
  {
    message: /^unexpected key "deployment" for "environment" section/,
    because:
      'GitHub knows environments without deployments since March 2026; so does not actionlint.',
  },
];

interface Finding {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
}

/** What actionlint has to say of workflows, `file:line: message`. It knows nothing of actions. */
export async function actionlintSays(program: string, files: readonly string[]): Promise<string[]> {
  // Without the checkers of scripts, which are not everywhere.
  const flags = ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}'];
  const { stdout } = await run(program, [...flags, ...files.filter(isWorkflow)]).catch(
    (error: unknown) => ({ stdout: findingsOf(error) }),
  );
  return (JSON.parse(stdout) as Finding[])
    .filter(({ message }) => !KNOWN_BETTER.some((known) => known.message.test(message)))
    .map(({ filepath, line, message }) => `${filepath}:${line}: ${message}`);
}

/** It exits with 1 where it has found something. */
function findingsOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error) {
    return String(error.stdout);
  }
  throw error;
}
