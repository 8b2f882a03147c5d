import type { InputProblem } from '../domain/errors.ts';
import type { RawInputs, ReadInputs } from './inputs.ts';

/** How a release is recorded on GitHub. */
export interface DeploymentInputs {
  readonly environment: string;
  readonly githubToken: string;
  readonly allowMovedTag: boolean;
  /** Undefined where the version was given without a tag. */
  readonly tag: string | undefined;
  /** Whether the tag is an input: then it has nothing to do with the commit of the run. */
  readonly tagIsInput: boolean;
}

/** Shorter credentials could be guessed by whoever reads a digest that is keyed with one. */
const SHORTEST_KEY = 20;

type ConcernedInputs = Pick<RawInputs, 'deployment' | 'github-token' | 'token' | 'api-key'>;

/** What is wrong with the inputs about deployments together with others. */
export function deploymentProblems(
  raw: ConcernedInputs,
  { 'allow-moved-tag': allowMovedTag }: Pick<ReadInputs, 'allow-moved-tag'>,
): InputProblem[] {
  if (raw.deployment === '') {
    return pointlessInputs(raw, { allowsMovedTag: allowMovedTag.ok && allowMovedTag.value });
  }
  const missing = {
    input: 'github-token',
    problem: 'it has no value, and without it no deployment can be recorded',
    remedy:
      'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
  };
  const credential = raw.token || raw['api-key'];
  const weak = {
    input: raw.token === '' ? 'api-key' : 'token',
    problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
    remedy: 'Check that it was copied whole; else leave the input deployment out',
  };
  return [
    ...(raw['github-token'] === '' ? [missing] : []),
    ...(credential !== '' && credential.length < SHORTEST_KEY ? [weak] : []),
  ];
}

/** Whoever gives these wants releases recorded, and a variable without a value drops that. */
function pointlessInputs(
  raw: ConcernedInputs,
  { allowsMovedTag }: { allowsMovedTag: boolean },
): InputProblem[] {
  const given = [
    ...(raw['github-token'] === '' ? [] : ['github-token']),
    ...(allowsMovedTag ? ['allow-moved-tag'] : []),
  ];
  return given.map((input) => ({
    input,
    problem: 'it is given without deployment, and has no effect then',
    remedy: 'Set deployment to the environment in which releases are recorded, or leave this out',
  }));
}
