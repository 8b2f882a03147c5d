import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Log } from '../ports/log.ts';
import type { Workspace } from '../ports/workspace.ts';

/** What a release has around it. */
export interface Dependencies {
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
  readonly deadline: Deadline;
}
