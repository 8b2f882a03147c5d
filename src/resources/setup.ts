import type { DesiredState, Policy } from '../domain/desired-state.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Instance, Observed, Setting } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import type { PlannedSetup, SetupKeyChange, SetupReason } from '../domain/results.ts';
import {
  INSTANCE_VISIBILITY_GRACE_MS,
  type Write,
  type WriteContext,
  integrationOf,
  withInstance,
  withStaleInstance,
} from './write.ts';

/** What decides whether a setup is sent. */
export interface SetupSituation {
  readonly observed: Observed;
  readonly policy: Policy;
  /** Whether the ledger proves that this very setup was the last to be applied. */
  readonly setupProven: boolean;
  /** Whether this run creates, installs or re-versions. */
  readonly moves: boolean;
}

/** Tells why the setup is to be sent, and which keys differ; null where it is not. */
export function plannedSetup(
  { setup }: DesiredState,
  { observed: { instance }, policy: { setupWhen }, setupProven, moves }: SetupSituation,
): PlannedSetup | null {
  if (setup === undefined) return null;
  const keys = setupKeyChanges(setup, { instance, setupProven });
  const applies: readonly (readonly [SetupReason, applies: boolean])[] = [
    ['always', setupWhen === 'always'],
    ['not-configured', (instance?.status ?? 'notConfigured') === 'notConfigured'],
    ['new-version', setupWhen === 'changed' && moves],
    ['values-differ', setupWhen === 'changed' && keys.length > 0],
  ];
  const because = applies.find(([, so]) => so)?.[0];
  return because === undefined ? null : { because, keys };
}

/** Lists the keys that differ; all without an instance: nobody can know what it would show. */
function setupKeyChanges(
  setup: JsonObject,
  { instance, setupProven }: { instance: Instance | undefined; setupProven: boolean },
): SetupKeyChange[] {
  const differing = setupProven ? keysShownOtherwise : keysThatDiffer;
  const keys = instance === undefined ? Object.keys(setup) : differing(setup, instance);
  return keys.map((key) => ({
    key,
    instanceShows: instance === undefined ? 'not-installed' : shownInstead(key, instance),
  }));
}

/** Makes the step of a planned setup. */
export function setupSteps(
  { setup }: DesiredState,
  { observed: { instance }, planned }: { observed: Observed; planned: PlannedSetup | null },
): StepOf<'setup'>[] {
  if (setup === undefined || planned === null) return [];
  const words = { from: instance?.status ?? 'notConfigured', to: 'active' };
  return [{ kind: 'setup', words, setup }];
}

export function setupWrite(
  { setup }: StepOf<'setup'>,
  { workspace, current }: WriteContext,
): Write {
  const integration = integrationOf(current);
  const shows = (instance: Instance | undefined): instance is Instance =>
    instance !== undefined &&
    instance.status !== 'notConfigured' &&
    keysThatDiffer(setup, instance).length === 0;
  // What showed all of it before this run cannot tell whether it was set up again.
  const canTell = !shows(current.instanceBefore);
  return {
    label: 'Set up',
    send: async () => {
      await workspace.setUp(integration, setup);
      return withStaleInstance(current);
    },
    confirm: async () => {
      if (!canTell) return { notYet: undefined };
      const instance = await workspace.readInstance(integration);
      return shows(instance) ? { done: withInstance(current, instance) } : { notYet: instance };
    },
    visibilityGraceMs: canTell ? INSTANCE_VISIBILITY_GRACE_MS : 0,
    // Which values an instance shows, and how, is not documented.
    absenceProves: false,
    repetition: () => 'freely',
    adoptOnConflict: false,
    confirmFirst: false,
  };
}

/**
 * Lists the setup's keys whose value the instance does not show: it shows another, or none.
 *
 * The vendor shows every value as a string, as C# writes it: `False`, `0` (documented by its
 * examples). How it shows objects and arrays is not documented; they count as shown when they
 * stand there as JSON, or an object as one value for each field, under `key.field`. A null
 * shows as an empty value or not at all.
 */
export function keysThatDiffer(setup: JsonObject, instance: Instance): string[] {
  const shown = [...instance.settings, ...instance.secrets];
  return Object.entries(setup)
    .filter(([key, value]) => !isShown(key, { value, shown }))
    .map(([key]) => key);
}

/** Tells whether the instance shows another value for a key that differs, or none. */
export function shownInstead(key: string, instance: Instance): 'another' | 'none' {
  const wanted = key.toLowerCase();
  const isOfKey = ({ id, value }: Setting) =>
    value !== undefined && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
  return [...instance.settings, ...instance.secrets].some(isOfKey) ? 'another' : 'none';
}

/**
 * Lists the setup's keys of which the instance shows another value. What it does not show is left
 * out: for a caller who knows otherwise that it was applied.
 */
export function keysShownOtherwise(setup: JsonObject, instance: Instance): string[] {
  const shown = [...instance.settings, ...instance.secrets];
  return Object.entries(setup)
    .filter(([key, value]) => isShownOtherwise(key, { value, shown }))
    .map(([key]) => key);
}

function isShownOtherwise(
  key: string,
  { value, shown }: { value: JsonValue; shown: readonly Setting[] },
): boolean {
  if (isShown(key, { value, shown })) return false;
  if (shownValue(shown, key) !== undefined) return true;
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  return fields.some(([name, field]) =>
    isShownOtherwise(`${key}.${name}`, { value: field, shown }),
  );
}

function isShown(
  key: string,
  { value, shown }: { value: JsonValue; shown: readonly Setting[] },
): boolean {
  if (isShownAs(value, shownValue(shown, key))) return true;
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  return (
    fields.length > 0 &&
    fields.every(([name, field]) => isShown(`${key}.${name}`, { value: field, shown }))
  );
}

/** Finds a key's value, its own case first: the vendor's JSON is camelCase, whatever was sent. */
function shownValue(shown: readonly Setting[], key: string): string | undefined {
  const setting =
    shown.find(({ id }) => id === key) ??
    shown.find(({ id }) => id.toLowerCase() === key.toLowerCase());
  return setting?.value;
}

function isShownAs(wanted: JsonValue, shown: string | undefined): boolean {
  if (wanted === null) return shown === undefined || shown === '';
  if (shown === undefined) return false;
  if (typeof wanted === 'string') return shown === wanted;
  if (typeof wanted === 'boolean') return shown.toLowerCase() === String(wanted);
  if (typeof wanted === 'number') return shown.trim() !== '' && Number(shown) === wanted;
  return shown === JSON.stringify(wanted);
}
