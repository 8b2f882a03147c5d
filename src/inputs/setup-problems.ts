import type { InputProblem } from '../domain/errors.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { howToSet, option, quote } from '../text/quote.ts';
import { type InputName, type ReadInputs, isGiven } from './inputs.ts';
import { type MergedSetup, mergeSetup } from './merge-setup.ts';
import { jsonInString } from './mistaken-values.ts';
import { type RunInput, declaredBy } from './run-input.ts';

/** Merges what a run is to set up: what the manifest says in the open, and the input. */
export function wholeSetup(run: RunInput): MergedSetup {
  return mergeSetup(declaredBy(run).setup, objectOf(run.read.setup));
}

function objectOf(setup: ReadInputs['setup']): JsonObject | undefined {
  return setup.ok && isJsonObject(setup.value) ? setup.value : undefined;
}

const NOT_AN_OBJECT = {
  problem: 'it is JSON, but not an object',
  remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
};

/** Judges the input alone; if nothing is wrong, it and the manifest together. */
export function setupProblems(run: RunInput, merged: MergedSetup): InputProblem[] {
  const { setup } = run.read;
  if (setup.ok && setup.value !== undefined && !isJsonObject(setup.value)) {
    const { problem, remedy } = jsonInString(setup.value) ?? NOT_AN_OBJECT;
    return [{ input: 'setup', problem, remedy }];
  }
  const missing = missingSetup(run, merged);
  if (!setup.ok || missing.length > 0) return missing;
  const doubled = merged.inBoth.map((path) => ({
    input: 'setup',
    problem: `${quote(path, 80)} stands in the manifest as well`,
    remedy: `Keep what is public in the manifest, and what is secret in ${option('setup')}`,
  }));
  return doubled.length > 0 ? doubled : [...declaredBy(run).setupProblems(merged.setup ?? {})];
}

/** Refuses the lack of a due setup: an empty secret would quietly drop it in every run. */
function missingSetup({ read }: RunInput, merged: MergedSetup): InputProblem[] {
  const { setup, 'require-setup': requireSetup, 'setup-when': setupWhen } = read;
  const isRequired = requireSetup.ok && requireSetup.value;
  if (isRequired && setup.ok && isEmpty(setup.value)) {
    return [emptySetup(`${option('require-setup', 'true')} asks for one`, 'require-setup')];
  }
  const isSent = merged.setup !== undefined || isGiven(setup);
  if (!setupWhen.ok || setupWhen.value !== 'always' || isSent) return [];
  return [emptySetup(`${option('setup-when', 'always')} is to send it`, 'setup-when')];
}

/** Tells whether nothing is set up, as by an empty object. */
function isEmpty(setup: JsonValue | undefined): boolean {
  return setup === undefined || (isJsonObject(setup) && Object.keys(setup).length === 0);
}

function emptySetup(why: string, by: InputName): InputProblem {
  return {
    input: 'setup',
    problem: `it has no value, and ${why}`,
    remedy: `${howToSet('setup')}; or leave ${option(by)} out`,
  };
}
