import type { IntegrationRecord } from '../../sandbox/integration-record.ts';
import type { Instance } from '../../sandbox/models.ts';
import type { DesiredState, PatchOperation } from '../../src/domain/desired-state.ts';
import type { StepReport } from '../../src/domain/results.ts';

/** Whether what a step was to bring about is really in the workspace. */
export function isIn(
  { kind, to }: StepReport,
  { setup, instancePatch }: DesiredState,
  held: IntegrationRecord | undefined,
): boolean {
  if (held === undefined) return false;
  if (kind === 'create' || kind === 'set-version') return held.version === to;
  const { instance } = held;
  if (instance === null) return false;
  if (kind === 'install') return true;
  if (kind === 'setup') return shows(instance, setup ?? {});
  return instancePatch.every((operation) => isApplied(operation, instance));
}

function shows({ settings, secrets }: Instance, setup: object): boolean {
  return Object.entries(setup).every(([key, value]) =>
    [...settings, ...secrets].some((it) => it.id === key && it.value === String(value)),
  );
}

function isApplied({ op, path, value }: PatchOperation, instance: Instance): boolean {
  if (op === 'add') return instance.webHooks.length > 0;
  if (op === 'remove') return !instance.webHooks.some(({ id }) => path.endsWith(id));
  return path === '/baseUrl' ? instance.baseUrl === value : instance.features.call === value;
}
