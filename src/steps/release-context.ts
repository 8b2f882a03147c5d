import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { ReleaseOptions } from '../options.ts';
import type { RunLimits } from '../run-limits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ReleaseRecord } from './release-record.ts';

/** What every phase of a release has at hand. */
export interface ReleaseContext {
  readonly options: ReleaseOptions;
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
  readonly limits: RunLimits;
  readonly record: ReleaseRecord;
}
