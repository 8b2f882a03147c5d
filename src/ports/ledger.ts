import type { Failure } from '../domain/errors.ts';
import type { Provenance } from '../domain/results.ts';

/** What the ledger of former releases says of the one that is planned. */
export interface Evidence {
  /** Whether it proves that the setup, as it is now, was the last to be applied. */
  readonly setupProven: boolean;
  /** What speaks against the release. */
  readonly refusals: readonly Failure[];
  /** Left out where nothing is recorded. */
  readonly provenance?: Provenance;
}

/** Where nothing is recorded. */
export const NO_EVIDENCE: Evidence = { setupProven: false, refusals: [] };

/** What was released before, and how the release that is planned is recorded after it. */
export interface LookedUp {
  readonly evidence: Evidence;
  /**
   * Does the work of a release and records how it ends. What cannot be recorded keeps the work
   * from being begun, but does not make it fail once it is done.
   *
   * @param release whether the work is going to write anything
   */
  readonly record: (release: { writes: boolean }, work: () => Promise<void>) => Promise<void>;
}

/** Where releases are recorded, as the release sees it. */
export interface Ledger {
  /**
   * Reads what was released before; nothing is written.
   *
   * @throws {ReleaseError} where it cannot be read
   */
  readonly lookUp: () => Promise<LookedUp>;
}

/** For a release that is not recorded anywhere. */
export const NO_LEDGER: Ledger = {
  lookUp: () => Promise.resolve({ evidence: NO_EVIDENCE, record: (_release, work) => work() }),
};
