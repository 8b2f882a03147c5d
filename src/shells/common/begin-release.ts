import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { type Route, routeTo } from './connect.ts';
import type { Understood } from './read-release.ts';
import type { ShellLog } from './shell-log.ts';

/** Begins the connection, and tells of the version. Once it is done the handshakes are on their way. */
export async function beginRelease(
  { inputs, proxy }: Understood<ReleaseInputs>,
  log: ShellLog,
): Promise<Route> {
  const route = routeTo(inputs.settings.apiUrl, proxy);
  tellVersion(inputs, log);
  await route.connector?.begun();
  return route;
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
