import type { DesiredState } from '../domain/desired-state.ts';
import type { InputProblem } from '../domain/errors.ts';
import type { JsonObject } from '../domain/json.ts';

/** What a manifest says of the workspace of the run. */
export interface Declared extends Pick<DesiredState, 'setup' | 'features' | 'webhooks'> {
  readonly integration: string | undefined;
  readonly install: boolean | undefined;
  /** Which part of it is for this workspace alone, in a sentence; undefined where it has no parts. */
  readonly part: string | undefined;
  /** What is wrong with the whole setup, by the schema that the manifest names. */
  readonly setupProblems: (setup: JsonObject) => readonly InputProblem[];
}

/** Where there is no manifest. */
export const NOTHING_DECLARED: Declared = {
  integration: undefined,
  install: undefined,
  setup: undefined,
  features: {},
  webhooks: [],
  part: undefined,
  setupProblems: () => [],
};

/** Lists what a run says of a manifest in the open: names and addresses, no setup values. */
export function declaredWords({ integration, features, webhooks }: Declared): string[] {
  return [
    ...(integration === undefined ? [] : [integration]),
    ...Object.keys(features),
    ...webhooks.flatMap(({ url, trigger }) => [
      url,
      ...(trigger.kind === 'entityEvent'
        ? trigger.events.flatMap((event) => Object.values(event) as string[])
        : []),
    ]),
  ];
}
