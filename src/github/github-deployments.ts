import type { GitHub } from '@actions/github/lib/utils';
import * as shapes from '../http/answer-shapes.ts';
import { type Deployments, type ListedDeployment, PAGE_SIZE } from '../ledger/deployments.ts';
import { ReleaseError } from '../domain/errors.ts';
import { option, quote } from '../text/quote.ts';
import { type GitHubCall, toGitHubError, unreadable } from './github-errors.ts';
import { isCommit } from '../domain/commit.ts';

export interface GitHubRepository {
  /** GitHub's client, over a fetch that keeps its deadlines. */
  readonly octokit: InstanceType<typeof GitHub>;
  readonly owner: string;
  readonly repo: string;
  readonly environment: string;
  /** The page of the workspace, and that of the run. */
  readonly environmentUrl: string;
  readonly logUrl: string | undefined;
}

/** An annotated tag points to a tag or a commit (documented); a longer chain is not followed. */
const LONGEST_TAG_CHAIN = 8;

/** Statuses of one deployment: a release writes two, and one more when it is superseded. */
const STATUSES_PAGE_SIZE = 100;

const WRITE_DEPLOYMENTS = { deployments: 'write' } as const;
const READ_TAGS = { contents: 'read', ...WRITE_DEPLOYMENTS } as const;

const deploymentList = shapes.listOf(
  shapes.object({ id: shapes.number(), sha: shapes.text(), payload: shapes.anything() }),
);
const statusList = shapes.listOf(shapes.object({ state: shapes.text() }));
const created = shapes.object({ id: shapes.number() });
const pointing = shapes.object({
  object: shapes.object({ type: shapes.text(), sha: shapes.text() }),
});

/** Reaches an environment's deployments by GitHub's REST API, as its OpenAPI description has it. */
export function githubDeployments(repository: GitHubRepository): Deployments {
  const { octokit, owner, repo, environment } = repository;
  const { request } = octokit;
  const at = { owner, repo };
  return {
    list: (page) =>
      calling('The deployments could not be read', WRITE_DEPLOYMENTS).read(deploymentList, () =>
        request('GET /repos/{owner}/{repo}/deployments', {
          ...at,
          environment,
          per_page: PAGE_SIZE,
          page,
        }),
      ) as Promise<readonly ListedDeployment[]>,

    hasSucceeded: async (id) => {
      const statuses = await calling(
        'The statuses of a deployment could not be read',
        WRITE_DEPLOYMENTS,
      ).read(statusList, () =>
        request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
          ...at,
          deployment_id: id,
          per_page: STATUSES_PAGE_SIZE,
        }),
      );
      return statuses.some(({ state }) => state === 'success');
    },

    create: async (payload) => {
      const { version, integration, workspace, sha } = payload;
      const answer = await calling('The deployment could not be created', WRITE_DEPLOYMENTS).read(
        created,
        () =>
          request('POST /repos/{owner}/{repo}/deployments', {
            ...at,
            ref: sha,
            environment,
            description: shortened(`${integration} ${version} in ${workspace}`),
            payload: { ...payload },
            // Whether the commit may be released was decided before this step was reached.
            required_contexts: [],
            auto_merge: false,
            transient_environment: false,
          }),
      );
      return answer.id;
    },

    report: async (id, { state, description }) => {
      await calling(
        `The status ${state} of the deployment could not be recorded`,
        WRITE_DEPLOYMENTS,
      ).read(created, () =>
        request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
          ...at,
          deployment_id: id,
          state,
          description: shortened(description),
          environment_url: repository.environmentUrl,
          ...(repository.logUrl === undefined ? {} : { log_url: repository.logUrl }),
          // Left to itself GitHub would mark every former deployment of the environment as
          // inactive, those of other integrations that live there as well.
          auto_inactive: false,
        }),
      );
    },

    commitOfTag: (tag) =>
      commitOfTag(tag, {
        readRef: (ref) =>
          callingFor(tag).read(pointing, () =>
            request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref }),
          ),
        readTag: (sha) =>
          callingFor(tag).read(pointing, () =>
            request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...at, tag_sha: sha }),
          ),
      }),
  };
}

type Pointing = shapes.Read<typeof pointing>;

interface TagReaders {
  readonly readRef: (ref: string) => Promise<Pointing>;
  readonly readTag: (sha: string) => Promise<Pointing>;
}

async function commitOfTag(tag: string, { readRef, readTag }: TagReaders): Promise<string> {
  let { object } = await readRef(`tags/${tag}`);
  for (let steps = 0; object.type === 'tag' && steps < LONGEST_TAG_CHAIN; steps += 1) {
    ({ object } = await readTag(object.sha));
  }
  if (object.type === 'commit' && isCommit(object.sha)) return object.sha;
  throw new ReleaseError({
    code: 'github-refused',
    message: `The tag ${quote(tag)} does not point to a commit.`,
    hint: 'Tag a commit, and release that tag.',
  });
}

function callingFor(tag: string) {
  return calling(`The tag ${quote(tag)} could not be read`, READ_TAGS, NO_TAG);
}

const NO_TAG = `There may be no such tag in this repository: check ${option('tag')}, and push it first.`;

/** Calls GitHub and checks what it answers; every failure is said in the words of the call. */
function calling(failure: string, permissions: GitHubCall['permissions'], missing?: string) {
  const call: GitHubCall = { failure, permissions, ...(missing === undefined ? {} : { missing }) };
  return {
    read: async <T extends shapes.Shape>(
      schema: T,
      send: () => Promise<{ readonly data: unknown }>,
    ): Promise<shapes.Read<T>> => {
      const { data } = await send().catch((error: unknown) => {
        throw toGitHubError(error, call);
      });
      const parsed = shapes.safeParse(schema, data);
      if (!parsed.success) throw unreadable(call);
      return parsed.data;
    },
  };
}

/** The longest description that GitHub takes with a status (documented). */
const DESCRIPTION_LENGTH = 140;

function shortened(text: string): string {
  return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1)}…`;
}
