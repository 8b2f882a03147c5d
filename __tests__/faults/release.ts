import { expect } from '@jest/globals';
import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { type Chaos, type ChaosOptions, startChaos } from '../chaos/chaos-server.ts';
import { callOf } from '../chaos/faults.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { annotation } from '../harness/annotation.ts';

export const NAME = 'acme.telephony';
export const WORKSPACE = 'acme';
export const TOKEN = 'c0ffee'.repeat(10) + 'c0ff';

/** An integration that is installed and works at version 1.0. */
export const INSTALLED: SeedIntegration = {
  name: NAME,
  version: '1.0',
  installed: true,
  status: 'active',
};

/** A service whose every answer goes through the chaos. */
export interface Service {
  readonly sandbox: Sandbox;
  readonly chaos: Chaos;
}

export async function startService(
  faults?: ChaosOptions['faults'],
  { tls, ...options }: SandboxOptions & Pick<ChaosOptions, 'tls'> = {},
): Promise<Service> {
  const sandbox = await withSandbox({
    workspace: { name: WORKSPACE },
    token: TOKEN,
    upgradeDelayMs: 0,
    ...options,
  });
  const chaos = await startChaos({
    upstream: sandbox.url,
    ...(faults === undefined ? {} : { faults }),
    ...(tls === undefined ? {} : { tls }),
  });
  return { sandbox, chaos };
}

/** Releases version 1.2 with the built action, as GitHub's runner would. */
export function release(
  { url }: { url: string },
  { inputs, ...request }: Partial<RunRequest> = {},
): Promise<RunOutcome> {
  return runAction({
    tag: 'v1.2',
    ...request,
    inputs: {
      workspace: WORKSPACE,
      integration: NAME,
      token: TOKEN,
      'api-url': url,
      'wait-timeout': '5s',
      ...inputs,
    },
  });
}

/** Everything that a release can write, in one run. */
export const EVERYTHING = {
  install: 'true',
  setup: '{"autoAnswer": true, "apiToken": "a-secret-of-the-setup"}',
  'instance-patch': '[{"op": "replace", "path": "/features/call", "value": true}]',
};

/** What arrived, as `POST /integrations/{id}/install`. */
export function callsOf({ requests }: Chaos): string[] {
  return requests.map(callOf);
}

export function writesOf(chaos: Chaos): string[] {
  return callsOf(chaos).filter((call) => !call.startsWith('GET '));
}

/** How each step of the run ended, as `create done`. */
export function stepsOf({ outputs }: RunOutcome): string[] {
  const steps = JSON.parse(outputs.steps ?? '[]') as { kind: string; result: string }[];
  return steps.map(({ kind, result }) => `${kind} ${result}`);
}

/** The code and the text of the error that a run ended with. */
export function errorOf({ stdout, exitCode }: RunOutcome): string {
  expect(exitCode).toBe(1);
  const errors = stdout.split('\n').filter((line) => annotation('error').test(line));
  expect(errors).toHaveLength(1);
  return errors[0]?.replace(annotation('error'), '') ?? '';
}

/** The integrations of the released name: never more than one. */
export function held({ sandbox }: Service) {
  return sandbox.integrations().filter(({ name }) => name === NAME);
}
