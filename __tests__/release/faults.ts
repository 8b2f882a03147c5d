import type { ErrorCode } from '../../src/domain/errors.ts';
import { isTemporary } from '../../src/http/retry-policy.ts';
import { RequestError, type SendOutcome } from '../../src/ports/workspace.ts';
import { answerError } from '../../src/workspace/answer-errors.ts';
import { ROUTES } from '../../src/workspace/routes.ts';

/** What goes wrong with one call: whether the service does it all the same, and what comes back. */
export interface Fault {
  /** `late`: so many milliseconds after the caller was told. */
  readonly commits: 'no' | 'yes' | { readonly lateMs: number };
  readonly error: Error;
}

/** The process disappears: nothing that it would have done any more happens. */
export class Killed extends Error {}

/** The service answers with a refusal and has done nothing. */
export function refused(status: number, retryAfterMs?: number): Fault {
  return { commits: 'no', error: answered(status, retryAfterMs) };
}

/** The service, or a gateway before it, answers with an error, and has done it nevertheless. */
export function doneButAnswered(status: number, retryAfterMs?: number): Fault {
  return { commits: 'yes', error: answered(status, retryAfterMs) };
}

/** The connection breaks before the service has done anything. */
export function lostBefore(): Fault {
  return { commits: 'no', error: reset() };
}

/** The connection breaks when the service has done it. */
export function lostAfter(): Fault {
  return { commits: 'yes', error: reset() };
}

/** No answer comes in time, and the service does it later. */
export function lostAndLate(lateMs: number): Fault {
  return { commits: { lateMs }, error: reset() };
}

/** No connection comes about. */
export function notSent(): Fault {
  return { commits: 'no', error: requestError('connection-failed', 'refused') };
}

export function killedBefore(): Fault {
  return { commits: 'no', error: new Killed() };
}

export function killedAfter(): Fault {
  return { commits: 'yes', error: new Killed() };
}

/** The run's signal, or its time, ends the call half-way, as the transport reports it. */
export function stoppedInFlight(
  code: 'cancelled' | 'budget-exceeded',
  commits: 'yes' | 'no',
): Fault {
  return { commits, error: requestError(code, 'stopped-during') };
}

function reset(): RequestError {
  return requestError('connection-failed', 'unanswered');
}

function requestError(code: ErrorCode, outcome: SendOutcome): RequestError {
  return new RequestError({ code, outcome, message: `Injected: ${code}.`, hint: 'None.' });
}

/** An answer as the client reports it. */
export function answered(status: number, retryAfterMs?: number): RequestError {
  const answer = { ...ANSWER, status, isTemporary: isTemporary(status), retryAfterMs };
  const { code, outcome } = answerError(answer, {
    operation: 'install',
    route: ROUTES.install,
    tokenPage: '',
    hasWorked: true,
  });
  return new RequestError({
    code,
    outcome,
    message: `Injected: the service answered ${status}.`,
    hint: 'None.',
    retryAfterMs,
  });
}

const ANSWER = {
  body: { kind: 'empty' },
  isWhole: true,
  requestId: undefined,
  server: undefined,
  location: undefined,
} as const;

/** A success whose body says that it is none. */
export function contradicted(commits: 'yes' | 'no'): Fault {
  const error = new RequestError({
    code: 'request-refused',
    message: 'Injected: no success.',
    hint: 'None.',
    outcome: 'contradicted',
  });
  return { commits, error };
}
