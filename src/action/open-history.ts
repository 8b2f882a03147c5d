import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { USER_AGENT, workspacePage } from '../about.ts';
import type { Clock } from '../clock.ts';
import { definitionDigest } from '../deployment/definition-digest.ts';
import { DeploymentHistory } from '../deployment/deployment-history.ts';
import type { Deployments } from '../deployment/deployments.ts';
import type { ReleaseHistory } from '../deployment/release-history.ts';
import { LastWords } from '../last-words.ts';
import type { RunLimits } from '../run-limits.ts';
import { type Connection, openConnection } from '../workspace/connection.ts';
import type { ProxySettings } from '../workspace/proxy-settings.ts';
import { Transport } from '../workspace/transport.ts';
import type { ActionLog } from './action-log.ts';
import type { DeploymentInputs } from './deployment-inputs.ts';
import { withRateLimits } from './github-connection.ts';
import { githubDeployments } from './github-deployments.ts';
import { fetchOver } from './github-fetch.ts';
import { type GitHubRun, readGitHubRun } from './github-run.ts';
import type { ParsedInputs } from './parse-inputs.ts';

export interface OpenHistoryParts {
  readonly inputs: ParsedInputs;
  readonly deployment: DeploymentInputs;
  readonly proxy: ProxySettings | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly limits: RunLimits;
  readonly log: ActionLog;
}

/** A record of releases to write to, and how to hang up. */
export interface OpenedHistory {
  readonly history: ReleaseHistory;
  readonly close: () => Promise<void>;
}

/**
 * Puts the layers of the record together; nothing is sent before it is asked.
 *
 * @throws {InputError} where the environment is not that of a workflow of GitHub's
 */
export async function openHistory(parts: OpenHistoryParts): Promise<OpenedHistory> {
  const { inputs, deployment, proxy, env, clock, limits, log } = parts;
  const run = readGitHubRun(env);
  const settings = { origin: new URL(run.apiUrl).origin, proxy };
  const connection = withRateLimits(await openConnection(settings), clock);
  const within = (time: RunLimits) => deploymentsWithin(time, { connection, run, ...parts });
  const lastWords = new LastWords({ clock, limits });
  const history = new DeploymentHistory({
    environment: deployment.environment,
    release: {
      workspace: inputs.connection.workspace,
      integration: inputs.release.integration,
      version: inputs.release.version,
      tag: deployment.tag ?? null,
      digest: definitionDigest(inputs),
    },
    commit: commitOf(deployment, run),
    allowMovedTag: deployment.allowMovedTag,
    dryRun: inputs.release.dryRun,
    deployments: within(limits),
    lastWords: () => within(lastWords.limits()),
    log,
  });
  return { history, close: () => connection.close() };
}

/**
 * GITHUB_SHA is the commit of what started the run: of a pushed tag, of a release's tag, of the
 * branch. A tag that is an input has nothing to do with it, and GitHub is asked where it points.
 */
function commitOf({ tag, tagIsInput }: DeploymentInputs, run: GitHubRun) {
  return (deployments: Deployments): Promise<string> =>
    tagIsInput && tag !== undefined ? deployments.commitOfTag(tag) : Promise.resolve(run.sha);
}

interface ConnectedParts extends OpenHistoryParts {
  readonly connection: Connection;
  readonly run: GitHubRun;
}

function deploymentsWithin(
  limits: RunLimits,
  { connection, run, inputs, deployment, clock, log }: ConnectedParts,
): Deployments {
  const transport = new Transport({ connection, clock, log, limits, random: Math.random });
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
    environmentUrl: workspacePage(inputs.connection),
    logUrl: run.runUrl,
    redact: (text) => log.withoutSecrets(text),
  });
}

/** The client would print what GitHub says about itself past the log that keeps secrets. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
