import type { Contexts } from './expressions.ts';

/** Everything outside the workflow: what started it, and what the repository holds. */
export interface World {
  readonly github: { readonly ref: string; readonly event_name: string } & Contexts;
  /** Of the repository. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Its files, by their path, for a checkout. */
  readonly files: Readonly<Record<string, string>>;
  /** Of its environments. */
  readonly environments: Readonly<Record<string, Environment>>;
  /** More variables of the runner's, for this action. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder with stand-ins for programs, which comes first in the PATH of scripts. */
  readonly programs?: string;
  /** What other people's actions put out, by their names; they do nothing else here. */
  readonly actions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The inputs that a step gets besides its own, such as the address of a sandbox. */
  readonly amend: (inputs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

export interface Environment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}
