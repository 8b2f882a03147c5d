import type { RequestError } from '../ports/workspace.ts';
import type { Repetition } from '../resources/write.ts';

/** What one send of a write came to, as far as its answer tells. */
export type SendOutcome =
  /** Answered with a refusal, or never sent. */
  | 'refused'
  /** Answered with 409, which can mean that it has been done already. */
  | 'conflict'
  /** Answered with 429: it was not taken on (RFC 6585). */
  | 'not-taken'
  /** Answered with 503 and when to come again, by a service that is at rest. */
  | 'busy'
  /** Answered with 503 alone: a gateway may have said it for a service that is at work. */
  | 'unavailable'
  /** Ended by an error of the service itself, who knows how far it came. */
  | 'failed'
  /** No answer of the service came: it may not have arrived, be done, or be at work. */
  | 'unanswered'
  /** Answered with a success that does not show what was done. */
  | 'silent'
  /** Answered with a success whose body says that it is none. */
  | 'contradicted'
  /** The run was stopped before it was sent, or while it was waiting for the answer. */
  | 'stopped-before'
  | 'stopped-during';

/** Whether a send may have had an effect: surely not; it may; it may still come to have one. */
export type Ambiguity = 'none' | 'settled' | 'open';

const AMBIGUITY: Readonly<Record<SendOutcome, Ambiguity>> = {
  refused: 'none',
  conflict: 'none',
  'not-taken': 'none',
  busy: 'settled',
  unavailable: 'open',
  failed: 'settled',
  unanswered: 'open',
  silent: 'open',
  contradicted: 'open',
  'stopped-before': 'none',
  'stopped-during': 'open',
};

type Rule = 'send' | 'look-and-send' | 'look' | 'give-up';

/** What to do after an outcome, by how the write may be repeated. */
const RULES: Readonly<Record<SendOutcome, Readonly<Record<Repetition, Rule>>>> = {
  'not-taken': { freely: 'send', 'after-a-look': 'look-and-send', never: 'look-and-send' },
  busy: { freely: 'look-and-send', 'after-a-look': 'look-and-send', never: 'look-and-send' },
  unavailable: { freely: 'look-and-send', 'after-a-look': 'look-and-send', never: 'look' },
  failed: { freely: 'look-and-send', 'after-a-look': 'look-and-send', never: 'look' },
  unanswered: { freely: 'look-and-send', 'after-a-look': 'look-and-send', never: 'look' },
  silent: { freely: 'look', 'after-a-look': 'look', never: 'look' },
  contradicted: { freely: 'look', 'after-a-look': 'look', never: 'look' },
  conflict: { freely: 'give-up', 'after-a-look': 'give-up', never: 'give-up' },
  refused: { freely: 'give-up', 'after-a-look': 'give-up', never: 'give-up' },
  'stopped-before': { freely: 'give-up', 'after-a-look': 'give-up', never: 'give-up' },
  'stopped-during': { freely: 'give-up', 'after-a-look': 'give-up', never: 'give-up' },
};

/** A rate limit lets a patient client through; what fails three times is not mended by a fourth. */
const MAX_SENDS = 3;
const MAX_SENDS_IF_NOT_TAKEN = 6;

const FIRST_PAUSE_MS = 1_000;

/** `once` is one look, `grace` looks for as long as the change may take to show. */
export type Look = 'none' | 'once' | 'grace';

export interface NextMove {
  /** Before anything else; longer if the service asks for it. */
  readonly pauseMs: number;
  readonly look: Look;
  /** Whether it is sent again if it is not seen, after `pauseAfterLookMs`. */
  readonly sendAgain: boolean;
  readonly pauseAfterLookMs: number;
}

/** How a write may be repeated, and whether a 409 can mean that it has happened. */
export interface RepeatPolicy {
  readonly repetition: Repetition;
  readonly adoptOnConflict: boolean;
}

/** The ambiguity of all sends so far. */
export function ambiguityOf(outcomes: readonly SendOutcome[]): Ambiguity {
  const all = new Set(outcomes.map((outcome) => AMBIGUITY[outcome]));
  if (all.has('open')) return 'open';
  return all.has('settled') ? 'settled' : 'none';
}

/** Decides what follows after the sends of a write so far, the last of which is not done. */
export function nextMove(outcomes: readonly SendOutcome[], policy: RepeatPolicy): NextMove {
  const last = outcomes.at(-1) ?? 'refused';
  const inDoubt = ambiguityOf(outcomes) !== 'none';
  const rule = RULES[last][policy.repetition];
  const limit = last === 'not-taken' ? MAX_SENDS_IF_NOT_TAKEN : MAX_SENDS;
  if (outcomes.length < limit && (rule === 'send' || rule === 'look-and-send')) {
    const pauseMs = FIRST_PAUSE_MS * 2 ** (outcomes.length - 1);
    const look = lookBeforeSending({ rule, repetition: policy.repetition, inDoubt });
    const keepsDistance = look !== 'none' && ASKS_FOR_DISTANCE.has(last);
    return { pauseMs, look, sendAgain: true, pauseAfterLookMs: keepsDistance ? pauseMs : 0 };
  }
  const mayBeThere = inDoubt || (last === 'conflict' && policy.adoptOnConflict);
  const look = mayBeThere && !STOPPED.has(last) ? 'grace' : 'none';
  return { pauseMs: 0, look, sendAgain: false, pauseAfterLookMs: 0 };
}

/** A look takes a place in the limit that these speak of, as well. */
const ASKS_FOR_DISTANCE: ReadonlySet<SendOutcome> = new Set(['not-taken', 'busy', 'unavailable']);

const STOPPED: ReadonlySet<SendOutcome> = new Set(['stopped-before', 'stopped-during']);

/** What is never repeated in doubt is looked for as long as it may take to show. */
function lookBeforeSending({
  rule,
  repetition,
  inDoubt,
}: {
  rule: Rule;
  repetition: Repetition;
  inDoubt: boolean;
}): Look {
  if (rule === 'send' && !inDoubt) return 'none';
  return inDoubt && repetition === 'never' ? 'grace' : 'once';
}

/** What the status of an answer says, whoever has given it. */
const BY_STATUS: Readonly<Record<number, SendOutcome>> = {
  // Neither the route nor the method is known where it came to: nothing was begun (RFC 9110).
  405: 'refused',
  501: 'refused',
  409: 'conflict',
  429: 'not-taken',
  // With this the service itself says that it has failed; all others may be a gateway's.
  500: 'failed',
  503: 'unavailable',
};

/** What an error says of the send that it ended. */
export function outcomeOf({ code, status, delivery, retryAfterMs }: RequestError): SendOutcome {
  if (code === 'cancelled' || code === 'budget-exceeded') {
    return delivery === 'unknown' ? 'stopped-during' : 'stopped-before';
  }
  if (delivery === 'not-sent') return 'refused';
  const said = status === undefined ? undefined : BY_STATUS[status];
  if (said === 'unavailable' && retryAfterMs !== undefined) return 'busy';
  if (said !== undefined) return said;
  if (delivery === 'refused') return 'refused';
  return code === 'request-refused' ? 'contradicted' : 'unanswered';
}
