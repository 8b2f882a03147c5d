import type { InputProblem } from '../domain/errors.ts';
import { option } from '../text/quote.ts';
import { type ReadInputs, type TextsOf, isGiven } from './inputs.ts';

/** Shorter credentials could be guessed by whoever reads a digest that is keyed with one. */
const SHORTEST_KEY = 20;

type ConcernedInputs = TextsOf<'deployment' | 'github-token' | 'token' | 'api-key'> &
  Pick<ReadInputs, 'allow-moved-tag'>;

/** Judges the inputs about deployments together with others. */
export function deploymentProblems(read: ConcernedInputs): InputProblem[] {
  if (!isGiven(read.deployment)) return pointlessInputs(read);
  const missing = {
    input: 'github-token',
    problem: 'it has no value, and without it no deployment can be recorded',
    remedy:
      'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
  };
  const input = isGiven(read.token) ? 'token' : 'api-key';
  const credential = read[input];
  const weak = {
    input,
    problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
    remedy: `Check that it was copied whole; else leave ${option('deployment')} out`,
  };
  return [
    ...(isGiven(read['github-token']) ? [] : [missing]),
    ...(isGiven(credential) && credential.text.length < SHORTEST_KEY ? [weak] : []),
  ];
}

/** Refuses these without deployment: they want releases recorded; an empty variable drops that. */
function pointlessInputs({
  'github-token': githubToken,
  'allow-moved-tag': allowMovedTag,
}: ConcernedInputs): InputProblem[] {
  const given = [
    ...(isGiven(githubToken) ? ['github-token'] : []),
    ...(allowMovedTag.ok && allowMovedTag.value ? ['allow-moved-tag'] : []),
  ];
  return given.map((input) => ({
    input,
    problem: `it is given without ${option('deployment')}, and has no effect then`,
    remedy: `Set ${option('deployment')} to the environment in which releases are recorded, or leave this out`,
  }));
}
