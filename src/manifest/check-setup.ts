import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { InputProblem } from '../domain/errors.ts';
import type { JsonObject } from '../domain/json.ts';
import { quote } from '../text/quote.ts';
import { shortened } from './shortened.ts';
import type { SetupSchema } from './setup-schema.ts';

/** Runs something for a limited time; undefined where it was not done by then, or threw. */
export type WithinTime = <T>(work: () => T) => T | undefined;

/**
 * Lists what of a setup does not fit its schema: the place and keyword of each, and never a value.
 * Expressions and references of a schema can take for ever, so its time is limited.
 */
export function misfitsOfSetup(
  setup: JsonObject,
  { schema, withinTime }: SetupSchema & { readonly withinTime: WithinTime },
): readonly InputProblem[] {
  const errors = withinTime(() => {
    // The validator writes into the schema, of which each check has its own copy.
    const validator = new Validator(structuredClone(schema), '2020-12', false);
    return validator.validate(setup).errors;
  });
  if (errors === undefined) return [ENDLESS];
  return shortened([...new Set(misfitsIn(errors))].map(toProblem));
}

const ENDLESS: InputProblem = {
  input: 'manifest',
  problem: 'the setup could not be checked by its setup-schema in time',
  remedy: 'Look there for references that lead in a circle, and for patterns such as (a+)+',
};

function toProblem(problem: string): InputProblem {
  return { input: 'setup', problem, remedy: 'Correct it, or the setup-schema of the manifest' };
}

/** Tell only that something below them does not fit, which is told by itself. */
const ABOVE: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'if',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'dependentSchemas',
  'prefixItems',
  'items',
  'unevaluatedItems',
]);

/** Tell of several ways none of which fits; what is wrong in each of them is too much. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'contains']);

/** Of them, those that forbid what stands below them, where its schema is just `false`. */
const FORBIDDING: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'prefixItems',
  'items',
  'unevaluatedItems',
]);

function misfitsIn(errors: readonly OutputUnit[]): string[] {
  const misfits: string[] = [];
  let above = 'false';
  let within: string | undefined;
  for (const unit of errors) {
    const { keyword, keywordLocation } = unit;
    if (within !== undefined && (keyword === 'false' || isBelow(keywordLocation, within))) continue;
    within = ALTERNATIVES.has(keyword) ? keywordLocation : undefined;
    if (ABOVE.has(keyword)) above = keyword;
    else misfits.push(keyword === 'false' ? forbidden(unit, above) : misfit(unit));
  }
  return misfits;
}

function isBelow(location: string, above: string): boolean {
  return location.startsWith(`${above}/`);
}

/** Words a misfit; the name of a missing key is in the schema, which is no secret. */
function misfit({ instanceLocation, error, keyword }: OutputUnit): string {
  const [, missing] = keyword === 'required' ? (/"(.*)"\.$/s.exec(error) ?? []) : [];
  const keys = keysOf(instanceLocation);
  return missing === undefined
    ? `${placeOf(keys)} does not fit the setup-schema (${keyword})`
    : `${placeOf([...keys, missing])} is missing, says the setup-schema (required)`;
}

/** Words the misfit of a schema that is just `false` by the keyword above: it has none. */
function forbidden({ instanceLocation }: OutputUnit, above: string): string {
  const place = placeOf(keysOf(instanceLocation));
  return FORBIDDING.has(above)
    ? `${place} must not be there, says the setup-schema (${above})`
    : `${place} does not fit the setup-schema (${above})`;
}

function placeOf(keys: readonly string[]): string {
  return keys.length === 0 ? 'it' : quote(keys.join('.'), 80);
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}
