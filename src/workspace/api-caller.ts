import * as z from 'zod/mini';
import { USER_AGENT } from '../about.ts';
import { type JsonValue, isJsonObject } from '../json.ts';
import type { ConnectionOptions } from '../options.ts';
import { answerError } from './answer-errors.ts';
import { type RouteValues, fillBody, fillPath } from './fill-route.ts';
import { RequestError } from './request-error.ts';
import { type Operation, ROUTES, type Route } from './routes.ts';
import type { Answer, Transport } from './transport.ts';
import { changeResult } from './wire-schemas.ts';

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

/** Turns an operation and its values into a request, and an answer into a value or an error. */
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
  async send({ operation, values, query, headers }: Call): Promise<Answer> {
    const { method, path, body, label, safe } = this.#route(operation);
    const filling = { ...values, ws: this.#options.workspace };
    const sent = body === undefined ? undefined : JSON.stringify(fillBody(body, filling));
    return this.#transport.send({
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
    });
  }

  /** @throws {RequestError} for an answer that is not a success */
  refuseError(answer: Answer, operation: Operation): void {
    if (answer.status < 300) return;
    const { apiUrl, workspace } = this.#options;
    const tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
    const route = this.#route(operation);
    throw answerError(answer, { operation, route, tokenPage, redact: this.#redact });
  }

  /** The same, and for a success whose body says that it is none (documented for changes). */
  refuseFailure(answer: Answer, operation: Operation): void {
    this.refuseError(answer, operation);
    if (answer.body.kind !== 'json') return;
    const result = z.safeParse(changeResult, answer.body.value);
    if (!result.success || result.data.isSuccessful) return;
    this.refuseError({ ...answer, status: 409 }, operation);
  }

  /** @throws {RequestError} for an answer that is not of the schema; it names the place only */
  read<T extends z.ZodMiniType>(
    schema: T,
    { answer, operation }: { answer: Answer; operation: Operation },
  ): z.infer<T> {
    this.refuseError(answer, operation);
    const parsed = z.safeParse(schema, unwrapped(answer));
    if (parsed.success) return parsed.data;
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new RequestError({
      code: 'unexpected-response',
      message:
        `${ROUTES[operation].label}: the answer does not look as expected` +
        `${place === '' ? '' : ` at ${place}`}.`,
      hint: 'Check api-url; if it is right, the service has changed: please report it.',
      fate: 'unknown',
      status: answer.status,
    });
  }

  #route(operation: Operation): Route {
    const { routes } = this.#options;
    const override = Object.hasOwn(routes, operation) ? routes[operation] : undefined;
    return { ...ROUTES[operation], ...override };
  }
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

/** The body of an answer; of one that is wrapped as `{isSuccessful, result}`, the result. */
export function unwrapped({ body }: Answer): JsonValue | undefined {
  if (body.kind !== 'json') return undefined;
  const { value } = body;
  const isWrapped = isJsonObject(value) && 'isSuccessful' in value && 'result' in value;
  return isWrapped ? value.result : value;
}

function contentType(method: string): string {
  return method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
}
