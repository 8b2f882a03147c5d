import { ANNOTATION_TITLE } from './domain/about.ts';
import type { ErrorCode } from './domain/errors.ts';
import { judgeNode } from './shells/common/judge-node.ts';

// Where nobody reads on, such as a pipe that was closed, there are still outputs and a summary to
// write, and an exit code to keep.
process.stdout.on('error', () => undefined);

const verdict = judgeNode(process.versions.node);
if (verdict.kind === 'unsupported') refuse(verdict.message);
else void import('./shells/action/run.ts').then(start);

/** Loads nothing else: an old Node would meet what it lacks there, and show its stack. */
function refuse(message: string): void {
  const code: ErrorCode = 'unsupported-node';
  process.exitCode = 1;
  process.stdout.write(`::error title=${ANNOTATION_TITLE}::${code}: ${message}\n`);
}

async function start({ run }: { run: () => Promise<void> }): Promise<void> {
  await run();
  // All is said and written. What still closes or hangs, such as a connection or a lookup that
  // nothing can cancel, is not waited for; what was printed is.
  process.stdout.write('', () => process.exit());
}
