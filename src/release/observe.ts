import type { Observed } from '../domain/models.ts';
import type { Workspace } from '../ports/workspace.ts';
import { integrationNamed } from '../resources/integration.ts';

/** Reads what the workspace holds of an integration name: two reads at most, no write. */
export async function observe(workspace: Workspace, name: string): Promise<Observed> {
  const alike = await workspace.integrationsNamed(name);
  const integration = integrationNamed(name, alike);
  const instance =
    integration === undefined ? undefined : await workspace.readInstance(integration);
  return { alike, integration, instance };
}
