import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Authority } from '../certificates.ts';

/** What a gateway stands in front of. */
export interface Behind {
  /** Where the service listens on 127.0.0.1, in plain HTTP. */
  readonly port: number;
  readonly authority: Authority;
}

/** A running gateway. */
export interface Gateway {
  /** The address of the service through it. */
  readonly url: string;
  /** What a release needs in its environment to get through it. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** What it has logged of requests, where a case asks for that. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a gateway of one kind, set up for one case. */
export type Front = (behind: Behind) => Promise<Gateway>;

/** A folder for one gateway's files. */
export interface Folder {
  readonly path: string;
  /** Writes a file into it, and returns its path. */
  readonly write: (name: string, lines: readonly string[]) => string;
  readonly remove: () => void;
}

export function makeFolder(gateway: string): Folder {
  const path = mkdtempSync(join(tmpdir(), `${gateway}-`));
  // Some of them give up root before they write.
  chmodSync(path, 0o777);
  return {
    path,
    write: (name, lines) => {
      const file = join(path, name);
      writeFileSync(file, `${lines.join('\n')}\n`);
      return file;
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Started by root, a program would give it up, and could not read what is its own. */
export const IS_ROOT = process.getuid?.() === 0;
