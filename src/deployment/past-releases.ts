import { type Deployments, PAGE_SIZE } from './deployments.ts';
import { type ReleasePayload, isOfSameIntegration, payloadFrom } from './release-payload.ts';

/** So many deployments of an environment are looked through at most: ten pages. */
export const MAX_PAGES = 10;

/** A release that a deployment records. */
export interface RecordedRelease {
  readonly deploymentId: number;
  readonly payload: ReleasePayload;
}

/** What the deployments of an environment tell of one integration in one workspace. */
export interface PastReleases {
  /** The newest release that succeeded. */
  readonly last: RecordedRelease | undefined;
  /** What was begun after it and did not succeed, newest first: it may have written anything. */
  readonly unfinished: readonly ReleasePayload[];
}

/** Looks for the newest successful release of an integration, no further than MAX_PAGES. */
export async function readPastReleases(
  deployments: Deployments,
  of: Pick<ReleasePayload, 'workspace' | 'integration'>,
): Promise<PastReleases> {
  const unfinished: ReleasePayload[] = [];
  for await (const recorded of releasesOf(deployments, of)) {
    if (await deployments.hasSucceeded(recorded.deploymentId)) {
      return { last: recorded, unfinished };
    }
    unfinished.push(recorded.payload);
  }
  return { last: undefined, unfinished };
}

/** Newest first. What a payload says of its commit counts only if GitHub says so, too. */
async function* releasesOf(
  deployments: Deployments,
  of: Pick<ReleasePayload, 'workspace' | 'integration'>,
): AsyncIterable<RecordedRelease> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await deployments.list(page);
    for (const { id, sha, payload: json } of listed) {
      const payload = payloadFrom(json);
      if (payload?.sha !== sha || !isOfSameIntegration(payload, of)) continue;
      yield { deploymentId: id, payload };
    }
    if (listed.length < PAGE_SIZE) return;
  }
}
