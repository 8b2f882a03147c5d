/** What there is to know of the server whose runner this is. */
export interface Forge {
  /**
   * Whether the log breaks the lines of an annotation. GitHub's does; the logs of Gitea and
   * Forgejo show the command as it is printed, with a bare `%0A` for each break.
   */
  readonly breaksAnnotations: boolean;
}

export const GITHUB: Forge = { breaksAnnotations: true };

/** Where one of these has a value, the runner is Gitea's or Forgejo's. */
const OTHER_FORGES = ['GITEA_ACTIONS', 'FORGEJO_ACTIONS'] as const;

/**
 * Tells by the variables of the runner which kind of server it belongs to. A server of an unknown
 * name may be GitHub Enterprise Server as well: there the lines are printed twice.
 */
export function forgeOf(env: NodeJS.ProcessEnv): Forge {
  const isAnother = OTHER_FORGES.some((name) => (env[name] ?? '') !== '');
  return { breaksAnnotations: !isAnother && isGitHubs(env.GITHUB_SERVER_URL ?? '') };
}

/** An address that is not given is nobody's: then this is no server's run. */
function isGitHubs(serverUrl: string): boolean {
  if (serverUrl === '') return true;
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  return host === 'github.com' || host.endsWith('.ghe.com');
}
