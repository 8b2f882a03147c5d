import { haproxy } from './haproxy.ts';
import type { GatewayCase, Release } from './play.ts';

const CREATED: Release = { ends: { outcome: 'created' } };
const AGAIN: Release = { ends: { outcome: 'unchanged' } };
const NEW_VERSION: Release = { tag: 'v1.1.0', ends: { outcome: 'updated' } };

/**
 * More than one new connection in a second is reset before anything is read from it. Over TLS, as
 * with a real service: there the handshake tells that nothing was sent, where a plain connection
 * stands as soon as the kernel has taken it.
 */
const ONE_CONNECTION_A_SECOND = [
  'stick-table type ip size 1k expire 10s store conn_rate(1s)',
  'tcp-request connection track-sc0 src',
  'tcp-request connection reject if { sc_conn_rate(0) gt 1 }',
];

const TWO_REQUESTS_A_SECOND = [
  'stick-table type ip size 1k expire 10s store http_req_rate(1s)',
  'http-request track-sc0 src',
  'http-request deny deny_status 429 if { sc_http_req_rate(0) gt 2 }',
];

export const HAPROXY: readonly GatewayCase[] = [
  {
    title: 'haproxy: connections are closed after 10 ms',
    front: haproxy({ frontend: ['timeout http-keep-alive 10ms'] }),
    releases: [CREATED, AGAIN, NEW_VERSION],
  },
  {
    title: 'haproxy: one new connection a second',
    front: haproxy({ frontend: ONE_CONNECTION_A_SECOND, tls: '' }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'haproxy: one new connection a second, and one for each request',
    front: haproxy({ frontend: ['option httpclose', ...ONE_CONNECTION_A_SECOND], tls: '' }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'haproxy: two requests a second, else 429',
    front: haproxy({ frontend: TWO_REQUESTS_A_SECOND }),
    releases: [CREATED, AGAIN],
  },
  ...['1.2', '1.3'].map((version) => ({
    title: `haproxy: a client certificate is wanted, TLS ${version}`,
    front: haproxy({
      frontend: [],
      tls: `ca-file CA verify required ssl-min-ver TLSv${version} ssl-max-ver TLSv${version}`,
    }),
    releases: [
      { ends: { error: 'connection-failed' }, says: /wants a client certificate/ } as const,
    ],
  })),
];
