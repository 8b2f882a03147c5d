import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One program that does the work of a case, and the command line that starts it. */
export interface Program {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The exit code that means it has done the work. */
  readonly exitCode?: number;
}

/** What one run of a program took, as a whole process. */
export interface Measure {
  readonly ms: number;
  readonly peakBytes: number | undefined;
}

/** Runs a program once and measures it from start to exit. */
export async function runProgram(
  { name, command: [file, ...args], exitCode = 0 }: Program,
  env: Readonly<Record<string, string>>,
): Promise<Measure> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const inside = (base: string) => join(directory, base);
  writeFileSync(inside('output'), '');
  writeFileSync(inside('summary'), '');
  const child = spawn(file, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      ...env,
      GITHUB_OUTPUT: inside('output'),
      GITHUB_STEP_SUMMARY: inside('summary'),
      PEAK_MEMORY_FILE: inside('peak'),
    },
  });
  const startedAt = performance.now();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ms = performance.now() - startedAt;
  const peakBytes = numberIn(inside('peak'));
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
