import * as shapes from '../http/answer-shapes.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { untrusted } from '../text/quote.ts';
import { RequestError, type SendOutcome } from '../ports/workspace.ts';
import type { Answer } from '../http/transport.ts';
import { type ErrorContext, refusalHint, wordsHint } from './refusal-hints.ts';
import { saidIn, tellAnswer, tellReason } from './who-answered.ts';
import { errorBody } from './wire-schemas.ts';

/** What a status means, and what it says of a write, whoever has answered. */
interface Meaning {
  readonly code: ErrorCode;
  readonly outcome: SendOutcome;
}

const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: { code: 'unauthorized', outcome: 'refused' },
  403: { code: 'forbidden', outcome: 'refused' },
  404: { code: 'route-missing', outcome: 'refused' },
  // Neither of them has been carried out, whoever says so (RFC 9110).
  405: { code: 'route-missing', outcome: 'refused' },
  501: { code: 'route-missing', outcome: 'refused' },
  409: { code: 'request-refused', outcome: 'conflict' },
  429: { code: 'service-unavailable', outcome: 'not-taken' },
  // With this the service itself says that it has failed; all others may be a gateway's.
  500: { code: 'service-unavailable', outcome: 'failed' },
  503: { code: 'service-unavailable', outcome: 'unavailable' },
};

const NOT_NOW: Meaning = { code: 'service-unavailable', outcome: 'unanswered' };
const REFUSED: Meaning = { code: 'request-refused', outcome: 'refused' };

function meaningOf({ status, isTemporary, retryAfterMs }: Answer): Meaning {
  const { code, outcome } = MEANINGS[status] ?? (isTemporary ? NOT_NOW : REFUSED);
  const isBusy = outcome === 'unavailable' && retryAfterMs !== undefined;
  return { code, outcome: isBusy ? 'busy' : outcome };
}

/** Makes an error of an answer that is not a success. */
export function answerError(answer: Answer, context: ErrorContext): RequestError {
  const { status, requestId, retryAfterMs } = answer;
  const said = saidIn(answer);
  const { code, outcome } = meaningOf(answer);
  const id = requestId === undefined ? '' : ` [request ${untrusted(requestId, 80)}]`;
  return new RequestError({
    code,
    message: `${context.route.label}: ${tellAnswer(said, answer)}${id}.`,
    hint: refusalHint({ status, said, isTemporary: code === 'service-unavailable' }, context),
    outcome,
    retryAfterMs,
  });
}

/**
 * Makes an error of a success whose body says that it is none. What the service has done, only a
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
    outcome: 'contradicted',
  });
}

/** Tells whether a body is an error as documented. */
export function isErrorBody(answer: Answer): boolean {
  const value = jsonOf(answer);
  // What has an id is the thing itself, and a text alone can be the documented "OK" of a setup.
  if (!isJsonObject(value) || 'id' in value) return false;
  return shapes.safeParse(errorBody(), value).success;
}

/** Reads the status word of a domain error in lower case, such as `notfound` (documented). */
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
