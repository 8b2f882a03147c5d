import { type JsonObject, isJsonObject } from '../domain/json.ts';
import type { Instance, Integration } from '../domain/models.ts';
import type { PatchOperation } from '../domain/desired-state.ts';
import type { ApiCaller, Call } from './api-caller.ts';
import type { Authorization } from './authorization.ts';
import { readAllPages } from './list-pages.ts';
import type { ServiceAnswer } from './service-answer.ts';
import { RequestError, type Workspace } from '../ports/workspace.ts';

/** The workspace over HTTP: each operation is one request to the route of its name. */
export class WorkspaceClient implements Workspace {
  readonly #api: ApiCaller;
  readonly #authorization: Authorization;

  constructor(api: ApiCaller, authorization: Authorization) {
    this.#api = api;
    this.#authorization = authorization;
  }

  async integrationsNamed(name: string): Promise<Integration[]> {
    const wanted = name.toLowerCase();
    return readAllPages(
      async (query) => {
        const answer = await this.#send({ operation: 'list', query });
        return answer.read('integrationList');
      },
      (row) => row.name.toLowerCase() === wanted,
    );
  }

  async createIntegration(name: string, version: string): Promise<Integration | undefined> {
    const answer = await this.#send({ operation: 'create', values: { name, version } });
    answer.refuseFailure();
    const created = answer.readOptional('createdIntegration');
    return created?.name === name ? created : undefined;
  }

  async setVersion(integration: Integration, version: string): Promise<void> {
    await this.#write({ operation: 'set-version', values: { ...integration, version } });
  }

  async install(integration: Integration): Promise<void> {
    await this.#write({ operation: 'install', values: { ...integration } });
  }

  async setUp(integration: Integration, setup: JsonObject): Promise<void> {
    await this.#write({ operation: 'setup', values: { ...integration, setup } });
  }

  async readInstance(integration: Integration): Promise<Instance | undefined> {
    const answer = await this.#send({ operation: 'read-instance', values: { ...integration } });
    // 409 notFound is how the service says that it is not installed (documented).
    if (answer.status === 409 && answer.domainStatus === 'notfound') return undefined;
    const read = answer.read('instance');
    const { value } = answer;
    return { ...read, document: isJsonObject(value) ? value : {} };
  }

  async changeInstance(integration: Integration, patch: readonly PatchOperation[]): Promise<void> {
    const operations = patch.map((operation): JsonObject => ({ ...operation }));
    await this.#write({ operation: 'change-instance', values: { ...integration, operations } });
  }

  async #write(call: Call): Promise<void> {
    const answer = await this.#send(call);
    answer.refuseFailure();
  }

  async #send(call: Call): Promise<ServiceAnswer> {
    return this.#api.send({ ...call, headers: await this.#headers() });
  }

  /** Whatever becomes of an exchange of keys, the request that it was for has not been sent. */
  async #headers(): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#authorization.headers();
    } catch (error) {
      throw error instanceof RequestError ? error.ofUnsent() : error;
    }
  }
}
