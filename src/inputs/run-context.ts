/** What the user wrote the inputs in; what to do about a wrong one is said in its words. */
export type WrittenIn = 'workflow' | 'command-line';

/** What the run is about, as the variables of a runner and the event say. */
export interface RunContext {
  readonly writtenIn: WrittenIn;
  readonly eventName: string;
  readonly actor: string;
  /** The full ref, such as `refs/tags/v1.2.3`; empty outside a workflow. */
  readonly ref: string;
  /** The tag of a release event. */
  readonly releaseTag: string | undefined;
  /** What a release event says has happened, such as `published`; empty for any other. */
  readonly releaseAction: string;
  readonly isDraft: boolean;
  /** Whether GitHub marks the release of the event as a pre-release. */
  readonly isPrerelease: boolean;
  /** The tag that was deleted, where that started the run. */
  readonly deletedTag: string | undefined;
  /** Whether it is a pull request from another repository. */
  readonly isFromFork: boolean;
}

const TAG_REF = 'refs/tags/';

/** Takes the tag out of a full ref such as `refs/tags/v1.2.3`; undefined for any other text. */
export function withoutTagRef(ref: string): string | undefined {
  return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}
