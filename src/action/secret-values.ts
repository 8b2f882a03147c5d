import { parseStrictJson } from '../setup/strict-json.ts';
import { stringLeaves } from '../setup/secret-leaves.ts';
import { type RawInputs, SECRET_INPUTS } from './inputs.ts';

/**
 * Every secret among the inputs, whether they are valid or not: the tokens and keys, the value
 * behind the name in `integration-secret`, and each string inside `setup`.
 */
export function secretValues(raw: RawInputs): string[] {
  const [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
  return [...SECRET_INPUTS.map((name) => raw[name]), namedValue, ...setupStrings(raw.setup)].filter(
    (value) => value !== '',
  );
}

/** What is not JSON is refused later, and never shown. */
function setupStrings(setup: string): string[] {
  if (setup === '') return [];
  try {
    return stringLeaves(parseStrictJson(setup));
  } catch {
    return [];
  }
}
