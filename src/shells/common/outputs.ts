import type { ReleaseResult } from '../../domain/results.ts';
import { isPrerelease } from '../../version/grammar.ts';
import { versionChange } from '../../version/version-change.ts';

/** Every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(result: ReleaseResult, workspaceUrl: string): Record<string, string> {
  return {
    version: result.version,
    prerelease: String(isPrerelease(result.version)),
    change: versionChange(result.previousVersion, result.version),
    'previous-version': result.previousVersion ?? '',
    'integration-id': result.integrationId ?? '',
    outcome: result.outcome ?? '',
    installed: result.installed === undefined ? '' : String(result.installed),
    status: result.status ?? '',
    steps: JSON.stringify(result.steps),
    plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
    'workspace-url': workspaceUrl,
  };
}
