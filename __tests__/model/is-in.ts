import type { IntegrationRecord } from '../../sandbox/integration-record.ts';
import type { Instance } from '../../sandbox/models.ts';
import type {
  DesiredState,
  DesiredWebhook,
  PatchOperation,
} from '../../src/domain/desired-state.ts';
import type { StepReport } from '../../src/domain/results.ts';

/** Whether what a step was to bring about is really in the workspace. */
export function isIn(
  { kind, to }: StepReport,
  { setup, features, webhooks, instancePatch }: DesiredState,
  held: IntegrationRecord | undefined,
): boolean {
  if (held === undefined) return false;
  if (kind === 'create' || kind === 'set-version') return held.version === to;
  const { instance } = held;
  if (instance === null) return false;
  if (kind === 'install') return true;
  if (kind === 'setup') return shows(instance, setup ?? {});
  if (kind === 'features') return isSwitched(features, instance);
  if (kind === 'webhooks') return webhooks.every((webhook) => isAsDeclared(webhook, instance));
  return instancePatch.every((operation) => isApplied(operation, instance));
}

function shows({ settings, secrets }: Instance, setup: object): boolean {
  return Object.entries(setup).every(([key, value]) =>
    [...settings, ...secrets].some((it) => it.id === key && it.value === String(value)),
  );
}

function isSwitched(declared: DesiredState['features'], { features }: Instance): boolean {
  const shown = new Map<string, boolean>(Object.entries(features));
  return Object.entries(declared).every(([name, isOn]) => shown.get(name) === isOn);
}

/** The histories declare schedules of less than an hour alone. */
function isAsDeclared(
  { url, trigger, ...wanted }: DesiredWebhook,
  { webHooks }: Instance,
): boolean {
  const alike = webHooks.filter(({ relativeUrl }) => relativeUrl === url);
  if (wanted.absent) return alike.length === 0;
  const minutes = trigger.kind === 'schedule' ? trigger.everyMinutes : 0;
  const period = `00:${String(minutes).padStart(2, '0')}:00`;
  return alike.some((it) => it.schedule.period === period && it.disabled === wanted.disabled);
}

function isApplied({ op, path, value }: PatchOperation, instance: Instance): boolean {
  if (op === 'add') return instance.webHooks.length > 0;
  if (op === 'remove') return !instance.webHooks.some(({ id }) => path.endsWith(id));
  return path === '/baseUrl' ? instance.baseUrl === value : instance.features.call === value;
}
