import type { ReleaseResult } from '../domain/results.ts';
import { versionChange } from '../version/compare-versions.ts';
import { code, table } from './markdown.ts';

const UNKNOWN = '❓ unknown';

/** Tabulates what the workspace held before a release and holds now, as far as is known. */
export function beforeAndAfter(result: ReleaseResult): string {
  return table(
    ['', 'before', 'after'],
    [
      ['version', versionCell(result.previousVersion), versionAfter(result)],
      ['installed', installedBefore(result), yesNo(result.installed)],
      ['status', result.previousStatus ?? '–', result.status ?? '–'],
    ],
  );
}

function versionAfter({ steps, version, previousVersion }: ReleaseResult): string {
  const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
  if (move?.result === 'unknown') return UNKNOWN;
  if (move?.result !== 'done') return versionCell(previousVersion);
  const change = versionChange(previousVersion, version);
  return versionCell(version) + (change === '' ? '' : ` (${change})`);
}

function versionCell(version: string | undefined): string {
  return version === undefined ? '–' : code(version);
}

/** Says whether it was installed before: a release installs only what was not. */
function installedBefore({ steps, installed }: ReleaseResult): string {
  return yesNo(steps.some(({ kind }) => kind === 'install') ? false : installed);
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return UNKNOWN;
  return value ? 'yes' : 'no';
}
