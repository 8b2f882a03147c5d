import { join } from 'node:path';
import {
  type InputName,
  SHARED_INPUTS,
  isHidden,
  isSwitch,
  variableOf,
} from '../../src/inputs/inputs.ts';
import type { ReleaseDocument } from '../../src/shells/cli/document.ts';
import type { RunOutcome, RunRequest } from '../../runner/run-action.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli.js');

/** Whether a run of the action could be one of the command line: it does not know GitHub's inputs. */
export function isForCommandLine({ inputs, entry, node, phase, action }: RunRequest): boolean {
  const isOwn = [entry, node, phase, action].every((special) => special === undefined);
  return isOwn && Object.keys(inputs).every((name) => SHARED_INPUTS.some((one) => one === name));
}

/**
 * The same as a run of the command line: secrets as variables, what is on or off as `--NAME` or
 * `--no-NAME`, all else as `--NAME=VALUE`. A dry run is the command `plan`.
 */
export function byCommandLine(
  request: RunRequest,
  more: readonly string[] = ['--json'],
): RunRequest {
  const { 'dry-run': dryRun, ...inputs } = request.inputs;
  const given = Object.entries(inputs) as [InputName, string][];
  const isVariable = ([name, value]: [InputName, string]) =>
    isHidden(name) || (isSwitch(name) && !/^(true|false)$/.test(value));
  const { variables = [], flags = [] } = Object.groupBy(given, (one) =>
    isVariable(one) ? 'variables' : 'flags',
  );
  return {
    ...request,
    inputs: {},
    entry: PROGRAM,
    args: [dryRun === 'true' ? 'plan' : 'release', ...flags.map(flagOf), ...more],
    env: {
      ...(dryRun === undefined || dryRun === 'true' ? {} : { KONTUR_CRM_DRY_RUN: dryRun }),
      ...Object.fromEntries(variables.map(([name, value]) => [variableOf(name), value])),
      ...request.env,
    },
  };
}

function flagOf([name, value]: [InputName, string]): string {
  if (isSwitch(name)) return value === 'true' ? `--${name}` : `--no-${name}`;
  return `--${name}=${value}`;
}

/** The one document that a run with `--json` printed. */
function documentIn({ stdout }: RunOutcome): ReleaseDocument {
  return JSON.parse(stdout) as ReleaseDocument;
}

/** The outputs as the action has them; none where it did not come to a release. */
export function outputsIn(run: RunOutcome): Record<string, string> {
  const { outputs, steps, plan } = documentIn(run);
  if (!('version' in outputs)) return outputs;
  const planned = plan === null ? '' : JSON.stringify(plan);
  return { ...outputs, steps: JSON.stringify(steps), plan: planned };
}
