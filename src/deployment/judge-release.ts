import { ReleaseError } from '../errors.ts';
import { quote } from '../text/quote.ts';
import type { PastReleases } from './past-releases.ts';
import type { ReleasePayload } from './release-payload.ts';

/** What the record proves of the release that is about to be done. */
export interface Standing {
  /** The last that succeeded was this very release, and nothing else was begun since. */
  readonly isRecorded: boolean;
  /** The same, but it may have been of another commit: the setup was applied as it is now. */
  readonly setupProven: boolean;
}

/**
 * Holds a release against the record.
 *
 * @throws {ReleaseError} `moved-tag` where the last release was the same version from another
 * commit, unless that is allowed
 */
export function judgeRelease(
  release: ReleasePayload,
  { past: { last, unfinished }, allowMovedTag }: { past: PastReleases; allowMovedTag: boolean },
): Standing {
  if (last === undefined) return { isRecorded: false, setupProven: false };
  const isSameCommit = last.payload.sha === release.sha;
  const isSameVersion = last.payload.version === release.version;
  if (isSameVersion && !isSameCommit && !allowMovedTag) throw movedTag(release, last.payload);
  const setupProven = [last.payload, ...unfinished].every(
    ({ digest }) => digest === release.digest,
  );
  return { isRecorded: setupProven && isSameVersion && isSameCommit, setupProven };
}

/** The beginning of a commit's name, as GitHub shows it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

function movedTag({ version, tag, sha }: ReleasePayload, former: ReleasePayload): ReleaseError {
  const now = tag === null ? 'this run is' : `the tag ${quote(tag)} is now`;
  return new ReleaseError({
    code: 'moved-tag',
    message:
      `The version ${version} was released from the commit ${quote(shortSha(former.sha))}, ` +
      `and ${now} at ${quote(shortSha(sha))}.`,
    hint:
      'Give the new commit a new version. If the same version is meant to come from another ' +
      'commit, set allow-moved-tag to true for this run.',
  });
}
