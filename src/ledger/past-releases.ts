import { type Deployments, type ListedDeployment, PAGE_SIZE } from './deployments.ts';
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
  /** Whether none older can be of interest: the last was found, or the list read to its end. */
  readonly isComplete: boolean;
  /** The newest deployments of the environment, whoever made them. */
  readonly newest: readonly number[];
}

/** Looks for the newest successful release of an integration, no further than MAX_PAGES. */
export async function readPastReleases(
  deployments: Pick<Deployments, 'list' | 'hasSucceeded'>,
  of: Pick<ReleasePayload, 'workspace' | 'integration'>,
): Promise<PastReleases> {
  const unfinished: ReleasePayload[] = [];
  let newest: readonly number[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await deployments.list(page);
    if (page === 1) newest = listed.map(({ id }) => id);
    for (const recorded of listed.flatMap((one) => recordedRelease(one, of))) {
      if (await deployments.hasSucceeded(recorded.deploymentId)) {
        return { last: recorded, unfinished, isComplete: true, newest };
      }
      unfinished.push(recorded.payload);
    }
    if (listed.length < PAGE_SIZE) {
      return { last: undefined, unfinished, isComplete: true, newest };
    }
  }
  return { last: undefined, unfinished, isComplete: false, newest };
}

/** Reads the release; nothing where it is another's, or GitHub has it of another commit. */
function recordedRelease(
  { id, sha, payload: json }: ListedDeployment,
  of: Pick<ReleasePayload, 'workspace' | 'integration'>,
): RecordedRelease[] {
  const payload = payloadFrom(json);
  if (payload?.sha !== sha || !isOfSameIntegration(payload, of)) return [];
  return [{ deploymentId: id, payload }];
}
