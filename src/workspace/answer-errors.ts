import * as z from 'zod/mini';
import type { ErrorCode } from '../domain/errors.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { option, untrusted } from '../text/quote.ts';
import { RequestError } from '../ports/workspace.ts';
import { isTemporary } from '../http/retry-policy.ts';
import type { Route, RouteStatus } from './routes.ts';
import type { Answer } from '../http/transport.ts';
import { errorBody } from './wire-schemas.ts';

/** What an answer was an answer to. */
export interface ErrorContext {
  readonly operation: string;
  readonly route: Route;
  /** The page of the workspace that shows the token (documented). */
  readonly tokenPage: string;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly hint: (context: ErrorContext) => string;
}

const REFUSED: Explanation = {
  code: 'request-refused',
  hint: () => 'The text is the service’s own; correct what it names, then run again.',
};

const UNAVAILABLE: Explanation = {
  code: 'service-unavailable',
  hint: () => 'Run again later: what is done is found by reading and not repeated.',
};

const HOW_TO_LEARN =
  'A recording of the procedure in a browser tells which it is: docs/routes.md has the steps.';

const MISSING_HINTS: Readonly<Record<RouteStatus, (context: ErrorContext) => string>> = {
  documented: () => `Check ${option('workspace')} and ${option('api-url')}.`,
  inferred: ({ operation, route }) =>
    `The route ${route.method} ${route.path} is inferred, not documented by the vendor. If ` +
    `the vendor names another, set it with ${option('routes')}, key "${operation}"; also ` +
    `check ${option('workspace')}. ${HOW_TO_LEARN}`,
  given: ({ operation, route }) =>
    `The route ${route.method} ${route.path} comes from ${option('routes')}, key "${operation}": ` +
    `correct it there; also check ${option('workspace')}. ${HOW_TO_LEARN}`,
};

const ROUTE_MISSING: Explanation = {
  code: 'route-missing',
  hint: (context) => MISSING_HINTS[context.route.status](context),
};

const EXPLANATIONS: Readonly<Record<number, Explanation>> = {
  401: {
    code: 'unauthorized',
    hint: ({ tokenPage }) =>
      `The page ${tokenPage} shows the token; put it into the repository's secrets.`,
  },
  403: {
    code: 'forbidden',
    hint: () =>
      `Check that the token is that of this workspace; with ${option('api-key')}, use ${option('token')}.`,
  },
  404: ROUTE_MISSING,
  405: ROUTE_MISSING,
};

/** The error that an answer means which is not a success. */
export function answerError(answer: Answer, context: ErrorContext): RequestError {
  const { status } = answer;
  const { code, hint } = EXPLANATIONS[status] ?? (isTemporary(status) ? UNAVAILABLE : REFUSED);
  const own = ownWords(answer);
  const id = answer.requestId === undefined ? '' : ` [request ${untrusted(answer.requestId, 80)}]`;
  return new RequestError({
    code,
    message: `${context.route.label}: the service answered ${status}${own}${id}.`,
    hint: hint(context),
    delivery: status === 408 || status >= 500 ? 'unknown' : 'refused',
    status,
    retryAfterMs: answer.retryAfterMs,
  });
}

/**
 * The error of a success whose body says that it is none. What the service has done, only a
 * look can tell.
 */
export function contradictedSuccess(answer: Answer, context: ErrorContext): RequestError {
  const { status } = answer;
  const words = errorWords(answer);
  return new RequestError({
    code: 'request-refused',
    message:
      `${context.route.label}: the service answered ${status}, but says that it is no success` +
      `${words === undefined ? '' : `: ${untrusted(words)}`}.`,
    hint: REFUSED.hint(context),
    delivery: 'unknown',
    status,
  });
}

/** What an error body says, as the vendor documents them; undefined where it is none. */
export function errorWords(answer: Answer): string | undefined {
  const value = jsonOf(answer);
  // What has an id is the thing itself, and a text alone can be the documented "OK" of a setup.
  if (!isJsonObject(value) || 'id' in value) return undefined;
  const parsed = z.safeParse(errorBody(), value);
  return parsed.success ? sentenceOf(parsed.data) : undefined;
}

/** The status word of a domain error in lower case, such as `notfound` (documented). */
export function domainStatus(answer: Answer): string | undefined {
  const parsed = z.safeParse(errorBody(), jsonOf(answer));
  if (!parsed.success || typeof parsed.data === 'string') return undefined;
  const domain = 'errorInfo' in parsed.data ? parsed.data.errorInfo : parsed.data;
  return 'status' in domain && typeof domain.status === 'string'
    ? domain.status.toLowerCase()
    : undefined;
}

function jsonOf(answer: Answer): JsonValue | undefined {
  return answer.body.kind === 'json' ? answer.body.value : undefined;
}

function ownWords({ body }: Answer): string {
  if (body.kind === 'empty') return ' without a text';
  if (body.kind === 'text') {
    const text = body.text.trim();
    if (text.startsWith('<')) return ' with a page';
    // JSON that was cut off may end in the middle of a secret, of which half would be shown.
    return /^["[{]/.test(text) ? ' with JSON that was cut off' : `: ${untrusted(text)}`;
  }
  const parsed = z.safeParse(errorBody(), body.value);
  return parsed.success ? `: ${untrusted(sentenceOf(parsed.data))}` : '';
}

function sentenceOf(body: z.infer<ReturnType<typeof errorBody>>): string {
  if (typeof body === 'string') return body;
  if ('errorInfo' in body) return body.errorInfo.message;
  if ('message' in body) return body.message;
  const fields = Object.entries(body.errors ?? {}).map(
    ([field, problems]) => `${field}: ${textsIn(problems).join(' ')}`,
  );
  return [body.title, ...fields].join(' ');
}

/** The texts of a field's problems, which are a list of texts (documented), or one. */
function textsIn(problems: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(problems) ? problems : [problems];
  return list.filter((one) => typeof one === 'string');
}
