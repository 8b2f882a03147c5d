import type { Answer, Transport } from '../http/transport.ts';

/** What GitHub's client gives to a fetch, as far as it is used here. */
interface FetchRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Makes a fetch for GitHub's client over the transport of this action: with its deadlines,
 * proxy and attempts, and without ever following a redirect. It knows one host, so that the token
 * can go to no other.
 */
export function fetchOver(transport: Transport) {
  return async (url: string, { method = 'GET', headers = {}, body }: FetchRequest = {}) => {
    const { pathname, search } = new URL(url);
    const answer = await transport.send({
      label: 'GitHub',
      method,
      path: pathname + search,
      headers,
      body,
      safe: method === 'GET',
    });
    return {
      url,
      status: answer.status,
      headers: new Map([
        ['content-type', 'application/json; charset=utf-8'],
        ...retryAfter(answer),
      ]),
      text: () => Promise.resolve(textOf(answer)),
    };
  };
}

/** Spells "not now", which GitHub says with a 403 as well, so that its client hands it on. */
function retryAfter({ isTemporary, retryAfterMs }: Answer): [string, string][] {
  if (!isTemporary || retryAfterMs === undefined) return [];
  return [['retry-after', String(retryAfterMs / 1000)]];
}

function textOf({ body }: Answer): string {
  if (body.kind === 'empty') return '';
  return JSON.stringify(body.kind === 'json' ? body.value : { message: '' });
}
