import type { Access } from './access.ts';
import type { Workspace } from './models.ts';
import type { ResolvedOptions } from './options.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** What the routes work on. */
export interface AppContext {
  readonly options: ResolvedOptions;
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly access: Access;
  readonly requests: RecordedRequest[];
}
