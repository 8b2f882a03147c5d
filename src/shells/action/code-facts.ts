import { isCommit, shortCommit } from '../../domain/commit.ts';
import type { Provenance } from '../../domain/results.ts';
import type { RunTag } from '../../inputs/release-version.ts';
import type { CodeFacts } from '../../render/code-sentence.ts';

/** What is known of the code of a release besides the run's own variables. */
export interface KnownOfCode {
  readonly tag: Pick<RunTag, 'isInput'> | undefined;
  /** The version that the workspace held before. */
  readonly previousVersion: string | undefined;
  readonly provenance?: Provenance | undefined;
}

/**
 * Finds the pages of the released commit, and of what it changes. The latter needs the tags of both
 * versions, and so a record of the former one that is the version which the workspace held.
 */
export function codeFacts(env: NodeJS.ProcessEnv, known: KnownOfCode): CodeFacts {
  const { tag, provenance } = known;
  const repository = repositoryUrl(env);
  const commit = provenance?.commit ?? (tag?.isInput === true ? undefined : env.GITHUB_SHA);
  if (repository === undefined) return {};
  return {
    commit:
      commit !== undefined && isCommit(commit)
        ? { name: shortCommit(commit), url: `${repository}/commit/${commit}` }
        : undefined,
    comparison: comparisonOf(repository, known),
  };
}

function comparisonOf(
  repository: string,
  { previousVersion, provenance }: KnownOfCode,
): CodeFacts['comparison'] {
  const { tag, former } = provenance ?? {};
  if (former === undefined || former.version !== previousVersion) return undefined;
  if (!isPlainTag(tag) || !isPlainTag(former.tag) || tag === former.tag) return undefined;
  return {
    formerVersion: former.version,
    url: `${repository}/compare/${former.tag}...${tag}`,
  };
}

/** Finds the repository's page, where the runner names the server and the repository. */
function repositoryUrl(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
  const isKnown = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isKnown ? `${server}/${repository}` : undefined;
}

/** Tells whether a tag may be a part of an address: it is allow-listed, not escaped. */
function isPlainTag(tag: string | undefined): tag is string {
  return tag !== undefined && /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._@+/-]{0,199}$/.test(tag);
}
