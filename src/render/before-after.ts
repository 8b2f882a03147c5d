import type { ReleaseResult } from '../results.ts';
import { code, table } from './markdown.ts';

const UNKNOWN = '❓ unknown';

/** What the workspace held before a release, and what it holds now, as far as that is known. */
export function beforeAndAfter(result: ReleaseResult): string {
  return table(
    ['', 'before', 'after'],
    [
      ['version', versionCell(result.previousVersion), versionAfter(result)],
      ['installed', result.newlyInstalled ? 'no' : yesNo(result), installedAfter(result)],
      ['status', result.previousStatus ?? '–', result.status ?? '–'],
    ],
  );
}

function versionAfter({ steps, version, previousVersion }: ReleaseResult): string {
  const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
  if (move?.result === 'unknown') return UNKNOWN;
  return versionCell(move?.result === 'done' ? version : previousVersion);
}

function versionCell(version: string | undefined): string {
  return version === undefined ? '–' : code(version);
}

function installedAfter(result: ReleaseResult): string {
  const install = result.steps.find(({ kind }) => kind === 'install');
  return install?.result === 'unknown' ? UNKNOWN : yesNo(result);
}

function yesNo({ installed }: ReleaseResult): string {
  return installed ? 'yes' : 'no';
}
