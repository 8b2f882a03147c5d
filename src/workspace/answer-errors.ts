import * as shapes from '../http/answer-shapes.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { untrusted } from '../text/quote.ts';
import { RequestError } from '../ports/workspace.ts';
import type { Answer } from '../http/transport.ts';
import { type ErrorContext, refusalHint, wordsHint } from './refusal-hints.ts';
import { saidIn, tellAnswer, tellReason } from './who-answered.ts';
import { errorBody } from './wire-schemas.ts';

/** What a status means where it is not just a refusal, or "not now". */
const CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'route-missing',
  // Neither of them has been carried out, whoever says so (RFC 9110).
  405: 'route-missing',
  501: 'route-missing',
};

/** The error that an answer means which is not a success. */
export function answerError(answer: Answer, context: ErrorContext): RequestError {
  const { status, requestId, retryAfterMs, isTemporary } = answer;
  const said = saidIn(answer);
  const code = CODES[status] ?? (isTemporary ? 'service-unavailable' : 'request-refused');
  const id = requestId === undefined ? '' : ` [request ${untrusted(requestId, 80)}]`;
  return new RequestError({
    code,
    message: `${context.route.label}: ${tellAnswer(said, answer)}${id}.`,
    hint: refusalHint({ status, said, isTemporary: code === 'service-unavailable' }, context),
    delivery: code === 'service-unavailable' && status !== 429 ? 'unknown' : 'refused',
    status,
    retryAfterMs,
  });
}

/**
 * The error of a success whose body says that it is none. What the service has done, only a
 * look can tell.
 */
export function contradictedSuccess(answer: Answer, context: ErrorContext): RequestError {
  const { status } = answer;
  const said = saidIn(answer);
  const words = said.kind === 'reason' ? `: ${tellReason(said.reason)}` : '';
  return new RequestError({
    code: 'request-refused',
    message: `${context.route.label}: the service answered ${status}, but says that it is no success${words}.`,
    hint: wordsHint(said),
    delivery: 'unknown',
    status,
  });
}

/** Whether a body is an error as the vendor documents them. */
export function isErrorBody(answer: Answer): boolean {
  const value = jsonOf(answer);
  // What has an id is the thing itself, and a text alone can be the documented "OK" of a setup.
  if (!isJsonObject(value) || 'id' in value) return false;
  return shapes.safeParse(errorBody(), value).success;
}

/** The status word of a domain error in lower case, such as `notfound` (documented). */
export function domainStatus(answer: Answer): string | undefined {
  const parsed = shapes.safeParse(errorBody(), jsonOf(answer));
  if (!parsed.success || typeof parsed.data === 'string') return undefined;
  const domain = 'errorInfo' in parsed.data ? parsed.data.errorInfo : parsed.data;
  return 'status' in domain && typeof domain.status === 'string'
    ? domain.status.toLowerCase()
    : undefined;
}

function jsonOf(answer: Answer): JsonValue | undefined {
  return answer.body.kind === 'json' ? answer.body.value : undefined;
}
