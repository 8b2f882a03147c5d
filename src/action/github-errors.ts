import { type ErrorCode, ReleaseError, type ReleaseErrorFields } from '../errors.ts';
import { type JsonValue, isJsonObject } from '../json.ts';
import { quote } from '../text/quote.ts';
import { RequestError } from '../workspace/request-error.ts';
import { isTemporary } from '../workspace/retry-policy.ts';

/** What was asked of GitHub. */
export interface GitHubCall {
  /** In words, such as `The deployments could not be read`. */
  readonly failure: string;
  /** The permissions that it needs, by the name that they have in a workflow. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** Takes secrets out of what GitHub says. */
  readonly redact: (text: string) => string;
}

const LATER = 'Nothing of the release is lost by that: run again later.';
const REACH =
  'Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the ' +
  'environment names one; then run again.';

/** In place of hints that speak of the workspace. */
const HINTS: Partial<Record<ErrorCode, string>> = {
  'connection-failed': REACH,
  'unexpected-response': REACH,
  'service-unavailable': LATER,
};

/** Says what an error of GitHub's client means. What it holds besides, the token among it, stays out. */
export function toGitHubError(thrown: unknown, call: GitHubCall): unknown {
  const cause = (Object(thrown) as { cause?: unknown }).cause;
  if (cause instanceof RequestError) return unanswered(cause, call);
  const { status, response } = Object(thrown) as { status?: unknown; response?: unknown };
  if (typeof status !== 'number') return thrown;
  const said = saidIn((Object(response) as { data?: JsonValue }).data);
  return new ReleaseError({
    ...answered(status, call),
    message: messageOf(call, { status, said }),
  });
}

/** An answer of another form than the one that is documented. */
export function unreadable({ failure }: GitHubCall): ReleaseError {
  return new ReleaseError({
    code: 'github-unavailable',
    message: `${failure}: GitHub answered something that this action cannot read.`,
    hint: LATER,
  });
}

function unanswered(cause: RequestError, { failure }: GitHubCall): ReleaseError {
  const { code, message, hint } = cause;
  if (code === 'cancelled' || code === 'budget-exceeded') return cause;
  if (code === 'redirected') {
    return new ReleaseError({
      code: 'github-refused',
      message: `${failure}: GitHub answered with a redirect, which is never followed.`,
      hint: 'If the repository was renamed or moved, start a new run there.',
    });
  }
  return new ReleaseError({
    code: 'github-unavailable',
    message: `${failure}. ${message}`,
    hint: HINTS[code] ?? hint,
  });
}

function answered(status: number, call: GitHubCall): Omit<ReleaseErrorFields, 'message'> {
  if (status === 401) {
    return {
      code: 'github-refused',
      hint: 'Set github-token: ${{ github.token }}; another token may have expired.',
    };
  }
  if (status === 403 || status === 404) {
    return { code: 'github-refused', hint: permissionsHint(call) };
  }
  if (isTemporary(status)) return { code: 'github-unavailable', hint: LATER };
  return { code: 'github-refused', hint: 'Check the inputs deployment and tag; then run again.' };
}

/** The lines as they stand in a workflow. */
function permissionsHint({ permissions }: GitHubCall): string {
  const lines = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
  return ['Give the job of this step the permissions of its token:', 'permissions:', ...lines].join(
    '\n',
  );
}

function messageOf(
  { failure, redact }: GitHubCall,
  { status, said }: { status: number; said: string },
): string {
  return `${failure}: GitHub answered ${status}${said === '' ? '' : `, ${quote(redact(said))}`}.`;
}

function saidIn(data: JsonValue | undefined): string {
  return isJsonObject(data) && typeof data.message === 'string' ? data.message : '';
}
