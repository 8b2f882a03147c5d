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
    return this.#changed({ operation: 'create', values: { name, version } });
  }

  async setVersion(integration: Integration, version: string): Promise<Integration | undefined> {
    return this.#changed({ operation: 'set-version', values: { ...integration, version } });
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
    return withDocument(answer.read('instance'), answer);
  }

  async changeInstance(
    integration: Integration,
    patch: readonly PatchOperation[],
  ): Promise<Instance | undefined> {
    const operations = patch.map((operation): JsonObject => ({ ...operation }));
    const answer = await this.#write({
      operation: 'change-instance',
      values: { ...integration, operations },
    });
    const shown = answer.readOptional('instance');
    return shown && withDocument(shown, answer);
  }

  /** Sends a change; reads what the answer shows of the integration. */
  async #changed(call: Call): Promise<Integration | undefined> {
    const answer = await this.#write(call);
    return answer.readOptional('changedIntegration');
  }

  async #write(call: Call): Promise<ServiceAnswer> {
    const answer = await this.#send(call);
    answer.refuseFailure();
    return answer;
  }

  async #send(call: Call): Promise<ServiceAnswer> {
    return this.#api.send({ ...call, headers: await this.#headers() });
  }

  /** Marks a failed exchange of keys: the request that it was for has not been sent. */
  async #headers(): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#authorization.headers();
    } catch (error) {
      throw error instanceof RequestError ? error.ofUnsent() : error;
    }
  }
}

/** Adds to an instance all that was received, for the paths that patch operations name. */
function withDocument(read: Omit<Instance, 'document'>, { value }: ServiceAnswer): Instance {
  return { ...read, document: isJsonObject(value) ? value : {} };
}
