import { featureWords } from '../domain/change-words.ts';
import type { DesiredState, PatchOperation } from '../domain/desired-state.ts';
import type { Failure } from '../domain/errors.ts';
import { type JsonObject, isJsonObject } from '../domain/json.ts';
import type { Instance, Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import type { FeatureChange } from '../domain/results.ts';
import { quote, untrusted } from '../text/quote.ts';
import { partNotShown, reconcilingWrite } from './reconciling-write.ts';
import type { Write, WriteContext } from './write.ts';

type Features = DesiredState['features'];

/** What every instance has (documented), for a workspace that has none yet to look at. */
const DOCUMENTED_FEATURES = ['call', 'hangup', 'sendSms'];

/** Lists declared features that the instance shows otherwise; all, where there is none yet. */
export function featureChanges(
  { features }: Pick<DesiredState, 'features'>,
  instance: Instance | undefined,
): FeatureChange[] {
  const held = instance === undefined ? {} : (featuresOf(instance) ?? {});
  return Object.entries(features)
    .filter(([feature, to]) => held[feature] !== to)
    .map(([feature, to]) => ({ feature, from: shownAs(feature, held), to }));
}

/** Plans the switch of the features; none where all are as declared. */
export function featureSteps(
  { features }: DesiredState,
  changes: readonly FeatureChange[],
): StepOf<'features'>[] {
  if (changes.length === 0) return [];
  const to = changes
    .map((change) => `${untrusted(change.feature)} ${featureWords(change)}`)
    .join(', ');
  return [{ kind: 'features', words: { from: '', to }, features }];
}

/** Refuses a feature that nobody has: misspelt, it would be written for nothing in every run. */
export function featureRefusals(
  { features }: DesiredState,
  { instance }: Pick<Observed, 'instance'>,
): Failure[] {
  if (Object.keys(features).length === 0) return [];
  const shown = instance === undefined ? undefined : featuresOf(instance);
  if (instance !== undefined && shown === undefined) return [partNotShown('features')];
  const known = shown === undefined ? DOCUMENTED_FEATURES : Object.keys(shown);
  const unknown = Object.keys(features).filter((feature) => !known.includes(feature));
  if (unknown.length === 0) return [];
  const has = known.length === 0 ? 'none' : known.map((feature) => untrusted(feature)).join(', ');
  return [
    {
      code: 'unknown-feature',
      message: `There is no feature ${unknown.map((feature) => quote(feature)).join(', ')}. ${
        shown === undefined ? 'An instance has' : 'The instance has'
      } ${has}.`,
      hint: 'Write the features as the instance names them, and leave out what it does not have.',
    },
  ];
}

export function featuresWrite(
  { features, words }: StepOf<'features'>,
  context: WriteContext,
): Write {
  return reconcilingWrite(
    {
      label: `Switch the features (${words.to})`,
      part: 'features',
      operationsFor: (instance) => operationsFor(features, instance),
      // One that comes late would take back what was switched meanwhile and is not declared.
      isRepeatable: ({ value = null }) =>
        isJsonObject(value) && Object.keys(value).every((name) => Object.hasOwn(features, name)),
      // The documented answer to this very patch shows them all as false.
      believesAnswer: false,
      absenceProves: false,
    },
    context,
  );
}

/**
 * Builds one replace of the whole object (documented): what the instance has, with what is declared
 * put over it. That means the same to a service that merges the two and to one that does not.
 */
function operationsFor(features: Features, instance: Instance): PatchOperation[] | undefined {
  const held = featuresOf(instance);
  if (held === undefined) return undefined;
  if (featureChanges({ features }, instance).length === 0) return [];
  return [{ op: 'replace', path: '/features', value: { ...held, ...features } }];
}

function featuresOf({ document: { features } }: Instance): JsonObject | undefined {
  return isJsonObject(features) ? features : undefined;
}

function shownAs(feature: string, held: JsonObject): boolean | null {
  const value = held[feature];
  return typeof value === 'boolean' ? value : null;
}
