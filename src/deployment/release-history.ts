import { NOTHING_RECALLED, type Recollection } from '../models.ts';

/** Where releases are recorded, as the release sees it. */
export interface ReleaseHistory {
  /**
   * Reads what was released before; nothing is written.
   *
   * @throws {ReleaseError} where it cannot be read
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
  recall: () => Promise.resolve(NOTHING_RECALLED),
  record: (_release, work) => work(),
};
