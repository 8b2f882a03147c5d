import type { Failure, ReleaseError } from '../domain/errors.ts';
import type { Current, Instance, Integration } from '../domain/models.ts';
import type { Workspace } from '../ports/workspace.ts';

/**
 * Whether a write may be sent twice: `freely` where that leaves the same as once;
 * `after-a-look` where it is harmless but may be refused once it is done; `never` where a
 * second one would make a second thing, as long as the first may have happened.
 */
export type Repetition = 'freely' | 'after-a-look' | 'never';

/** The instance as it was read last; undefined where it is not there, or was not read since a write. */
export type Seen = Instance | undefined;

/** What a look found: what is known now that it has happened, or what was seen in place of that. */
export type Confirmation = { readonly done: Current } | { readonly notYet: Seen };

/**
 * One write to the workspace, and how to find out whether it has happened. It remembers nothing:
 * whoever performs it hands on what was seen last.
 */
export interface Write {
  /** What is done, in words for the log. */
  readonly label: string;
  /** What is seen before it is looked for or sent; left out where that changes nothing. */
  readonly seen?: Seen;
  /** Sends what is still needed; resolves to undefined when the answer does not show what came of it. */
  readonly send: (seen: Seen) => Promise<Current | undefined>;
  /**
   * Reads whether it has happened, whoever did it; not yet: not, or not to be seen.
   *
   * @param look.isAnswered whether a success was answered: then what nothing can show is believed
   */
  readonly confirm: (look: { seen: Seen; isAnswered: boolean }) => Promise<Confirmation>;
  /** How long the change may take to show in what `confirm` reads. */
  readonly visibilityGraceMs: number;
  /** Whether what `confirm` does not see after that time cannot have happened. */
  readonly absenceProves: boolean;
  /** How what is sent in view of that may be repeated. */
  readonly repetition: (seen: Seen) => Repetition;
  /** Whether a 409 can mean that it has happened already. */
  readonly adoptOnConflict: boolean;
  /** Whether what it changes has to be read before it is sent. */
  readonly confirmFirst: boolean;
  /** Left out where a success that is answered proves that it has happened. */
  readonly ifOnlyAnswered?: OnlyAnswered;
}

/** What there is to know of a write whose answer proves nothing. */
export interface OnlyAnswered {
  /** Whether the write after it may have failed only because this one has not happened. */
  readonly explains: (failed: ReleaseError) => boolean;
  /** The failure where it never shows. */
  readonly unseen: Failure;
}

/** What a write is made from besides its step. */
export interface WriteContext {
  readonly workspace: Workspace;
  /** The name of the integration. */
  readonly name: string;
  readonly current: Current;
}

/** What to do about a write of which nobody knows whether it has happened. */
export const LOOK_YOURSELF =
  'Look at the page of the workspace, then run again: what is there is found and kept.';

/** A list may show a new integration only some seconds later. */
export const LIST_VISIBILITY_GRACE_MS = 12_000;
/** An instance is read directly. */
export const INSTANCE_VISIBILITY_GRACE_MS = 2_000;

/** Takes the integration that steps after the first work on. */
export function integrationOf({ integration }: Current): Integration {
  if (integration !== undefined) return integration;
  throw new Error('The plan has a step for an integration that nothing created.');
}

/** Marks the instance stale, after a write that may have changed it in any way. */
export function withStaleInstance(current: Current): Current {
  return { ...current, instance: { kind: 'stale' } };
}

/** Tells what is seen of the instance without a look. */
export function knownInstance({ instance }: Current): Seen {
  return instance.kind === 'read' ? instance.instance : undefined;
}

/** Keeps the instance that a look has found. */
export function withInstance(current: Current, instance: Instance): Current {
  return { ...current, instance: { kind: 'read', instance } };
}
