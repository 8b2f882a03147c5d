import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Understood } from './read-release.ts';
import type { ShellLog } from './shell-log.ts';

/** Begins the connection, and tells of the version. Once it is done the handshakes are on their way. */
export async function beginRelease(
  { inputs, proxy }: Understood<ReleaseInputs>,
  log: ShellLog,
): Promise<Reach> {
  const reach = reachOf(inputs.settings.apiUrl, proxy);
  tellVersion(inputs, log);
  await reach.connector?.begun();
  return reach;
}

/** Tells the log which version it is, and how it came about. */
function tellVersion(
  { source: { source, version, rules, notices } }: ReleaseInputs,
  log: ShellLog,
): void {
  log.info(`Version ${version}, from ${source}.`);
  for (const { level, message } of rules) {
    if (level === 'warning') log.warning(`${message}.`);
    else log.info(`${message}.`);
  }
  for (const notice of notices) log.notice(notice);
}
