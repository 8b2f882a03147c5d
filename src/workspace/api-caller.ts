import { USER_AGENT } from '../domain/about.ts';
import type { WorkspaceSettings } from '../domain/settings.ts';
import { type RouteValues, contentType, fillBody, fillPath } from './fill-route.ts';
import { RequestError } from '../ports/workspace.ts';
import { type Operation, ROUTES, type Route } from './routes.ts';
import type { ServiceAnswer } from './service-answer.ts';
import type { Answer, Transport, TransportRequest } from '../http/transport.ts';
import { letRequestsOut } from '../http/turns.ts';
import { WireError } from '../http/wire-error.ts';
import { requestErrorFrom } from './request-errors.ts';

export interface Call {
  readonly operation: Operation;
  readonly values?: RouteValues;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiCallerDependencies {
  readonly settings: WorkspaceSettings;
  readonly transport: Transport;
}

/** Turns an operation and its values into a request. */
export class ApiCaller {
  readonly #settings: WorkspaceSettings;
  readonly #transport: Transport;
  #hasWorked = false;

  constructor({ settings, transport }: ApiCallerDependencies) {
    this.#settings = settings;
    this.#transport = transport;
  }

  /** Sends one request and gives back its answer, whatever the status. */
  async send(call: Call): Promise<ServiceAnswer> {
    const { operation } = call;
    const { apiUrl, workspace } = this.#settings;
    const route = this.#route(operation);
    const [answer, { ServiceAnswer }] = await Promise.all([
      this.#send(this.#request(call, route)),
      loadReader(),
    ]);
    const tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
    const hasWorked = this.#hasWorked;
    // The keys are exchanged at an address that does not name the workspace.
    this.#hasWorked ||= answer.status < 300 && route.path.includes('{ws}');
    return new ServiceAnswer(answer, { operation, route, tokenPage, hasWorked });
  }

  async #send(request: TransportRequest): Promise<Answer> {
    try {
      return await this.#transport.send(request);
    } catch (error) {
      throw error instanceof WireError ? requestErrorFrom(error, request.label) : error;
    }
  }

  #request({ values, query, headers }: Call, route: Route): TransportRequest {
    const { method, path, body, label, safe } = route;
    const filling = { ...values, ws: this.#settings.workspace };
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
    const { routes } = this.#settings;
    const override = routes[operation];
    return { ...ROUTES[operation], ...(override && { ...override, status: 'given' }) };
  }
}

/** Loads what reads answers while one comes: loading takes longer. */
async function loadReader(): Promise<typeof import('./service-answer.ts')> {
  await letRequestsOut();
  return import('./service-answer.ts');
}

/** Fills a path; refuses an id of the service that could change its shape. */
function pathOf(path: string, { filling, label }: { filling: RouteValues; label: string }): string {
  try {
    return fillPath(path, filling);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RequestError({
      code: 'unexpected-response',
      message: `${label}: the service gave an id that cannot stand in a path.`,
      hint: 'Ids are documented to be GUIDs: please report what the service lists.',
      outcome: 'refused',
      cause: error,
    });
  }
}
