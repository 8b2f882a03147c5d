#!/usr/bin/env node
import type { ErrorCode } from './domain/errors.ts';
import { judgeNode } from './shells/common/judge-node.ts';
import { PROGRAM } from './shells/cli/program.ts';

/** The code of the first error of standard output, such as ENOSPC. */
let broken: string | undefined;
process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => (broken ??= code));
process.stderr.on('error', () => undefined);

/** Nobody reads on, such as behind a pipe that was closed: there is still an exit code to keep. */
const NOBODY_READS: ReadonlySet<string> = new Set(['EPIPE', 'EOF']);

const verdict = judgeNode(process.versions.node, PROGRAM);
if (verdict.kind === 'unsupported') refuse(verdict.message);
else void import('./shells/cli/main.ts').then(start);

/** Loads nothing else: an old Node would meet what it lacks there, and show its stack. */
function refuse(message: string): void {
  const code: ErrorCode = 'unsupported-node';
  process.exitCode = 1;
  process.stderr.write(`${code}: ${message}\n`);
}

async function start({ main, printsData }: typeof import('./shells/cli/main.ts')): Promise<void> {
  const words = process.argv.slice(2);
  process.exitCode = await main(words, process.env);
  await written(process.stdout);
  if (printsData(words)) tellLoss();
  await written(process.stderr);
  // All is said. What still closes or hangs, such as a connection, is not waited for.
  process.exit();
}

/** Resolves once all that was printed is written, or is known to be lost. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // An error is told after the write that it belongs to has ended.
    stream.write('', () => setImmediate(resolve));
  });
}

/** Tells of lost output: the empty file of a full disk must not pass for what was asked for. */
function tellLoss(): void {
  if (broken === undefined || NOBODY_READS.has(broken)) return;
  if (process.exitCode === 0) process.exitCode = 1;
  process.stderr.write(
    `Standard output cannot be written (${broken}): what it was to hold is lost.\n`,
  );
}
