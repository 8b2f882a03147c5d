/** What the run is about, as GitHub's variables and the event say. */
export interface RunContext {
  readonly eventName: string;
  readonly actor: string;
  /** The full ref, such as `refs/tags/v1.2.3`; empty outside a workflow. */
  readonly ref: string;
  /** The tag of a release event. */
  readonly releaseTag: string | undefined;
  /** Whether it is a pull request from another repository. */
  readonly isFromFork: boolean;
}
