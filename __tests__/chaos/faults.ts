/** A request as it came in. */
export interface Arrived {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Which TCP connection brought it, from 1. */
  readonly connection: number;
  readonly atMs: number;
}

export type Framing = 'length' | 'chunked' | 'close';

/**
 * What happens to a request. `commit` says whether the real service gets it nevertheless, so
 * that a write takes effect although its answer is lost.
 */
export type Fault =
  /** No answer: the connection is reset (RST) or closed (FIN), or nothing ever comes. */
  | { readonly kind: 'reset' | 'close' | 'hang'; readonly commit: boolean }
  /** The real answer up to this byte of its body; below 0 counted from the end. */
  | {
      readonly kind: 'cut';
      readonly at: number;
      readonly framing: Framing;
      readonly end: 'reset' | 'close';
    }
  /** The real answer, but byte by byte. */
  | { readonly kind: 'dribble'; readonly part: 'headers' | 'body'; readonly everyMs: number }
  /** A success whose body never ends. */
  | { readonly kind: 'endless'; readonly framing: 'chunked' | 'close' }
  /** A success of this many bytes of body. */
  | { readonly kind: 'large'; readonly bytes: number; readonly gzip: boolean }
  /** Another answer than the real one. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly commit?: boolean;
    }
  /** An error that repeats what a header of the request said. */
  | { readonly kind: 'echo'; readonly header: string; readonly status: number };

/** Which fault meets a request; undefined: it is passed on as it is. */
export type Schedule = (request: Arrived) => Fault | undefined | Promise<Fault | undefined>;

/** Faults by the request's number, from 1. */
export function onNumber(faults: Readonly<Record<number, Fault>>): Schedule {
  return ({ number }) => faults[number];
}

/** The same fault for every request. */
export function always(fault: Fault): Schedule {
  return () => fault;
}

/** The fault for the first `times` requests of a call such as `POST /integrations`. */
export function onCall(call: string, fault: Fault, times = Infinity): Schedule {
  let met = 0;
  return (request) => (isCall(request, call) && ++met <= times ? fault : undefined);
}

/** Whether a request is of a call such as `PATCH /integrations/{id}`, below the workspace. */
export function isCall({ method, path }: Pick<Arrived, 'method' | 'path'>, call: string): boolean {
  return callOf({ method, path }) === call;
}

/** The call of a request: its method and its path below the workspace, ids as `{id}`. */
export function callOf({ method, path }: Pick<Arrived, 'method' | 'path'>): string {
  const below = path
    .replace(/\?.*$/, '')
    .replace(/^\/api\/v1\/[^/]+/, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}');
  return `${method} ${below}`;
}

export function answer(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'answer', status, headers, body: '' };
}

export function redirect(status: number, location: string): Fault {
  return answer(status, { location });
}
