import { COMMON_HINTS } from '../http/common-hints.ts';
import type { Advice, Delivery, WireError } from '../http/wire-error.ts';
import { RequestError, type SendOutcome } from '../ports/workspace.ts';
import { option } from '../text/quote.ts';

/** What to do about a failure on the way to the workspace. */
const HINTS: Readonly<Record<Advice, string>> = {
  ...COMMON_HINTS,
  'check-address': `Check that ${option('api-url')} is the address of the service.`,
  'check-redirect': `Redirects are not followed: set ${option('api-url')} to the address that the service has itself.`,
  'check-credentials':
    `It looks like a log-in, where one is sent whose token is not accepted: check ${option('token')} ` +
    `or ${option('api-key')}, and ${option('workspace')}; then ${option('api-url')}.`,
  'check-gateway':
    `Check ${option('api-url')}. If it is right, something in front of the service has answered in ` +
    'its place, such as a log-in or a check for robots: have this machine let through.',
  'check-name': `Check ${option('api-url')}: what answers there has other names.`,
  'check-network':
    `Check ${option('api-url')}, the proxy if the environment names one, and that this ` +
    'machine can reach it; then run again.',
  'run-again': 'Run again: what is done is found by reading and not repeated.',
  'run-later': `Run again later, or raise ${option('timeout')}.`,
  'more-time': `Run again, or raise ${option('timeout')}.`,
};

/** What it came to, by how far it got. */
const OUTCOMES: Readonly<Record<Delivery, SendOutcome>> = {
  'not-sent': 'refused',
  refused: 'refused',
  unknown: 'unanswered',
};

/** The same where the end of the run was the reason. */
const STOPPED: Readonly<Record<Delivery, SendOutcome>> = {
  'not-sent': 'stopped-before',
  refused: 'stopped-before',
  unknown: 'stopped-during',
};

/** Says of a request to the workspace how it failed on the wire. */
export function requestErrorFrom(wire: WireError, label: string): RequestError {
  const { code, advice, reason, delivery } = wire;
  const isStop = code === 'cancelled' || code === 'budget-exceeded';
  const message = isStop ? reason : `${label}: ${reason}.`;
  const outcome = (isStop ? STOPPED : OUTCOMES)[delivery];
  return new RequestError({ code, message, hint: HINTS[advice], outcome, cause: wire });
}
