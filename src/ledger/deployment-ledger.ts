import { ReleaseError } from '../domain/errors.ts';
import type { Provenance } from '../domain/results.ts';
import type { Log } from '../ports/log.ts';
import { quote } from '../text/quote.ts';
import { type DeploymentReport, type Deployments, PAGE_SIZE } from './deployments.ts';
import { type Standing, judgeRelease } from './judge-release.ts';
import { shortCommit } from '../domain/commit.ts';
import {
  MAX_PAGES,
  type PastReleases,
  type RecordedRelease,
  readPastReleases,
} from './past-releases.ts';
import type { Ledger, LookedUp } from '../ports/ledger.ts';
import { type ReleasePayload, payloadFrom } from './release-payload.ts';

export interface DeploymentLedgerDependencies {
  readonly environment: string;
  /** The release; its commit is known only once it has been asked for. */
  readonly release: Omit<ReleasePayload, 'sha'>;
  readonly commit: (deployments: Deployments) => Promise<string>;
  readonly allowMovedTag: boolean;
  readonly dryRun: boolean;
  readonly deployments: Deployments;
  /** The same within the time that a run has for recording its end, however it ends. */
  readonly atShutdown: () => Deployments;
  readonly log: Log;
}

/** What is known once the deployments have been read. */
interface Found {
  readonly release: ReleasePayload;
  readonly past: PastReleases;
  readonly standing: Standing;
}

/** Records releases as deployments of an environment on GitHub. */
export class DeploymentLedger implements Ledger {
  readonly #dependencies: DeploymentLedgerDependencies;

  constructor(dependencies: DeploymentLedgerDependencies) {
    this.#dependencies = dependencies;
  }

  readonly lookUp = async (): Promise<LookedUp> => {
    const { deployments, allowMovedTag, commit, log } = this.#dependencies;
    const sha = await commit(deployments);
    const release = { ...this.#dependencies.release, sha };
    const past = await readPastReleases(deployments, release);
    this.#tell(past, release);
    const standing = judgeRelease(release, { past, allowMovedTag });
    if (this.#dependencies.dryRun) log.info('A dry run: no deployment is created.');
    return {
      evidence: { ...standing, provenance: provenanceOf(release, past) },
      record: (plan, work) => this.#record({ release, past, standing }, plan, work),
    };
  };

  async #record(
    { release, past, standing }: Found,
    { writes }: { writes: boolean },
    work: () => Promise<void>,
  ): Promise<void> {
    if (standing.isRecorded && !writes) {
      await work();
      return;
    }
    const { deployments, environment, log } = this.#dependencies;
    log.info(`Create a deployment of ${quote(environment)} …`);
    const id = await this.#create(release, past);
    await this.#failing(id, async () => {
      await deployments.report(id, IN_PROGRESS);
      await work();
    });
    await this.#succeeded(id, past.last);
  }

  /** Creates a deployment. One that was not answered may exist: then it is told the end, too. */
  async #create(release: ReleasePayload, { newest }: PastReleases): Promise<number> {
    try {
      return await this.#dependencies.deployments.create(release);
    } catch (error) {
      if (!(error instanceof ReleaseError) || error.code === 'github-refused') throw error;
      await this.#lastly('A deployment whose creation was not answered', async (deployments) => {
        const made = (await deployments.list(1)).find(
          ({ id, payload }) =>
            !newest.includes(id) && payloadFrom(payload)?.digest === release.digest,
        );
        if (made !== undefined) await deployments.report(made.id, failed(error.code));
      });
      throw error;
    }
  }

  /** Does the work; if it fails, the deployment is told so before the failure goes on. */
  async #failing(id: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const code = error instanceof ReleaseError ? error.code : 'internal';
      await this.#lastly('The failure', (deployments) => deployments.report(id, failed(code)));
      throw error;
    }
  }

  /** Records success and ends the former release, which GitHub would show as active for ever. */
  async #succeeded(id: number, former: RecordedRelease | undefined): Promise<void> {
    const { environment, log } = this.#dependencies;
    await this.#lastly('The release is done, which', async (deployments) => {
      await deployments.report(id, SUCCEEDED);
      log.info(`Recorded as deployment ${id} of ${quote(environment)}.`);
      if (former !== undefined) await deployments.report(former.deploymentId, SUPERSEDED);
    });
  }

  async #lastly(what: string, say: (deployments: Deployments) => Promise<void>): Promise<void> {
    try {
      await say(this.#dependencies.atShutdown());
    } catch (error) {
      // Whatever it is: what the release has come to is not changed by it any more.
      this.#dependencies.log.warning(`${what} could not be recorded in full.${reasonOf(error)}`);
    }
  }

  #tell({ last, isComplete }: PastReleases, { integration, workspace }: ReleasePayload): void {
    const { environment, log } = this.#dependencies;
    const what = `a release of ${integration} to ${workspace} in the environment ${quote(environment)}`;
    if (last !== undefined) {
      const { version, sha } = last.payload;
      log.info(
        `GitHub's last record of ${what}: ${quote(version)} from the commit ${quote(shortCommit(sha))}.`,
      );
    } else if (isComplete) {
      log.info(`GitHub has no record of ${what} that succeeded.`);
    } else {
      log.warning(
        `The newest ${MAX_PAGES * PAGE_SIZE} deployments hold no record of ${what} that succeeded. ` +
          'Older ones are not read, so a moved tag would not be noticed.',
      );
    }
  }
}

function provenanceOf({ sha, tag }: ReleasePayload, { last }: PastReleases): Provenance {
  const former = last && {
    version: last.payload.version,
    tag: last.payload.tag ?? undefined,
  };
  return { commit: sha, tag: tag ?? undefined, former };
}

const IN_PROGRESS: DeploymentReport = { state: 'in_progress', description: 'Being released.' };
const SUCCEEDED: DeploymentReport = { state: 'success', description: 'Released.' };
const SUPERSEDED: DeploymentReport = {
  state: 'inactive',
  description: 'Superseded by a later release.',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof ReleaseError)) return '';
  return error.code === 'budget-exceeded' ? ' GitHub did not answer in time.' : ` ${error.message}`;
}

function failed(code: string): DeploymentReport {
  return { state: 'failure', description: `The run failed: ${code}.` };
}
