import type { FailOn } from '../domain/desired-state.ts';
import { type InputProblem, eachOnce } from '../domain/errors.ts';
import { howToSet, option } from '../text/quote.ts';
import { credentialProblems } from './credential-problems.ts';
import { deploymentProblems } from './deployment-problems.ts';
import type { Declared } from './declared.ts';
import {
  INPUTS,
  INPUT_NAMES,
  type InputName,
  LOOK_INPUTS,
  type ReadInputs,
  isGiven,
} from './inputs.ts';
import type { MergedSetup } from './merge-setup.ts';
import type { RunInput } from './run-input.ts';
import { setupProblems } from './setup-problems.ts';

/** Lists all that speaks against a release by what a run was given. */
export function releaseProblems(run: RunInput, setup: MergedSetup): InputProblem[] {
  const { read, context, version, manifest } = run;
  return tellable([
    ...missingProblems(read),
    ...(manifest.ok ? integrationProblems(run, manifest.value) : manifest.problems),
    ...credentialProblems(read, context),
    ...deploymentProblems(read),
    ...setupProblems(run, setup),
    ...failOnProblems(read),
    ...valueProblems(read),
    ...(version.ok ? [] : version.problems),
  ]);
}

/** Lists problems of a run that only looks: it needs no version, and takes fewer inputs. */
export function lookProblems({ read, context }: RunInput): InputProblem[] {
  const problems = [
    ...missingProblems(read),
    ...(isGiven(read.integration) ? [] : [withoutValue('integration')]),
    ...credentialProblems(read, context),
    ...valueProblems(read),
  ];
  return tellable(problems.filter(({ input }) => LOOK_INPUTS.some((name) => name === input)));
}

function valueProblems(read: ReadInputs): InputProblem[] {
  return INPUT_NAMES.flatMap((input) => {
    const one = read[input];
    return one.ok ? [] : [{ input, problem: one.problem, remedy: one.remedy }];
  });
}

function withoutValue(input: InputName): InputProblem {
  return { input, problem: 'it has no value', remedy: howToSet(input) };
}

function missingProblems(read: ReadInputs): InputProblem[] {
  return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && !isGiven(read[name])).map(
    withoutValue,
  );
}

/** Refuses a missing integration; nobody knows whether a wrong manifest held it. */
function integrationProblems(
  { read }: RunInput,
  declared: Pick<Declared, 'integration'>,
): InputProblem[] {
  if (isGiven(read.integration) || declared.integration !== undefined) return [];
  const missing = withoutValue('integration');
  return [{ ...missing, remedy: `${missing.remedy}; it may stand in a manifest as well` }];
}

/** Judges `fail-on`: whoever waits for nothing lets nothing that the instance shows fail a run. */
function failOnProblems({
  'fail-on': failOn,
  'wait-for': waitFor,
  'dry-run': dryRun,
}: ReadInputs): InputProblem[] {
  if (!failOn.ok) return [];
  const isAskedFor = (word: FailOn) => failOn.value.includes(word);
  if (isAskedFor('has-errors') && waitFor.ok && waitFor.value === 'none') {
    return [
      {
        input: 'fail-on',
        problem: `has-errors contradicts ${option('wait-for', 'none')}, with which nothing that the instance shows fails the run`,
        remedy: 'Leave one of the two out',
      },
    ];
  }
  if (!isAskedFor('changes') || !dryRun.ok || dryRun.value) return [];
  return [
    {
      input: 'fail-on',
      problem: 'changes is for a dry run, because a release is there to make them',
      remedy: `Set ${option('dry-run', 'true')}, or leave changes out`,
    },
  ];
}

/** The inputs that bring many values at once, each of which can be wrong in its own way. */
const OF_MANY_VALUES: ReadonlySet<string> = new Set<InputName>(['manifest', 'setup']);

/** Keeps one problem of each input of one value, in the order of the documentation. */
function tellable(problems: readonly InputProblem[]): InputProblem[] {
  return INPUT_NAMES.flatMap((name: InputName) => {
    const all = problems.filter(({ input }) => input === name);
    return OF_MANY_VALUES.has(name) ? eachOnce(all) : all.slice(0, 1);
  });
}
