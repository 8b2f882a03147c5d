import type { InputName } from './inputs.ts';

/** The inputs that a run needs which only looks at an integration. */
export const LOOK_INPUTS = [
  'workspace',
  'integration',
  'token',
  'api-key',
  'integration-secret',
  'api-url',
  'timeout',
  'routes',
] as const satisfies readonly InputName[];
