import type { Failure } from '../../domain/errors.ts';
import type { ReleaseResult } from '../../domain/results.ts';
import { shortened } from '../../render/shorten.ts';
import { isPrerelease, isVersion } from '../../version/grammar.ts';
import { versionChange } from '../../version/compare-versions.ts';

/** A release as it may be shown, and what outputs have besides. */
interface Shown {
  readonly result: ReleaseResult;
  readonly workspaceUrl: string;
  readonly summary: string;
}

/** Makes every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(
  release: ReleaseResult,
  { result, workspaceUrl, summary }: Shown,
): Record<string, string> {
  return {
    ...versionOutputs(release, result),
    'version-changed': String(result.versionChanged ?? 'unknown'),
    'integration-id': result.integrationId ?? '',
    outcome: result.outcome ?? '',
    'error-code': result.failure?.code ?? '',
    installed: result.installed === undefined ? '' : String(result.installed),
    status: result.status ?? '',
    'previous-status': result.previousStatus ?? '',
    steps: JSON.stringify(result.steps),
    plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
    ...summaryOutput(summary),
    'workspace-url': workspaceUrl,
  };
}

/**
 * Puts out the versions themselves, which anybody sees in the workspace. One with a mask in the
 * place of a setup value that is a part of it would be another to the steps that follow.
 */
function versionOutputs({ version, previousVersion }: ReleaseResult, shown: ReleaseResult) {
  const isWhole = previousVersion !== undefined && isVersion(previousVersion);
  return {
    version,
    prerelease: String(isPrerelease(version)),
    change: versionChange(previousVersion, version),
    'previous-version': (isWhole ? previousVersion : shown.previousVersion) ?? '',
  };
}

/** A comment on GitHub takes 65,536 characters (documented), and some of them are its user's. */
const LONGEST_SUMMARY_BYTES = 60_000;

/** Puts out the summary once more, for a later step that tells it elsewhere. */
export function summaryOutput(summary: string): { readonly summary: string } {
  return { summary: shortened(summary, LONGEST_SUMMARY_BYTES) };
}

/** Makes the outputs of a run that came to no release. Of one that broke off nobody knows. */
export function outputsOfFailure({ code }: Failure): Record<string, string> {
  return { 'version-changed': code === 'internal' ? 'unknown' : 'false', 'error-code': code };
}
