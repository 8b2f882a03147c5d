import { USER_AGENT } from '../about.ts';
import type { ConnectionOptions } from '../options.ts';
import { type RouteValues, fillBody, fillPath } from './fill-route.ts';
import { RequestError } from './request-error.ts';
import { type Operation, ROUTES, type Route } from './routes.ts';
import type { ServiceAnswer } from './service-answer.ts';
import type { Transport, TransportRequest } from './transport.ts';

export interface Call {
  readonly operation: Operation;
  readonly values?: RouteValues;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiCallerParts {
  readonly options: ConnectionOptions;
  readonly transport: Transport;
  /** Takes secrets out of what the service says. */
  readonly redact: (text: string) => string;
}

/** Turns an operation and its values into a request. */
export class ApiCaller {
  readonly #options: ConnectionOptions;
  readonly #transport: Transport;
  readonly #redact: (text: string) => string;

  constructor({ options, transport, redact }: ApiCallerParts) {
    this.#options = options;
    this.#transport = transport;
    this.#redact = redact;
  }

  /** Sends one request and gives back its answer, whatever the status. */
  async send(call: Call): Promise<ServiceAnswer> {
    const { operation } = call;
    const { apiUrl, workspace } = this.#options;
    const route = this.#route(operation);
    const [answer, { ServiceAnswer }] = await Promise.all([
      this.#transport.send(this.#request(call, route)),
      loadReader(),
    ]);
    const tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
    return new ServiceAnswer(answer, { operation, route, tokenPage, redact: this.#redact });
  }

  #request({ values, query, headers }: Call, route: Route): TransportRequest {
    const { method, path, body, label, safe } = route;
    const filling = { ...values, ws: this.#options.workspace };
    const sent = body === undefined ? undefined : JSON.stringify(fillBody(body, filling));
    return {
      label,
      method,
      safe,
      path: pathOf(path, { filling, label }) + (query ?? ''),
      headers: {
        ...headers,
        accept: 'application/json',
        'user-agent': USER_AGENT,
        ...(sent === undefined ? {} : { 'content-type': contentType(method) }),
      },
      body: sent,
    };
  }

  #route(operation: Operation): Route {
    const { routes } = this.#options;
    const override = Object.hasOwn(routes, operation) ? routes[operation] : undefined;
    return { ...ROUTES[operation], ...(override && { ...override, status: 'given' }) };
  }
}

/**
 * What reads answers takes about as long to load as the first answer to come, so it is loaded
 * while that is on its way; the pause lets the request go out first.
 */
async function loadReader(): Promise<typeof import('./service-answer.ts')> {
  await new Promise((resolve) => setImmediate(resolve));
  return import('./service-answer.ts');
}

/** An id of the service that could change a path's shape is not used. */
function pathOf(path: string, { filling, label }: { filling: RouteValues; label: string }): string {
  try {
    return fillPath(path, filling);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RequestError({
      code: 'unexpected-response',
      message: `${label}: the service gave an id that cannot stand in a path.`,
      hint: 'Ids are documented to be GUIDs: please report what the service lists.',
      fate: 'not-sent',
      cause: error,
    });
  }
}

function contentType(method: string): string {
  return method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
}
