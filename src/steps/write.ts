/** One write to the workspace, and how to find out whether it has happened. */
export interface Write<T> {
  /** What is done, in words for the log. */
  readonly label: string;
  /** Sends it; resolves to undefined when the answer does not say what came of it. */
  readonly send: () => Promise<T | undefined>;
  /** Reads whether it has happened, whoever did it; undefined: not, or not to be seen yet. */
  readonly find: () => Promise<T | undefined>;
  /** How long the change may take to show in what `find` reads. */
  readonly settleMs: number;
  /** Whether sending it twice leaves the same as sending it once. */
  readonly repeatable: boolean;
  /** Whether a 409 can mean that it has happened already. */
  readonly conflictMeansDone: boolean;
}
