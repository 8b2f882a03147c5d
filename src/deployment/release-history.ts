/** What the record of former releases says of the one that is about to be done. */
export interface Recollection {
  /** Whether it proves that the setup, as it is now, was the last to be applied. */
  readonly setupProven: boolean;
}

/** Where releases are recorded, as the release sees it. */
export interface ReleaseHistory {
  /**
   * Reads what was released before; nothing is written.
   *
   * @throws {ReleaseError} `moved-tag`, or that it cannot be read
   */
  readonly recall: () => Promise<Recollection>;
  /**
   * Does the work of a release and records how it ends. What cannot be recorded keeps the work
   * from being begun, but does not make it fail once it is done.
   *
   * @param release whether the work is going to write anything
   */
  readonly record: (release: { writes: boolean }, work: () => Promise<void>) => Promise<void>;
}

/** For a release that is not recorded anywhere. */
export const NO_HISTORY: ReleaseHistory = {
  recall: () => Promise.resolve({ setupProven: false }),
  record: (_release, work) => work(),
};
