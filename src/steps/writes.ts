import { ReleaseError } from '../errors.ts';
import type { Instance, Integration } from '../models.ts';
import { findIntegration } from '../plan/find-integration.ts';
import type { PlannedStep } from '../plan/planned-step.ts';
import { remainingOperations } from '../plan/remaining-operations.ts';
import { keysThatDiffer } from '../setup/setup-differs.ts';
import { quote } from '../text/quote.ts';
import type { ReleaseContext } from './release-context.ts';
import type { Write } from './write.ts';

/** A list may show a new integration only some seconds later; an instance is read directly. */
const LIST_SETTLE_MS = 12_000;
const INSTANCE_SETTLE_MS = 2_000;

type StepOf<K extends PlannedStep['kind']> = Extract<PlannedStep, { kind: K }>;

/** Everything about a write that depends on its kind. */
export const WRITES: {
  readonly [K in PlannedStep['kind']]: (step: StepOf<K>, context: ReleaseContext) => Write<unknown>;
} = {
  create: (step, { workspace, options: { integration: name }, record }) => ({
    label: `Create ${name} ${step.to}`,
    send: async () => (record.integration = await workspace.createIntegration(name, step.to)),
    find: async () => {
      const found = findIntegration(await workspace.listIntegrations(), name);
      if (found !== undefined) refuseOtherVersion(found, step);
      return (record.integration = found);
    },
    settleMs: LIST_SETTLE_MS,
    repeatable: false,
    conflictMeansDone: true,
  }),

  'set-version': (step, context) => ({
    label: `Set the version ${step.from} → ${step.to}`,
    send: async () => {
      const integration = integrationOf(context);
      await context.workspace.setVersion(integration, step.to);
      return (context.record.integration = { ...integration, version: step.to });
    },
    find: async () => {
      const { workspace, options, record } = context;
      const found = findIntegration(await workspace.listIntegrations(), options.integration);
      if (found?.version === step.to) return (record.integration = found);
      if (found !== undefined && found.version !== step.from) refuseOtherVersion(found, step);
      return undefined;
    },
    settleMs: 0,
    repeatable: true,
    conflictMeansDone: false,
  }),

  install: (_step, context) => ({
    label: 'Install',
    send: () => context.workspace.install(integrationOf(context)).then(isDone),
    find: () => context.workspace.readInstance(integrationOf(context)),
    settleMs: INSTANCE_SETTLE_MS,
    repeatable: true,
    conflictMeansDone: true,
  }),

  setup: ({ setup }, context) => ({
    label: 'Set up',
    send: () => context.workspace.setUp(integrationOf(context), setup).then(isDone),
    find: async () => {
      const instance = await context.workspace.readInstance(integrationOf(context));
      const isSetUp = instance !== undefined && instance.status !== 'notConfigured';
      return isSetUp && keysThatDiffer(setup, instance).length === 0 ? instance : undefined;
    },
    settleMs: 0,
    repeatable: true,
    conflictMeansDone: false,
  }),

  'patch-instance': ({ operations }, context) => {
    const remaining = (instance: Instance | undefined) =>
      remainingOperations(operations, instance?.document ?? {});
    const addsSomething = operations.some(({ op }) => op === 'add');
    return {
      label: 'Patch the instance',
      send: async () => {
        const left = remaining(await knownInstance(context));
        if (left.length > 0) await context.workspace.changeInstance(integrationOf(context), left);
        return true;
      },
      find: async () => {
        const instance = await context.workspace.readInstance(integrationOf(context));
        return instance !== undefined && remaining(instance).length === 0 ? instance : undefined;
      },
      // An element that is added twice stands there twice (documented), so the look has to wait
      // until an added one would show, and an unclear end is not repeated.
      settleMs: addsSomething ? INSTANCE_SETTLE_MS : 0,
      repeatable: !addsSomething,
      conflictMeansDone: false,
    };
  },
};

function isDone(): true {
  return true;
}

function integrationOf({ record }: ReleaseContext): Integration {
  if (record.integration !== undefined) return record.integration;
  throw new Error('The plan has a step for an integration that nothing created.');
}

/** The instance as it is now: as it was read, unless a write has come since. */
async function knownInstance(context: ReleaseContext): Promise<Instance | undefined> {
  const { record, workspace } = context;
  if (record.instance.kind === 'read') return record.instance.instance;
  return workspace.readInstance(integrationOf(context));
}

function refuseOtherVersion(found: Integration, { to }: { to: string }): void {
  if (found.version === to) return;
  throw new ReleaseError({
    code: 'conflict',
    message: `Somebody else gave ${quote(found.name)} the version ${quote(found.version)} during this run.`,
    hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
  });
}
