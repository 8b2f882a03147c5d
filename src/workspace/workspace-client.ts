import * as z from 'zod/mini';
import { type JsonObject, isJsonObject } from '../json.ts';
import type { Instance, Integration } from '../models.ts';
import type { PatchOperation } from '../options.ts';
import { domainStatus } from './answer-errors.ts';
import { type ApiCaller, type Call, unwrapped } from './api-caller.ts';
import type { Authorization } from './authorization.ts';
import { readAllPages } from './list-pages.ts';
import { RequestError } from './request-error.ts';
import type { Answer } from './transport.ts';
import { createdIntegration, instance, integrationList } from './wire-schemas.ts';
import type { Workspace } from './workspace.ts';

/** The workspace over HTTP: each operation is one request to the route of its name. */
export class WorkspaceClient implements Workspace {
  readonly #api: ApiCaller;
  readonly #authorization: Authorization;

  constructor(api: ApiCaller, authorization: Authorization) {
    this.#api = api;
    this.#authorization = authorization;
  }

  async listIntegrations(): Promise<Integration[]> {
    const operation = 'list';
    return readAllPages(async (query) => {
      const answer = await this.#send({ operation, query });
      return this.#api.read(integrationList, { answer, operation });
    });
  }

  async createIntegration(name: string, version: string): Promise<Integration | undefined> {
    const answer = await this.#send({ operation: 'create', values: { name, version } });
    this.#api.refuseFailure(answer, 'create');
    const created = z.safeParse(createdIntegration, unwrapped(answer));
    return created.success && created.data.name === name ? created.data : undefined;
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
    const operation = 'read-instance';
    const answer = await this.#send({ operation, values: { ...integration } });
    // 409 notFound is how the service says that it is not installed (documented).
    if (answer.status === 409 && domainStatus(answer) === 'notfound') return undefined;
    const read = this.#api.read(instance, { answer, operation });
    const document = unwrapped(answer);
    return { ...read, document: isJsonObject(document) ? document : {} };
  }

  async changeInstance(integration: Integration, patch: readonly PatchOperation[]): Promise<void> {
    const operations = patch.map((operation): JsonObject => ({ ...operation }));
    await this.#write({ operation: 'change-instance', values: { ...integration, operations } });
  }

  async #write(call: Call): Promise<void> {
    this.#api.refuseFailure(await this.#send(call), call.operation);
  }

  async #send(call: Call): Promise<Answer> {
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
