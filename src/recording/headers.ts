import type { Field, RecordedAuth } from './exchange.ts';

/** Headers that browsers send by themselves, or that only trace a request. */
const USUAL = new Set([
  'accept',
  'alt-used',
  'authorization',
  'baggage',
  'cache-control',
  'connection',
  'cookie',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'pragma',
  'priority',
  'range',
  'referer',
  'save-data',
  'sentry-trace',
  'te',
  'traceparent',
  'tracestate',
  'transfer-encoding',
  'upgrade-insecure-requests',
  'user-agent',
  'x-request-id',
  'x-xcom-accesskey',
]);

const USUAL_BEGINNINGS = /^(?::|accept-|content-|if-|sec-)/;

/** Tells whether a page has put a header there. */
export function hasOwnHeader(headers: readonly Field[]): boolean {
  return headers.some(({ name }) => {
    const lower = name.toLowerCase();
    return !USUAL.has(lower) && !USUAL_BEGINNINGS.test(lower);
  });
}

/** Reads the authorization: a token goes before a cookie, which browsers add to anything. */
export function authOf(headers: readonly Field[], hasCookies: boolean): RecordedAuth {
  const valueOf = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value;
  const authorization = valueOf('authorization');
  if (authorization !== undefined) return /^bearer /i.test(authorization) ? 'token' : 'other';
  if (valueOf('x-xcom-accesskey') !== undefined) return 'access-key';
  return hasCookies || valueOf('cookie') !== undefined ? 'cookie' : 'unknown';
}

/** Reads the path of the same-origin page that a request came from; empty where none is told. */
export function pagePathOf(headers: readonly Field[], origin: string): string {
  const referer = headers.find(({ name }) => name.toLowerCase() === 'referer')?.value ?? '';
  if (!URL.canParse(referer)) return '';
  const page = new URL(referer);
  return page.origin === origin ? page.pathname : '';
}
