import type { JsonObject } from '../json.ts';
import type { Instance, Integration } from '../models.ts';
import type { PatchOperation } from '../options.ts';

/**
 * The workspace as a release sees it: one method for each operation of the vendor's API.
 * Every method rejects with a ReleaseError; a write rejects with a RequestError, which says
 * what became of the request.
 */
export interface Workspace {
  /** All integrations of this name, in whatever case, among all that the workspace lists. */
  integrationsNamed: (name: string) => Promise<Integration[]>;
  /** Resolves to undefined when the answer does not say what was created. */
  createIntegration: (name: string, version: string) => Promise<Integration | undefined>;
  setVersion: (integration: Integration, version: string) => Promise<void>;
  install: (integration: Integration) => Promise<void>;
  setUp: (integration: Integration, setup: JsonObject) => Promise<void>;
  /** Resolves to undefined when the integration is not installed. */
  readInstance: (integration: Integration) => Promise<Instance | undefined>;
  changeInstance: (
    integration: Integration,
    operations: readonly PatchOperation[],
  ) => Promise<void>;
}
