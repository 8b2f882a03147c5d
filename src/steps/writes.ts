import { ReleaseError } from '../errors.ts';
import type { Instance, Integration } from '../models.ts';
import type { PlannedStep } from '../plan/planned-step.ts';
import { remainingOperations } from '../plan/remaining-operations.ts';
import { keysThatDiffer } from '../setup/setup-differs.ts';
import { printable, quote } from '../text/quote.ts';
import { readIntegration } from './observe.ts';
import type { ReleaseContext } from './release-context.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { Write } from './write.ts';

/** A list may show a new integration only some seconds later; an instance is read directly. */
const LIST_SETTLE_MS = 12_000;
const INSTANCE_SETTLE_MS = 2_000;

type StepOf<K extends PlannedStep['kind']> = Extract<PlannedStep, { kind: K }>;

/** Everything about a write that depends on its kind. */
export const WRITES: {
  readonly [K in PlannedStep['kind']]: (step: StepOf<K>, context: ReleaseContext) => Write;
} = {
  create: (step, { workspace, options: { integration: name }, record }) => ({
    label: `Create ${name} ${step.to}`,
    send: async () => {
      record.integration = await workspace.createIntegration(name, step.to);
      return record.integration !== undefined;
    },
    find: async () => {
      const found = await readIntegration(workspace, name);
      if (found !== undefined) refuseOtherVersion(found, step);
      record.integration = found;
      return found !== undefined;
    },
    settleMs: LIST_SETTLE_MS,
    absenceShows: true,
    repeatable: false,
    conflictMeansDone: true,
    findFirst: false,
  }),

  'set-version': (step, { workspace, options, record }) => ({
    label: `Set the version ${printable(step.from)} → ${step.to}`,
    send: async () => {
      const integration = integrationOf(record);
      await workspace.setVersion(integration, step.to);
      record.integration = { ...integration, version: step.to };
      return true;
    },
    find: async () => {
      const found = await readIntegration(workspace, options.integration);
      if (found === undefined || found.version === step.from) return false;
      refuseOtherVersion(found, step);
      record.integration = found;
      return true;
    },
    settleMs: LIST_SETTLE_MS,
    absenceShows: true,
    repeatable: true,
    conflictMeansDone: false,
    findFirst: false,
  }),

  install: (_step, { workspace, record }) => ({
    label: 'Install',
    send: () => workspace.install(integrationOf(record)).then(isDone),
    find: async () => (await workspace.readInstance(integrationOf(record))) !== undefined,
    settleMs: INSTANCE_SETTLE_MS,
    absenceShows: true,
    repeatable: true,
    conflictMeansDone: true,
    findFirst: false,
  }),

  setup: ({ setup }, { workspace, record }) => {
    const shows = (instance: Instance | undefined) =>
      instance !== undefined &&
      instance.status !== 'notConfigured' &&
      keysThatDiffer(setup, instance).length === 0;
    // What showed all of it before this run cannot tell whether it was set up again.
    const canTell = !shows(record.instanceBefore);
    return {
      label: 'Set up',
      send: () => workspace.setUp(integrationOf(record), setup).then(isDone),
      find: async () => canTell && shows(await workspace.readInstance(integrationOf(record))),
      settleMs: canTell ? INSTANCE_SETTLE_MS : 0,
      // Which values an instance shows, and how, is not documented.
      absenceShows: false,
      repeatable: true,
      conflictMeansDone: false,
      findFirst: false,
    };
  },

  'patch-instance': ({ operations }, { workspace, record }) => {
    let left = operations;
    return {
      label: 'Patch the instance',
      send: () => workspace.changeInstance(integrationOf(record), left).then(isDone),
      find: async () => {
        const instance = await workspace.readInstance(integrationOf(record));
        if (instance === undefined) return false;
        left = remainingOperations(operations, instance.document);
        return left.length === 0;
      },
      settleMs: INSTANCE_SETTLE_MS,
      // What an operation on a field that the instance does not show has done, nobody can see.
      absenceShows: false,
      // An element that is added twice stands there twice (documented).
      repeatable: operations.every(({ op }) => op !== 'add'),
      conflictMeansDone: false,
      // The plan did not see an instance that this run installed, or set up since.
      findFirst: record.instance.kind === 'stale',
    };
  },
};

function isDone(): true {
  return true;
}

function integrationOf({ integration }: ReleaseRecord): Integration {
  if (integration !== undefined) return integration;
  throw new Error('The plan has a step for an integration that nothing created.');
}

function refuseOtherVersion(found: Integration, { to }: { to: string }): void {
  if (found.version === to) return;
  throw new ReleaseError({
    code: 'conflict',
    message: `Somebody else gave ${quote(found.name)} the version ${quote(found.version)} during this run.`,
    hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
  });
}
