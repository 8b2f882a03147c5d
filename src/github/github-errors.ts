import { ReleaseError, type ReleaseErrorFields } from '../domain/errors.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { option, quote } from '../text/quote.ts';
import { isTemporary } from '../http/retry-policy.ts';
import { COMMON_HINTS } from '../http/common-hints.ts';
import { type Advice, WireError } from '../http/wire-error.ts';

/** What was asked of GitHub. */
export interface GitHubCall {
  /** In words, such as `The deployments could not be read`. */
  readonly failure: string;
  /** The permissions that it needs, by the name that they have in a workflow. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** What else a 404 can mean than that the token may not see it: a sentence. */
  readonly missing?: string;
}

const LATER = 'Nothing of the release is lost by that: run again later.';
const REACH =
  'Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the ' +
  'environment names one; then run again.';

const HINTS: Readonly<Record<Advice, string>> = {
  ...COMMON_HINTS,
  'check-address': REACH,
  'check-redirect': REACH,
  'check-name': REACH,
  'check-credentials': REACH,
  'check-gateway': REACH,
  'check-network': REACH,
  'run-again': LATER,
  'run-later': LATER,
  'more-time': `Run again, or raise ${option('timeout')}.`,
};

/** Says what an error of GitHub's client means, and leaves out what else it holds, as the token. */
export function toGitHubError(thrown: unknown, call: GitHubCall): unknown {
  const cause = (Object(thrown) as { cause?: unknown }).cause;
  if (cause instanceof WireError) return unanswered(cause, call);
  const { status, response } = Object(thrown) as { status?: unknown; response?: unknown };
  if (typeof status !== 'number') return thrown;
  const { data, headers } = Object(response) as { data?: JsonValue; headers?: object };
  const said = saidIn(data);
  const isLimited = 'retry-after' in Object(headers);
  return new ReleaseError({
    ...(isLimited ? UNAVAILABLE : answered(status, call)),
    message: messageOf(call, { status, said }),
  });
}

/** Refuses an answer of another form than the documented one. */
export function unreadable({ failure }: GitHubCall): ReleaseError {
  return new ReleaseError({
    code: 'github-unavailable',
    message: `${failure}: GitHub answered something that this action cannot read.`,
    hint: LATER,
  });
}

function unanswered({ code, advice, reason }: WireError, { failure }: GitHubCall): ReleaseError {
  if (code === 'cancelled' || code === 'budget-exceeded') {
    return new ReleaseError({ code, message: reason, hint: HINTS[advice] });
  }
  if (code === 'redirected') {
    return new ReleaseError({
      code: 'github-refused',
      message: `${failure}: GitHub answered with a redirect, which is never followed.`,
      hint: 'If the repository was renamed or moved, start a new run there.',
    });
  }
  return new ReleaseError({
    code: 'github-unavailable',
    message: `${failure}. GitHub: ${reason}.`,
    hint: HINTS[advice],
  });
}

const UNAVAILABLE = { code: 'github-unavailable', hint: LATER } as const;

function answered(status: number, call: GitHubCall): Omit<ReleaseErrorFields, 'message'> {
  if (status === 401) {
    return {
      code: 'github-refused',
      hint: `Set ${option('github-token')} to \${{ github.token }}; another token may have expired.`,
    };
  }
  if (status === 403 || status === 404) {
    const first = status === 404 && call.missing !== undefined ? `${call.missing} ` : '';
    return { code: 'github-refused', hint: first + permissionsHint(call) };
  }
  if (isTemporary(status)) return UNAVAILABLE;
  return {
    code: 'github-refused',
    hint: `Check ${option('deployment')} and ${option('tag')}; then run again.`,
  };
}

/** Spells permissions as lines of a workflow. */
function permissionsHint({ permissions }: GitHubCall): string {
  const lines = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
  return ['Give the job of this step the permissions of its token:', 'permissions:', ...lines].join(
    '\n',
  );
}

function messageOf(
  { failure }: GitHubCall,
  { status, said }: { status: number; said: string },
): string {
  return `${failure}: GitHub answered ${status}${said === '' ? '' : `, ${quote(said)}`}.`;
}

function saidIn(data: JsonValue | undefined): string {
  return isJsonObject(data) && typeof data.message === 'string' ? data.message : '';
}
