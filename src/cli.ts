#!/usr/bin/env node
import type { ErrorCode } from './domain/errors.ts';
import { judgeNode } from './shells/common/judge-node.ts';
import { PROGRAM } from './shells/cli/program.ts';

// Where nobody reads on, such as a pipe that was closed, there is still an exit code to keep.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const verdict = judgeNode(process.versions.node, PROGRAM);
if (verdict.kind === 'unsupported') refuse(verdict.message);
else void import('./shells/cli/main.ts').then(start);

/** Nothing else may be loaded here: an old Node would meet what it lacks, and show its stack. */
function refuse(message: string): void {
  const code: ErrorCode = 'unsupported-node';
  process.exitCode = 1;
  process.stderr.write(`${code}: ${message}\n`);
}

async function start({ main }: typeof import('./shells/cli/main.ts')): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), process.env);
  // All is said. What still closes or hangs, such as a connection, is not waited for; what was
  // printed is.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}
