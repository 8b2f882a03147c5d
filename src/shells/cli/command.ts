import type { InputName } from '../../inputs/inputs.ts';

/** A flag that is no input. */
export interface OwnFlag {
  readonly says: string;
  /** What stands for its value in the help; left out for a flag that has none. */
  readonly value?: string;
}

/** One thing that the program does. */
export interface Command {
  /** In a line of the help. */
  readonly says: string;
  /** The inputs that it takes: as flags, as variables of the environment, or from files. */
  readonly inputs: readonly InputName[];
  /** What others are, as texts, where it is not their default. */
  readonly settles?: Readonly<Partial<Record<InputName, string>>>;
  readonly flags: Readonly<Record<string, OwnFlag>>;
  /** What the words behind it are, such as `FILE`, where it takes any; `[FILE]` may be left out. */
  readonly words?: readonly string[];
  /** The exit codes that it has beside those of all, and what they mean. */
  readonly exits?: readonly (readonly [code: number, says: string])[];
  /** Loads what carries it out; nothing of a command is loaded before it is called. */
  readonly load: () => Promise<Run>;
}

/** What stood behind a command, read. */
export interface Arguments {
  /** By the flag's name; a flag without a value, or its opposite, as `true` or `false`. */
  readonly flags: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** Resolves to the exit code of the process. */
export type Run = (call: Call) => Promise<number>;

/** How a command was called. */
export interface Call {
  readonly command: Command;
  /** All that there are. */
  readonly commands: Readonly<Record<string, Command>>;
  readonly args: Arguments;
  readonly env: NodeJS.ProcessEnv;
}

/** What the exit code of the process means. */
export const EXIT = {
  done: 0,
  failed: 1,
  /** `plan --fail-on changes` found something to write. */
  changes: 2,
  /** The command line, or what else was given, is wrong; nothing was sent. */
  usage: 64,
} as const;
