import type { InputProblem } from '../../domain/errors.ts';
import { isHidden } from '../../inputs/inputs.ts';
import type { Place } from '../../text/quote.ts';

/** What differs between the servers that run workflows, as far as a hint can name it. */
export interface ServerWords {
  readonly name: string;
  readonly hasDeployments: boolean;
  /**
   * Whether the log breaks the lines of an annotation. GitHub's does; the logs of Gitea and
   * Forgejo show the command as it is printed, with a bare `%0A` for each break.
   */
  readonly breaksAnnotations: boolean;
  readonly places: Readonly<Record<Place, string>>;
}

type ServerKind = 'github' | 'github-server' | 'gitea' | 'forgejo' | 'another';

/** The same word in the workflows of all of them. */
const JOB_ENV = 'the env of the job';

/** Neither of the forges has environments, nor deployments (seen with Gitea 1.26 and its like). */
const OF_A_FORGE = {
  hasDeployments: false,
  breaksAnnotations: false,
  places: {
    secrets: 'the Actions secrets of the repository, or of its owner',
    variables: 'the Actions variables of the repository, or of its owner',
    environment: JOB_ENV,
  },
} as const;

const OF_GITHUB = {
  name: 'GitHub',
  hasDeployments: true,
  places: {
    secrets: 'the secrets of the repository, or of the environment that the job names (which win)',
    variables:
      'the variables of the repository, or of the environment that the job names (which win)',
    environment: JOB_ENV,
  },
} as const;

/** Every hint that depends on the kind of server. */
const SERVERS: Readonly<Record<ServerKind, ServerWords>> = {
  github: { ...OF_GITHUB, breaksAnnotations: true },
  // A server of an unknown name may be a forge as well: there the lines are printed twice.
  'github-server': { ...OF_GITHUB, breaksAnnotations: false },
  gitea: { name: 'Gitea', ...OF_A_FORGE },
  forgejo: { name: 'Forgejo', ...OF_A_FORGE },
  another: {
    name: 'This server, which is not GitHub,',
    hasDeployments: false,
    breaksAnnotations: false,
    places: {
      secrets: 'the secrets that this job is given',
      variables: 'the variables that this job is given',
      environment: JOB_ENV,
    },
  },
};

/** Finds the words of the server that a run is at home on. */
export function serverWords(env: NodeJS.ProcessEnv): ServerWords {
  return SERVERS[serverKind(env)];
}

/** Tells the kind of server. Forgejo's runner calls itself Gitea's as well, so it comes first. */
function serverKind(env: NodeJS.ProcessEnv): ServerKind {
  if (env.FORGEJO_ACTIONS === 'true') return 'forgejo';
  if (env.GITEA_ACTIONS === 'true') return 'gitea';
  // The API of both; that of GitHub has no path, or /api/v3 on a server of one's own (documented).
  if (/\/api\/v1\/*$/.test(env.GITHUB_API_URL ?? '')) return 'another';
  return isGitHubs(env.GITHUB_SERVER_URL ?? '') ? 'github' : 'github-server';
}

/** Tells whether an address is GitHub's own; none is no other server's. */
function isGitHubs(serverUrl: string): boolean {
  if (serverUrl === '') return true;
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  return host === 'github.com' || host.endsWith('.ghe.com');
}

/** Says how a workflow sets an option, and what to check where it is set and has no value. */
export function howToSetWith({ places }: ServerWords): (name: string) => string {
  return (name) =>
    isHidden(name)
      ? `Set ${name}: \${{ secrets.NAME }}; if it is set, check that the secret exists under ` +
        `this name in ${places.secrets}`
      : `Set it under with: ${name}; if it is set from a variable, check that the variable ` +
        `exists under this name in ${places.variables}`;
}

/** Refuses an input that only some servers can do something with. */
export function serverProblems(
  { deployment }: { readonly deployment: string },
  { name, hasDeployments }: ServerWords,
): InputProblem[] {
  if (deployment === '' || hasDeployments) return [];
  return [
    {
      input: 'deployment',
      problem: `${name} has no deployments, in which releases are recorded`,
      remedy: 'Leave it out, with github-token and allow-moved-tag',
    },
  ];
}
