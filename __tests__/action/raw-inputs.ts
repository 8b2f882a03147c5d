import { type InputName, INPUTS, INPUT_NAMES, type RawInputs } from '../../src/action/inputs.ts';
import type { RunContext } from '../../src/action/run-context.ts';

/** The inputs of a release with a token, as the runner gives them, changed as a test needs it. */
export function rawInputs(more: Partial<Record<InputName, string>> = {}): RawInputs {
  const defaults = INPUT_NAMES.map((name) => {
    const declared = INPUTS[name];
    return [name, 'default' in declared ? declared.default : ''] as const;
  });
  const given = { workspace: 'space', integration: 'my.integration', token: 't'.repeat(64) };
  return { ...(Object.fromEntries(defaults) as RawInputs), ...given, ...more };
}

/** The push of a tag, changed as a test needs it. */
export function runContext(more: Partial<RunContext> = {}): RunContext {
  return {
    eventName: 'push',
    actor: 'octocat',
    ref: 'refs/tags/v1.2.3',
    releaseTag: undefined,
    isFromFork: false,
    ...more,
  };
}
