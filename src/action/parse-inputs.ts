import * as z from 'zod/mini';
import { InputError, type InputProblem } from '../errors.ts';
import type { ConnectionOptions, Credentials, ReleaseOptions } from '../options.ts';
import { PatchError, parseInstancePatch } from '../plan/parse-instance-patch.ts';
import { RoutesError, parseRoutes } from '../workspace/parse-routes.ts';
import { credentialProblems } from './credential-problems.ts';
import * as value from './input-values.ts';
import { INPUTS, INPUT_NAMES, type InputName, type RawInputs } from './inputs.ts';
import { type ReleaseVersion, releaseVersion } from './release-version.ts';
import type { RunContext } from './run-context.ts';

/** Everything that a run needs to know, checked. */
export interface ParsedInputs {
  readonly release: ReleaseOptions;
  readonly connection: ConnectionOptions;
  readonly budgetMs: number;
  readonly source: ReleaseVersion;
}

/** Three inputs make one value, the version; they are read by `releaseVersion`. */
type VersionInput = 'version' | 'tag' | 'tag-prefix';

/** What the text of every other input means. */
const inputSchema = z.object({
  workspace: input(value.workspaceName),
  integration: input(value.integrationName),
  token: input(value.credential),
  'api-key': input(value.credential),
  'integration-secret': input(value.namedSecret),
  'api-url': input(value.apiOrigin),
  install: input(value.flag),
  setup: optionalInput(value.jsonObject),
  'setup-when': input(value.oneOf('changed', 'always', 'unconfigured')),
  'instance-patch': optionalInput((text) =>
    explained(() => parseInstancePatch(value.json(text)), {
      of: PatchError,
      remedy: 'Write [{"op": "replace", "path": "/features/call", "value": true}]',
    }),
  ),
  'allow-downgrade': input(value.flag),
  'dry-run': input(value.flag),
  'wait-for': input(value.oneOf('active', 'version', 'none')),
  'wait-timeout': input(value.duration),
  timeout: input(value.budget),
  routes: optionalInput((text) =>
    explained(() => parseRoutes(value.json(text)), {
      of: RoutesError,
      remedy: 'See the section on documented and inferred routes in the README',
    }),
  ),
} satisfies Record<Exclude<InputName, VersionInput>, unknown>);

/**
 * Checks every input at once.
 *
 * @throws {InputError} that names every input that is wrong
 */
export function parseInputs(raw: RawInputs, context: RunContext): ParsedInputs {
  const missing = missingProblems(raw);
  const parsed = z.safeParse(inputSchema, raw);
  const source = attempt(() => releaseVersion(raw, context));
  const problems = [
    ...missing,
    ...credentialProblems(raw, context),
    ...(parsed.success ? [] : parsed.error.issues.map(toProblem)),
    ...(source instanceof InputError ? source.problems : []),
  ];
  if (!parsed.success || source instanceof InputError || problems.length > 0) {
    throw new InputError(firstOfEach(problems));
  }
  return toParsedInputs(parsed.data, source);
}

function toParsedInputs(values: z.infer<typeof inputSchema>, source: ReleaseVersion): ParsedInputs {
  const release: ReleaseOptions = {
    integration: values.integration,
    version: source.version,
    install: values.install,
    setup: values.setup,
    setupWhen: values['setup-when'],
    instancePatch: values['instance-patch'] ?? [],
    allowDowngrade: values['allow-downgrade'],
    dryRun: values['dry-run'],
    waitFor: values['wait-for'],
    waitTimeoutMs: values['wait-timeout'],
  };
  const connection: ConnectionOptions = {
    apiUrl: values['api-url'],
    workspace: values.workspace,
    credentials: toCredentials(values),
    routes: values.routes ?? {},
  };
  return { release, connection, budgetMs: values.timeout, source };
}

function toCredentials(values: z.infer<typeof inputSchema>): Credentials {
  if (values.token !== '') return { kind: 'token', token: values.token };
  const integrationSecret = values['integration-secret'] || undefined;
  return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}

/** An input of which `parse` makes a value, or says in a WrongValue why not. */
function input<T>(parse: (text: string) => T) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      try {
        return parse(text);
      } catch (error) {
        if (!(error instanceof value.WrongValue)) throw error;
        const { message, remedy } = error;
        context.issues.push({ code: 'custom', message, params: { remedy }, input: undefined });
        return z.NEVER;
      }
    }),
  );
}

/** The same, and undefined where it is empty. */
function optionalInput<T>(parse: (text: string) => T) {
  return input((text) => (text === '' ? undefined : parse(text)));
}

/** Gives the errors of a reader that knows nothing of inputs the remedy for this input. */
function explained<T>(
  read: () => T,
  { of, remedy }: { of: new (message: string) => Error; remedy: string },
): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof of ? new value.WrongValue(error.message, remedy) : error;
  }
}

function missingProblems(raw: RawInputs): InputProblem[] {
  return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map(
    (name) => ({ input: name, problem: 'it is missing', remedy: `Set it under with: ${name}` }),
  );
}

function toProblem(issue: z.core.$ZodIssue): InputProblem {
  const remedy = issue.code === 'custom' ? String(issue.params?.remedy) : '';
  return { input: String(issue.path[0]), problem: issue.message, remedy };
}

function attempt<T>(read: () => T): T | InputError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** One problem for each input, in the order in which the inputs are documented. */
function firstOfEach(problems: readonly InputProblem[]): InputProblem[] {
  return INPUT_NAMES.flatMap((name: InputName) =>
    problems.filter((problem) => problem.input === name).slice(0, 1),
  );
}
