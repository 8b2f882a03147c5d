import type { SendOutcome } from '../ports/workspace.ts';
import type { Repetition } from '../resources/write.ts';

/** Whether a send may have had an effect: surely not; it may; it may still come to have one. */
export type Ambiguity = 'none' | 'settled' | 'open';

const AMBIGUITY = {
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
} as const satisfies Readonly<Record<SendOutcome, Ambiguity>>;

/** An outcome that leaves no doubt of its own. */
type ClearOutcome = {
  [O in SendOutcome]: (typeof AMBIGUITY)[O] extends 'none' ? O : never;
}[SendOutcome];

/** `once` is one look, `grace` looks for as long as the change may take to show. */
export type Look = 'none' | 'once' | 'grace';

/** What follows a send: a look for its effect, and another send where that is not seen. */
interface Reaction {
  readonly look: Look;
  readonly again: boolean;
}

const GIVE_UP: Reaction = { look: 'none', again: false };
const SEARCH: Reaction = { look: 'grace', again: false };
const REPEAT: Reaction = { look: 'none', again: true };
const LOOK_AND_REPEAT: Reaction = { look: 'once', again: true };
const SEARCH_AND_REPEAT: Reaction = { look: 'grace', again: true };

type Reactions = Readonly<Record<Repetition, Reaction>>;

const always = (same: Reaction): Reactions => ({ freely: same, 'after-a-look': same, never: same });

/** While no send can have had an effect. */
const IF_CLEAR: Readonly<Record<ClearOutcome, Reactions>> = {
  'not-taken': { freely: REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: LOOK_AND_REPEAT },
  conflict: always(SEARCH),
  refused: always(GIVE_UP),
  'stopped-before': always(GIVE_UP),
};

/** Once this send, or any before it, may have had one. */
const IF_IN_DOUBT: Readonly<Record<SendOutcome, Reactions>> = {
  'not-taken': {
    freely: LOOK_AND_REPEAT,
    'after-a-look': LOOK_AND_REPEAT,
    never: SEARCH_AND_REPEAT,
  },
  busy: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH_AND_REPEAT },
  unavailable: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
  failed: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
  unanswered: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
  silent: always(SEARCH),
  contradicted: always(SEARCH),
  conflict: always(SEARCH),
  refused: always(SEARCH),
  'stopped-before': always(GIVE_UP),
  'stopped-during': always(GIVE_UP),
};

/** What fails three times is not mended by a fourth. */
const MAX_SENDS = 3;
/** A rate limit lets a patient client through. */
const MAX_SENDS_IF_NOT_TAKEN = 6;

const FIRST_PAUSE_MS = 1_000;

/** A look takes a place in the limit that these speak of, as well. */
const ASKS_FOR_DISTANCE: ReadonlySet<SendOutcome> = new Set(['not-taken', 'busy', 'unavailable']);

export interface NextMove extends Reaction {
  /** Before anything else; longer if the service asks for it. */
  readonly pauseMs: number;
  /** Between the look and the next send. */
  readonly pauseAfterLookMs: number;
}

/** How a write may be repeated, and whether a 409 can mean that it has happened. */
export interface RepeatPolicy {
  readonly repetition: Repetition;
  readonly adoptOnConflict: boolean;
}

/** Finds the ambiguity of all sends so far. */
export function ambiguityOf(outcomes: readonly SendOutcome[]): Ambiguity {
  const all = new Set<Ambiguity>(outcomes.map((outcome) => AMBIGUITY[outcome]));
  if (all.has('open')) return 'open';
  return all.has('settled') ? 'settled' : 'none';
}

/** Decides what follows the sends of a write, none of which has shown that it is done. */
export function nextMove(outcomes: readonly SendOutcome[], policy: RepeatPolicy): NextMove {
  const { look, again } = reactionTo(outcomes, policy);
  if (!again) return { look, again, pauseMs: 0, pauseAfterLookMs: 0 };
  const pauseMs = FIRST_PAUSE_MS * 2 ** (outcomes.length - 1);
  const keepsDistance = look !== 'none' && ASKS_FOR_DISTANCE.has(lastOf(outcomes));
  return { look, again, pauseMs, pauseAfterLookMs: keepsDistance ? pauseMs : 0 };
}

function reactionTo(
  outcomes: readonly SendOutcome[],
  { repetition, adoptOnConflict }: RepeatPolicy,
): Reaction {
  const inDoubt = ambiguityOf(outcomes) !== 'none';
  const reactionIf = (outcome: SendOutcome) =>
    (isClear(outcome) && !inDoubt ? IF_CLEAR[outcome] : IF_IN_DOUBT[outcome])[repetition];
  const last = lastOf(outcomes);
  const reaction = reactionIf(last === 'conflict' && !adoptOnConflict ? 'refused' : last);
  // What has been sent often enough is given up as what is refused.
  return reaction.again && outcomes.length >= limitOf(last) ? reactionIf('refused') : reaction;
}

function lastOf(outcomes: readonly SendOutcome[]): SendOutcome {
  return outcomes.at(-1) ?? 'refused';
}

function isClear(outcome: SendOutcome): outcome is ClearOutcome {
  return AMBIGUITY[outcome] === 'none';
}

function limitOf(outcome: SendOutcome): number {
  return outcome === 'not-taken' ? MAX_SENDS_IF_NOT_TAKEN : MAX_SENDS;
}
