import type { UpdateInfo } from './models.ts';

/** The one person who works in the sandbox's workspace. */
const USER_ID = 'ae9d0000-0000-4000-8000-00000000053d';

/** The application that the vendor's examples name for changes made by a person. */
const APPLICATION = 'WebApp';

/** A time as the vendor writes it: ISO 8601 with the offset in digits (documented). */
function isoWithOffset(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '+00:00');
}

/** The update info of something that has just come into being. */
export function createdAt(timeMs: number): UpdateInfo {
  const time = isoWithOffset(timeMs);
  return {
    updatedAt: time,
    updatedByUserId: USER_ID,
    updatedWith: APPLICATION,
    createdAt: time,
    createdByUserId: USER_ID,
    createdWith: APPLICATION,
  };
}

/** The update info of what the service itself has made, such as the workspace (documented). */
export function createdByService(timeMs: number): UpdateInfo {
  const time = isoWithOffset(timeMs);
  return { updatedAt: time, updatedWith: 'xcom', createdAt: time, createdWith: 'xcom' };
}

/** The same update info after a change by the workspace's user. */
export function updatedAt(info: UpdateInfo, timeMs: number): UpdateInfo {
  return {
    ...info,
    updatedAt: isoWithOffset(timeMs),
    updatedByUserId: USER_ID,
    updatedWith: APPLICATION,
  };
}

/** The same update info after a change by the integration itself, which no user stands for. */
export function updatedByIntegration(
  info: UpdateInfo,
  change: { name: string; timeMs: number },
): UpdateInfo {
  const changed = {
    ...info,
    updatedAt: isoWithOffset(change.timeMs),
    updatedWith: `Integration.${change.name}`,
  };
  delete changed.updatedByUserId;
  return changed;
}
