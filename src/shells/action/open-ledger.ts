import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { USER_AGENT, workspacePage } from '../../domain/about.ts';
import { InputError } from '../../domain/errors.ts';
import type { Clock } from '../../time/clock.ts';
import { definitionDigest } from '../../ledger/definition-digest.ts';
import { DeploymentLedger } from '../../ledger/deployment-ledger.ts';
import type { Deployments } from '../../ledger/deployments.ts';
import { type Deadline, ShutdownGrace } from '../../time/deadline.ts';
import { type Connection, openConnection } from '../../http/connection.ts';
import type { ProxySettings } from '../../http/proxy.ts';
import { Transport } from '../../http/transport.ts';
import type { OpenedLedger } from '../common/perform-release.ts';
import type { ActionLog } from './action-log.ts';
import { withRateLimits } from '../../github/rate-limits.ts';
import { githubDeployments } from '../../github/github-deployments.ts';
import { fetchOver } from '../../github/github-fetch.ts';
import { type GitHubRun, readGitHubRun } from '../../github/github-run.ts';
import type { DeploymentInputs, ReleaseInputs } from '../../inputs/release-inputs.ts';
import type { RunTag } from '../../inputs/release-version.ts';

export interface OpenLedgerDependencies {
  readonly inputs: ReleaseInputs;
  readonly deployment: DeploymentInputs;
  readonly proxy: ProxySettings | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly log: ActionLog;
}

/**
 * Puts the layers of the record together; nothing is sent before it is asked.
 *
 * @throws {InputError} where the environment is not that of a workflow of GitHub's
 */
export async function openLedger(dependencies: OpenLedgerDependencies): Promise<OpenedLedger> {
  const { inputs, deployment, proxy, env, clock, deadline, log } = dependencies;
  const run = gitHubRun(env);
  const settings = { origin: new URL(run.apiUrl).origin, proxy };
  const connection = withRateLimits(await openConnection(settings), clock);
  const within = (time: Deadline) => deploymentsWithin(time, { connection, run, ...dependencies });
  const grace = new ShutdownGrace({ clock, cancelled: deadline.cancelled });
  const ledger = new DeploymentLedger({
    environment: deployment.environment,
    release: {
      workspace: inputs.settings.workspace,
      integration: inputs.desired.integration,
      version: inputs.desired.version,
      tag: inputs.tag?.name ?? null,
      digest: definitionDigest(inputs),
    },
    commit: commitOf(inputs.tag, run),
    allowMovedTag: deployment.allowMovedTag,
    dryRun: inputs.policy.dryRun,
    deployments: within(deadline),
    atShutdown: () => within(grace.deadline()),
    log,
  });
  return { ledger, close: () => connection.close() };
}

/**
 * Finds the commit of a tag. GITHUB_SHA is that of what started the run: of a pushed tag, of a
 * release's tag, of the branch. A tag that is an input has nothing to do with it, and GitHub is
 * asked where it points.
 */
function commitOf(tag: RunTag | undefined, run: GitHubRun) {
  return (deployments: Deployments): Promise<string> =>
    tag?.isInput === true ? deployments.commitOfTag(tag.name) : Promise.resolve(run.sha);
}

function gitHubRun(env: NodeJS.ProcessEnv): GitHubRun {
  const read = readGitHubRun(env);
  if (!read.ok) throw new InputError(read.problems);
  return read.value;
}

interface ConnectedDependencies extends OpenLedgerDependencies {
  readonly connection: Connection;
  readonly run: GitHubRun;
}

function deploymentsWithin(
  deadline: Deadline,
  { connection, run, inputs, deployment, clock, log }: ConnectedDependencies,
): Deployments {
  const transport = new Transport({ connection, clock, log, deadline, random: Math.random });
  const octokit = new GitHub(
    getOctokitOptions(deployment.githubToken, {
      baseUrl: run.apiUrl,
      userAgent: USER_AGENT,
      request: { fetch: fetchOver(transport), log: SILENT },
      log: SILENT,
    }),
  );
  return githubDeployments({
    octokit,
    owner: run.owner,
    repo: run.repo,
    environment: deployment.environment,
    environmentUrl: workspacePage(inputs.settings),
    logUrl: run.runUrl,
  });
}

/** The client would print what GitHub says about itself past the log that keeps secrets. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
