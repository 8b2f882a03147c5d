import type { Observed } from '../models.ts';
import { findIntegration } from '../plan/find-integration.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Reads what the workspace holds of an integration name: two reads at most, no write. */
export async function observe(workspace: Workspace, name: string): Promise<Observed> {
  const integration = findIntegration(await workspace.integrationsNamed(name), name);
  const instance =
    integration === undefined ? undefined : await workspace.readInstance(integration);
  return { integration, instance };
}
