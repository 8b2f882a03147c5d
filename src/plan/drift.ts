import type { Failure } from '../domain/errors.ts';
import type { ReleasePlan } from '../domain/release-plan.ts';
import type { PlannedSetup } from '../domain/results.ts';
import { option } from '../text/quote.ts';

/** How far a workspace is from what was released. */
export interface Drift {
  readonly drifted: boolean;
  /** Keys of the setup of which the instance shows nothing, so that nobody can tell. */
  readonly unseenKeys: readonly string[];
}

/**
 * Tells whether a plan would write anything that is known to differ. A setup key of which the
 * instance shows nothing is no drift by itself. Where a former release is recorded, a key is
 * planned only if the record's digest is of another definition, or the instance shows another
 * value: there it is one.
 */
export function driftOf(
  { steps, changes: { setup } }: ReleasePlan,
  { isRecorded }: { isRecorded: boolean },
): Drift {
  const unseenKeys = isRecorded ? [] : unseenIn(setup);
  const isElsewhere = steps.some(({ kind }) => kind !== 'setup');
  return { drifted: isElsewhere || isKnownToDiffer(setup, { isRecorded }), unseenKeys };
}

function unseenIn(setup: PlannedSetup | null): string[] {
  const keys = setup?.keys ?? [];
  return keys.flatMap(({ key, instanceShows }) => (instanceShows === 'none' ? [key] : []));
}

/** Judges a setup; one only sent again because that was asked for differs in nothing. */
function isKnownToDiffer(
  setup: PlannedSetup | null,
  { isRecorded }: { isRecorded: boolean },
): boolean {
  if (setup === null) return false;
  if (setup.because === 'not-configured') return true;
  return setup.keys.some(({ instanceShows }) => isRecorded || instanceShows === 'another');
}

/** Why a look at a workspace ends red that only looks. */
export const DRIFTED: Failure = {
  code: 'drifted',
  message: 'The workspace differs from this release: the plan says in what.',
  hint:
    'Find out who changed it, and release this version again to repair it. A run that only tells ' +
    `of it is one without changes in ${option('fail-on')}.`,
};
