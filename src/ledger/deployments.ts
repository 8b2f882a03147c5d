import type { JsonValue } from '../domain/json.ts';
import type { ReleasePayload } from './release-payload.ts';

/** How many deployments a page holds at most; a shorter page is the last (documented). */
export const PAGE_SIZE = 100;

/** A deployment as GitHub lists it, whoever made it. */
export interface ListedDeployment {
  readonly id: number;
  readonly sha: string;
  readonly payload: JsonValue | undefined;
}

/** The states of GitHub's that a release goes through; `inactive` is one that was superseded. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive';

export interface DeploymentReport {
  readonly state: DeploymentState;
  /** A few words; GitHub takes 140 characters (documented). */
  readonly description: string;
}

/**
 * The deployments of one environment of one repository.
 *
 * Every method rejects with a ReleaseError: `github-refused`, `github-unavailable`, or the
 * code of the run's own end.
 */
export interface Deployments {
  /** One page of them, from 1, newest first. */
  readonly list: (page: number) => Promise<readonly ListedDeployment[]>;
  /** Whether it ever had the state `success`, whatever came after. */
  readonly hasSucceeded: (id: number) => Promise<boolean>;
  /** Creates one and resolves to its id. */
  readonly create: (payload: ReleasePayload) => Promise<number>;
  readonly report: (id: number, report: DeploymentReport) => Promise<void>;
  /** The commit that a tag points to now, through however many annotations. */
  readonly commitOfTag: (tag: string) => Promise<string>;
}
