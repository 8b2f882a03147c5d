import { type Checked, InputError, type InputProblem } from '../../src/domain/errors.ts';
import { type Declared, NOTHING_DECLARED } from '../../src/inputs/declared.ts';
import {
  INPUTS,
  INPUT_NAMES,
  type InputName,
  type RawInputs,
  type TextsOf,
} from '../../src/inputs/inputs.ts';
import { type ReleaseInputs, releaseInputs } from '../../src/inputs/release-inputs.ts';
import type { RunContext } from '../../src/inputs/run-context.ts';
import { type RunInput, readRun } from '../../src/inputs/run-input.ts';
import { plain } from '../../src/text/quote.ts';

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
    writtenIn: 'workflow',
    eventName: 'push',
    actor: 'octocat',
    ref: 'refs/tags/v1.2.3',
    releaseTag: undefined,
    releaseAction: '',
    isDraft: false,
    isPrerelease: false,
    deletedTag: undefined,
    isFromFork: false,
    ...more,
  };
}

/** The texts of inputs as those who ask no more of them get them. */
export function textsOf<K extends InputName>(texts: Readonly<Record<K, string>>): TextsOf<K> {
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, { text }]);
  return Object.fromEntries(entries) as TextsOf<K>;
}

/** All that a run was given, read, with a manifest that declares what a test needs. */
export async function runInput(
  raw: RawInputs,
  context: RunContext,
  declared: Partial<Declared> = {},
): Promise<RunInput> {
  const manifest = { ok: true, value: { ...NOTHING_DECLARED, ...declared } } as const;
  const run = await readRun(raw, { context, readManifest: () => Promise.resolve(manifest) });
  return raw.manifest === '' ? { ...run, manifest } : run;
}

/** What is made of the inputs. @throws {InputError} with the problems as they are read */
export async function checkedInputs(
  raw: RawInputs,
  context: RunContext,
  declared: Partial<Declared> = {},
): Promise<ReleaseInputs> {
  return valueOf(releaseInputs(await runInput(raw, context, declared)));
}

/** The value of what was checked. @throws {InputError} with the problems as they are read */
export function valueOf<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new InputError(checked.problems.map(plainProblem));
}

function plainProblem({ input, problem, remedy }: InputProblem): InputProblem {
  return { input, problem: plain(problem), remedy: plain(remedy) };
}
