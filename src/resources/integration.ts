import type { DesiredState, Policy } from '../domain/desired-state.ts';
import { type Failure, ReleaseError } from '../domain/errors.ts';
import type { Integration, Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import type { PlannedChanges } from '../domain/results.ts';
import type { Workspace } from '../ports/workspace.ts';
import { option, quote, untrusted } from '../text/quote.ts';
import { compareVersions, isSameVersion } from '../version/compare-versions.ts';
import { type VersionOrigin, explainLower } from '../version/explain-order.ts';
import { isVersion } from '../version/grammar.ts';
import {
  LIST_VISIBILITY_GRACE_MS,
  type Write,
  type WriteContext,
  withStaleInstance,
} from './write.ts';

type IntegrationStep = StepOf<'create'> | StepOf<'set-version'>;

/** Plans to create the integration or to set its version; nothing where it is as wanted. */
export function integrationSteps(
  { version }: DesiredState,
  { integration }: Observed,
): IntegrationStep[] {
  if (integration === undefined) {
    return [{ kind: 'create', words: { from: '', to: version }, version }];
  }
  if (isSameVersion(integration.version, version)) return [];
  const { version: replaced } = integration;
  return [{ kind: 'set-version', words: { from: replaced, to: version }, version, replaced }];
}

/** Tells the version before and after, in the spelling that is held where it is the wanted one. */
export function plannedVersion(
  { version }: DesiredState,
  { integration }: Observed,
): PlannedChanges['version'] {
  const from = integration?.version ?? '';
  return { from, to: isSameVersion(from, version) ? from : version };
}

export interface VersionSituation {
  readonly observed: Observed;
  readonly policy: Policy;
  /** What the version was made of, if that is known: it can explain why it is lower. */
  readonly origin: VersionOrigin | undefined;
}

/** Refuses an ambiguous name, and a version that must not replace what is held. */
export function integrationRefusals(
  desired: DesiredState,
  { observed, policy, origin }: VersionSituation,
): Failure[] {
  const ambiguous = ambiguousName(observed.alike, desired.integration);
  if (ambiguous !== undefined) return [ambiguous];
  switch (policy.allowDowngrade) {
    case true:
      return [];
    case false:
      return downgrade(desired, { observed, origin });
    default:
      return replacedByOthers(desired, { observed, from: policy.allowDowngrade.from });
  }
}

/** Refuses what is held unless it is the one version that may be replaced, or the wanted one. */
function replacedByOthers(
  { version }: DesiredState,
  { observed: { integration }, from }: { observed: Observed; from: string },
): Failure[] {
  const held = integration?.version;
  if (held !== undefined && [from, version].some((each) => isSameVersion(held, each))) return [];
  const found = held === undefined ? 'no such integration' : `the version ${quote(held)}`;
  return [
    {
      code: 'conflict',
      message: `The workspace holds ${found}, and this release may replace ${from} only.`,
      hint:
        `Find out who changed it. To replace what is there now, set ${option('allow-downgrade')} ` +
        'to true for this run.',
    },
  ];
}

/**
 * Finds the one integration of exactly this name among all that bear it in any case. Where it
 * stands twice, or in another case, nobody can say which one is meant.
 */
export function integrationNamed(
  name: string,
  alike: readonly Integration[],
): Integration | undefined {
  const [only, ...others] = alike;
  return others.length === 0 && only?.name === name ? only : undefined;
}

/** So many rows of one name are enough to see what is wrong. */
const SHOWN_ROWS = 3;

/** Explains why a name is ambiguous; undefined where it is there once or not at all. */
export function ambiguousName(alike: readonly Integration[], name: string): Failure | undefined {
  const [only, ...others] = alike;
  if (only === undefined || (others.length === 0 && only.name === name)) return undefined;
  const rows = alike
    .slice(0, SHOWN_ROWS)
    .map((row) => `${quote(row.name, 80)} ${untrusted(row.id, 80)}`)
    .join(', ');
  const times =
    alike.length > SHOWN_ROWS
      ? `more than ${SHOWN_ROWS} times, among them`
      : `${alike.length} times:`;
  return {
    code: 'ambiguous-name',
    message:
      others.length === 0
        ? `The workspace has no ${quote(name)}, but ${quote(only.name)}, which differs in case only.`
        : `The workspace lists ${quote(name)} ${times} ${rows}.`,
    hint: `Write ${option('integration')} as the workspace does, or have the spare one removed.`,
  };
}

function downgrade(
  { version }: DesiredState,
  { observed: { integration }, origin }: Pick<VersionSituation, 'observed' | 'origin'>,
): Failure[] {
  if (integration === undefined) return [];
  const held = integration.version;
  if (!isVersion(held)) {
    return [
      {
        code: 'downgrade-refused',
        message: `The workspace holds the version ${quote(held)}, which cannot be compared with ${version}.`,
        hint: `Set ${option('allow-downgrade')} to true for this run if it is to be replaced.`,
      },
    ];
  }
  if (compareVersions(version, held) >= 0) return [];
  const why = explainLower({ version, held, rules: [], fromInput: false, ...origin });
  const remedy = `If the lower version is meant, set ${option('allow-downgrade')} to true for this run.`;
  return [
    {
      code: 'downgrade-refused',
      message: [
        `The workspace holds the version ${untrusted(held)}, which is higher than ${version}.`,
      ]
        .concat(why?.because ?? [])
        .join(' '),
      hint: [...(why === undefined ? [] : [why.remedy]), remedy].join(' '),
    },
  ];
}

/**
 * Reads the integration of a name as the workspace lists it now; undefined where it has none.
 *
 * @throws {ReleaseError} `ambiguous-name`
 */
async function readIntegration(
  workspace: Workspace,
  name: string,
): Promise<Integration | undefined> {
  const alike = await workspace.integrationsNamed(name);
  const ambiguous = ambiguousName(alike, name);
  if (ambiguous !== undefined) throw new ReleaseError(ambiguous);
  return integrationNamed(name, alike);
}

export function createWrite(
  { version }: StepOf<'create'>,
  { workspace, name, current }: WriteContext,
): Write {
  return {
    label: `Create ${name} ${version}`,
    send: async () => {
      const integration = await workspace.createIntegration(name, version);
      if (integration?.name !== name || !isSameVersion(integration.version, version)) {
        return undefined;
      }
      // What this run has created itself is not installed yet.
      return { ...current, integration, instance: { kind: 'read', instance: undefined } };
    },
    confirm: async () => {
      const integration = await readIntegration(workspace, name);
      if (integration === undefined) return { notYet: undefined };
      refuseOtherVersion(integration, version);
      return { done: withStaleInstance({ ...current, integration }) };
    },
    visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
    absenceProves: true,
    repetition: () => 'never',
    adoptOnConflict: true,
    confirmFirst: false,
  };
}

export function setVersionWrite(
  { version, replaced }: StepOf<'set-version'>,
  { workspace, name, current }: WriteContext,
): Write {
  const { integration } = current;
  return {
    label: `Set the version ${untrusted(replaced)} → ${version}`,
    send: async () => {
      if (integration === undefined) throw new Error('There is no integration to re-version.');
      const shown = await workspace.setVersion(integration, version);
      if (shown?.id !== integration.id || !isSameVersion(shown.version, version)) return undefined;
      return withStaleInstance({ ...current, integration: shown });
    },
    confirm: async () => {
      const found = await readIntegration(workspace, name);
      if (found === undefined || isSameVersion(found.version, replaced)) {
        return { notYet: undefined };
      }
      refuseOtherVersion(found, version);
      return { done: withStaleInstance({ ...current, integration: found }) };
    },
    visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
    absenceProves: true,
    repetition: () => 'freely',
    adoptOnConflict: false,
    confirmFirst: false,
  };
}

function refuseOtherVersion(found: Integration, wanted: string): void {
  if (isSameVersion(found.version, wanted)) return;
  throw new ReleaseError({
    code: 'conflict',
    message: `Somebody else gave ${quote(found.name)} the version ${quote(found.version)} during this run.`,
    hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
  });
}
