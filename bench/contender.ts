import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One program that does a piece of work, and the command line that starts it. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The exit code that means it has done the work. */
  readonly exitCode?: number;
}

/** What one run of a contender took, as a whole process. */
export interface Measure {
  readonly ms: number;
  readonly peakBytes: number | undefined;
}

/** Runs a contender once and measures it from start to exit. */
export async function runContender(
  { name, command: [program, ...args], exitCode = 0 }: Contender,
  env: Readonly<Record<string, string>>,
): Promise<Measure> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = (base: string) => join(directory, base);
  writeFileSync(file('output'), '');
  writeFileSync(file('summary'), '');
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      ...env,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      PEAK_MEMORY_FILE: file('peak'),
    },
  });
  const startedAt = performance.now();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ms = performance.now() - startedAt;
  const peakBytes = numberIn(file('peak'));
  rmSync(directory, { recursive: true });
  if (code !== exitCode) throw new Error(`${name} ended with ${code}: ${stderr}`);
  return { ms, peakBytes };
}

function numberIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
