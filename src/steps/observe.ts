import type { Integration, Observed } from '../models.ts';
import { findIntegration } from '../plan/find-integration.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Reads what the workspace holds of an integration name: two reads at most, no write. */
export async function observe(workspace: Workspace, name: string): Promise<Observed> {
  const integration = await readIntegration(workspace, name);
  const instance =
    integration === undefined ? undefined : await workspace.readInstance(integration);
  return { integration, instance };
}

/** The integration of a name as the workspace lists it now; undefined where it has none. */
export async function readIntegration(
  workspace: Workspace,
  name: string,
): Promise<Integration | undefined> {
  return findIntegration(await workspace.integrationsNamed(name), name);
}
