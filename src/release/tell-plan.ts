import type { DesiredState } from '../domain/desired-state.ts';
import type { Observed } from '../domain/models.ts';
import { type ReleasePlan, hasStep } from '../domain/release-plan.ts';
import type { Log } from '../ports/log.ts';
import { option } from '../text/quote.ts';
import { isSameVersion } from '../version/compare-versions.ts';
import { type VersionOrigin, explainSame } from '../version/explain-order.ts';
import { describePlan } from './describe.ts';

/** What a plan was made of. */
interface Planned {
  readonly desired: DesiredState;
  readonly observed: Observed;
  readonly origin: VersionOrigin | undefined;
}

/** Tells what is going to be written, what is to be looked at in it, and what there is to know. */
export function tellPlan(
  plan: ReleasePlan,
  { log, ...planned }: Planned & { readonly log: Pick<Log, 'info' | 'notice' | 'warning'> },
): void {
  log.info(describePlan(plan));
  for (const warning of plan.warnings) log.warning(warning);
  for (const notice of noticesOf(plan, planned)) log.notice(notice);
}

function noticesOf(plan: ReleasePlan, { desired, observed, origin }: Planned): string[] {
  const { integration, instance } = observed;
  const isHeld = isSameVersion(integration?.version ?? '', desired.version);
  const same = isHeld && origin !== undefined ? explainSame(desired.version, origin) : undefined;
  const setsUpPaused = instance?.status === 'paused' && hasStep(plan, 'setup');
  return [...(same === undefined ? [] : [same]), ...(setsUpPaused ? [SETUP_OF_PAUSED] : [])];
}

/** Documented is that a setup activates what was not configured yet; of others nothing is told. */
const SETUP_OF_PAUSED =
  'The instance is Paused, and a setup is planned: it may make it work again. Whether one that is ' +
  `paused stays so is not documented. With ${option('setup-when')} unconfigured no setup is sent to it.`;
