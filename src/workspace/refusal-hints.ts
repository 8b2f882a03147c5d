import { VENDOR_SUPPORT } from '../domain/about.ts';
import { option, place } from '../text/quote.ts';
import { contentType } from './fill-route.ts';
import { EXCHANGES, type Operation, type Route, type RouteStatus } from './routes.ts';
import type { Said } from './who-answered.ts';

/** What an answer was an answer to. */
export interface ErrorContext {
  readonly operation: Operation;
  readonly route: Route;
  /** The page of the workspace that shows the token (documented). */
  readonly tokenPage: string;
  /**
   * Whether the workspace has answered with a success in this run: then it and its token are right.
   */
  readonly hasWorked: boolean;
}

type Hint = (context: ErrorContext) => string;

/** Tells what to do about a status, by who has answered. */
export function refusalHint(
  { status, said, isTemporary }: { status: number; said: Said; isTemporary: boolean },
  context: ErrorContext,
): string {
  if (said.kind === 'page') return pageHint({ status, isTemporary }, context);
  const hint = HINTS[status];
  if (hint !== undefined) return hint(context);
  return isTemporary ? RUN_LATER : wordsHint(said);
}

const RUN_LATER = 'Run again later: what is done is found by reading and not repeated.';

/** Tells what to do about a refusal that no status explains. */
export function wordsHint(said: Said): string {
  if (said.kind === 'text') return 'Correct what the text names, then run again.';
  if (said.kind === 'reason' && said.reason.hasWords) {
    return 'The text is the service’s own; correct what it names, then run again.';
  }
  return (
    'The answer says nothing of why: check what this request sends against the page of the ' +
    `workspace; if it is right, ask the vendor at ${VENDOR_SUPPORT}.`
  );
}

const HOW_TO_LEARN =
  'A recording of the procedure in a browser tells which it is: docs/routes.md has the steps.';

/** By what a 404 and its like mean for a route of each status. */
const MISSING: Readonly<Record<RouteStatus, Hint>> = {
  documented: (context) =>
    context.hasWorked
      ? `The vendor documents the route ${routeOf(context)}. If it has moved, set it with ` +
        `${option('routes')}, key "${context.operation}"; else ask the vendor at ${VENDOR_SUPPORT}.`
      : `Check ${option('workspace')} and ${option('api-url')}.`,
  inferred: (context) =>
    `${workspaceFirst(context)}The route ${routeOf(context)} is inferred, not documented by the ` +
    `vendor: if the vendor names another, set it with ${option('routes')}, key ` +
    `"${context.operation}". ${HOW_TO_LEARN}`,
  given: (context) =>
    `${workspaceFirst(context)}The route ${routeOf(context)} comes from ${option('routes')}, key ` +
    `"${context.operation}": correct it there. ${HOW_TO_LEARN}`,
};

/** Has the workspace checked first: a missing one is answered like a missing route. */
function workspaceFirst({ hasWorked }: ErrorContext): string {
  return hasWorked ? '' : `Check ${option('workspace')} first. `;
}

function routeOf({ route: { method, path } }: ErrorContext): string {
  return `${method} ${path}`;
}

const missing: Hint = (context) => MISSING[context.route.status](context);

const JUST_ACCEPTED = 'The workspace has just answered a read with the same token or keys';

const KEYS_REFUSED = () =>
  `Check ${option('api-key')}, and ${option('integration-secret')} (name=value) where it is given: ` +
  'which of them is wrong, the service does not tell.';

const HINTS: Readonly<Record<number, Hint>> = {
  401: ({ operation, hasWorked, tokenPage }) => {
    if (EXCHANGES.has(operation)) return KEYS_REFUSED();
    return hasWorked
      ? `${JUST_ACCEPTED}: either they were replaced meanwhile, or they do not suffice for this. ` +
          `The page ${tokenPage} shows the token of today.`
      : `The page ${tokenPage} shows the token; put it into ${place('secrets')}.`;
  },
  403: (context) =>
    context.hasWorked
      ? `${JUST_ACCEPTED}, so they are right, but may not do this: with ${option('api-key')}, use ` +
        `${option('token')}; else look whether ${option('integration')} names one of another partner, ` +
        `which the list shows as well, or ask the vendor at ${VENDOR_SUPPORT}, or whoever runs what ` +
        `stands in front of the service, whether ${routeOf(context)} is let through.`
      : `Check that the token is that of this workspace; with ${option('api-key')}, use ${option('token')}.`,
  404: missing,
  405: missing,
  501: missing,
};

/** How what stands in front of a service refuses, by the status of its page. */
const PAGE_HINTS: Readonly<Record<number, Hint>> = {
  401: () => 'It asks for a log-in of its own: have this machine let through.',
  403: (context) =>
    `It may block the address of this machine, or refuse ${sending(context)}, as rules of ` +
    'firewalls do: have both let through, or run where the address is let through.',
  405: (context) => `It does not let ${sending(context)} through: have it allowed.`,
  406: (context) => `It does not let ${sending(context)} through: have it allowed.`,
  413: () =>
    'What was sent is too large for it: have its limit raised, or send less in ' +
    `${option('setup')} and ${option('instance-patch')}.`,
  415: (context) => `It does not let ${sending(context)} through: have it allowed.`,
  429: () => `It has had too many requests. ${RUN_LATER}`,
  451: () => 'It blocks the address of this machine, or its country: run where it is let through.',
  501: (context) => `It does not let ${sending(context)} through: have it allowed.`,
};

const IN_FRONT = 'A page is not the service’s answer, but that of what stands in front of it';

function pageHint(
  { status, isTemporary }: { status: number; isTemporary: boolean },
  context: ErrorContext,
): string {
  // Whoever has said it, a wrong name is the likeliest.
  if (status === 404) return `${missing(context)} ${IN_FRONT}: check ${option('api-url')} too.`;
  const hint = PAGE_HINTS[status] ?? (isTemporary ? unavailable : refused);
  return `${IN_FRONT}. ${hint(context)}`;
}

const unavailable: Hint = () =>
  `${RUN_LATER} If it stays so, the service is down, or the address of this machine is blocked.`;

const refused: Hint = (context) =>
  `Ask whoever runs it why it refuses ${sending(context)} from the address of this machine.`;

/** Names a request as a gateway judges it: by its method, and the type of its body. */
function sending({ route: { method, path, body } }: ErrorContext): string {
  return body === undefined
    ? `${method} ${path}`
    : `${method} ${path} with the content type ${contentType(method)}`;
}
