import { workspacePage } from '../../domain/about.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import type { SummaryFacts } from '../../render/release-summary.ts';

/** What only some shells know of a release. */
type OfTheShell = Pick<SummaryFacts, 'code' | 'errorsPage' | 'remarks'>;

const UNKNOWN: OfTheShell = { code: {}, errorsPage: undefined, remarks: [] };

/** Lists what a report names besides the result, as given: nothing of it is redacted yet. */
export function summaryFacts(
  { settings, desired, source }: ReleaseInputs,
  ofTheShell: OfTheShell = UNKNOWN,
): SummaryFacts {
  return {
    integration: desired.integration,
    workspace: settings.workspace,
    workspaceUrl: workspacePage(settings),
    source: source.source,
    setupIsGiven: desired.setup !== undefined,
    setupKeys: Object.keys(desired.setup ?? {}),
    ...ofTheShell,
  };
}
