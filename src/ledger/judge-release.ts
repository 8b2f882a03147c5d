import { shortCommit } from '../domain/commit.ts';
import type { Failure } from '../domain/errors.ts';
import type { Evidence } from '../ports/ledger.ts';
import { option, quote } from '../text/quote.ts';
import type { PastReleases } from './past-releases.ts';
import type { ReleasePayload } from './release-payload.ts';

/** What the record says of the release that is about to be done. */
export interface Standing extends Evidence {
  /** The last that succeeded was this very release, and nothing else was begun since. */
  readonly isRecorded: boolean;
}

/**
 * Holds a release against the record. The same version from another commit is refused as a
 * moved tag, unless that is allowed; it may still prove that the setup was applied.
 */
export function judgeRelease(
  release: ReleasePayload,
  { past: { last, unfinished }, allowMovedTag }: { past: PastReleases; allowMovedTag: boolean },
): Standing {
  if (last === undefined) return { isRecorded: false, setupProven: false, refusals: [] };
  const isSameCommit = last.payload.sha === release.sha;
  const isSameVersion = last.payload.version === release.version;
  const isMoved = isSameVersion && !isSameCommit && !allowMovedTag;
  const setupProven = [last.payload, ...unfinished].every(
    ({ digest }) => digest === release.digest,
  );
  return {
    isRecorded: setupProven && isSameVersion && isSameCommit && unfinished.length === 0,
    setupProven,
    refusals: isMoved ? [movedTag(release, last.payload)] : [],
  };
}

function movedTag({ version, tag, sha }: ReleasePayload, former: ReleasePayload): Failure {
  const now = tag === null ? 'this run is' : `the tag ${quote(tag)} is now`;
  return {
    code: 'moved-tag',
    message:
      `The version ${version} was released from the commit ${quote(shortCommit(former.sha))}, ` +
      `and ${now} at ${quote(shortCommit(sha))}.`,
    hint:
      'Give the new commit a new version. If the same version is meant to come from another ' +
      `commit, set ${option('allow-moved-tag')} to true for this run.`,
  };
}
