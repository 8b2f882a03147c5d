import { type ReleaseResult, lacksSetup } from '../../domain/results.ts';

/** The last line of a release that went well: what is where now, and how that came about. */
export function lastLine(
  release: ReleaseResult,
  about: { integration: string; workspace: string; setupIsGiven: boolean },
): string {
  const { integration, workspace, setupIsGiven } = about;
  const outcome = release.outcome ?? '';
  const added = lacksSetup(release, setupIsGiven) ? ', but not set up' : '';
  return `${integration} ${release.version} in ${workspace}: ${outcome}${added}.`;
}
