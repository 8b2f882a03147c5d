/** One write to the workspace, and how to find out whether it has happened. */
export interface Write {
  /** What is done, in words for the log. */
  readonly label: string;
  /** Sends it; resolves to false when the answer does not say what came of it. */
  readonly send: () => Promise<boolean>;
  /** Reads whether it has happened, whoever did it; false: not, or not to be seen. */
  readonly find: () => Promise<boolean>;
  /** How long the change may take to show in what `find` reads. */
  readonly settleMs: number;
  /** Whether what `find` does not see after that time cannot have happened. */
  readonly absenceShows: boolean;
  /** Whether sending it twice leaves the same as sending it once. */
  readonly repeatable: boolean;
  /** Whether a 409 can mean that it has happened already. */
  readonly conflictMeansDone: boolean;
  /** Whether what it changes has to be read before it is sent. */
  readonly findFirst: boolean;
}
