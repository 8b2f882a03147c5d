import type { Clock } from '../time/clock.ts';
import type { Credentials } from '../domain/settings.ts';
import { option, quote } from '../text/quote.ts';
import type { ApiCaller } from './api-caller.ts';
import { RequestError } from '../ports/workspace.ts';

/** An access key lives 20 minutes (documented); a new one is asked for a little before. */
export const ACCESS_KEY_LIFE_MS = 18 * 60_000;

type Headers = Readonly<Record<string, string>>;
type ApiKeys = Extract<Credentials, { kind: 'api-key' }>;

export interface AuthorizationDependencies {
  readonly workspace: string;
  readonly credentials: Credentials;
  readonly api: ApiCaller;
  readonly clock: Clock;
  /** Told of every access key as soon as it is known. */
  readonly onSecret: (secret: string) => void;
}

/**
 * The headers that tell the workspace who is calling. An api-key is exchanged for an access
 * key before the first request, and again when that grows old; it is kept in memory only.
 */
export class Authorization {
  readonly #dependencies: AuthorizationDependencies;
  #accessKey: { readonly key: string; readonly until: number } | undefined;

  constructor(dependencies: AuthorizationDependencies) {
    this.#dependencies = dependencies;
  }

  async headers(): Promise<Headers> {
    const { credentials, clock } = this.#dependencies;
    if (credentials.kind === 'token') return { authorization: `Bearer ${credentials.token}` };
    if (this.#accessKey === undefined || this.#accessKey.until <= clock.now()) {
      const until = clock.now() + ACCESS_KEY_LIFE_MS;
      this.#accessKey = { key: await this.#exchange(credentials), until };
    }
    return { 'x-xcom-accesskey': this.#accessKey.key };
  }

  /** Sends the keys to the route for them, or for them and a secret (documented). */
  async #exchange({ apiKey, integrationSecret }: ApiKeys): Promise<string> {
    const keyHeader = { 'x-xcom-integration-apikey': apiKey };
    return integrationSecret === undefined
      ? this.#ask('authorize-private-integration', keyHeader)
      : this.#ask('authorize-integration', {
          ...keyHeader,
          'x-xcom-integration-secret': integrationSecret,
        });
  }

  async #ask(
    operation: 'authorize-private-integration' | 'authorize-integration',
    headers: Headers,
  ): Promise<string> {
    const { api, onSecret } = this.#dependencies;
    const answer = await api.send({ operation, headers });
    if (answer.status === 409 && answer.domainStatus === 'notinstalled') throw NOT_INSTALLED();
    const { accessKey, workspace } = answer.read('authorization');
    onSecret(accessKey);
    this.#refuseOtherWorkspace([workspace?.id, workspace?.name]);
    return accessKey;
  }

  /** Refuses a key of another workspace: it opens that one, whatever the input says. */
  #refuseOtherWorkspace(shown: readonly (string | null | undefined)[]): void {
    const names = shown.filter((name) => typeof name === 'string');
    const wanted = this.#dependencies.workspace.toLowerCase();
    if (names.length === 0 || names.some((name) => name.toLowerCase() === wanted)) return;
    throw new RequestError({
      code: 'wrong-workspace',
      message: `The key in ${option('api-key')} belongs to the workspace ${names.map((name) => quote(name)).join(' = ')}.`,
      hint: `Correct ${option('workspace')}, or use the ${option('api-key')} of that workspace.`,
      outcome: 'refused',
    });
  }
}

const NOT_INSTALLED = () =>
  new RequestError({
    code: 'not-installed',
    message: `The key in ${option('api-key')} belongs to an integration that is not installed in the workspace.`,
    hint: `Install it once on the admin page, or use ${option('token')}.`,
    outcome: 'refused',
  });
