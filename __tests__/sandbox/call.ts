import type { Sandbox } from '../../sandbox/start-sandbox.ts';

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

export interface Call {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

/** Calls `GET /path` and the like over HTTP. */
export async function callUrl(url: string, method: string, call: Call = {}): Promise<Answer> {
  const text = call.text ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const type =
    call.type ?? (method === 'PATCH' ? 'application/json-patch+json' : 'application/json');
  const response = await fetch(url, {
    method,
    headers: { ...(text === undefined ? {} : { 'content-type': type }), ...call.headers },
    ...(text === undefined ? {} : { body: text }),
  });
  const body = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: JSON.parse(body) as unknown,
  };
}

/** Calls a route below `/api/v1/{ws}` with the sandbox's token: `POST /integrations/1/install`. */
export function call(sandbox: Sandbox, route: string, options: Call = {}): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  return callUrl(`${sandbox.url}/api/v1/${sandbox.workspace.name}${path}`, method, {
    ...options,
    headers: { authorization: `Bearer ${sandbox.token}`, ...options.headers },
  });
}

export function conflict(status: string, message: string): Answer {
  return { status: 409, type: 'application/json; charset=utf-8', body: { status, message } };
}
