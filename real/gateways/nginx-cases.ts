import { nginx } from './nginx.ts';
import type { GatewayCase, Release } from './play.ts';

const CREATED: Release = { ends: { outcome: 'created' } };
const AGAIN: Release = { ends: { outcome: 'unchanged' } };
const NEW_VERSION: Release = { tag: 'v1.1.0', ends: { outcome: 'updated' } };

/** So many requests in a second and not one more at once; what is too much gets this status. */
function limited(
  rate: number,
  status = 429,
  headers: readonly string[] = [],
): GatewayCase['front'] {
  return nginx({
    http: [`limit_req_zone $binary_remote_addr zone=z:1m rate=${rate}r/s;`],
    location: ['limit_req zone=z;', `limit_req_status ${status};`, ...headers],
  });
}

export const LIMITS: readonly GatewayCase[] = [
  ...[2, 10, 50].map((rate) => ({
    title: `nginx: ${rate} requests a second without burst, else 429`,
    front: limited(rate),
    releases: [CREATED, AGAIN, NEW_VERSION],
  })),
  {
    title: 'nginx: 2 requests a second, else 429 with Retry-After',
    front: limited(2, 429, ['add_header Retry-After 1 always;']),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'nginx: 2 requests a second, else 503 with Retry-After',
    front: limited(2, 503, ['add_header Retry-After 1 always;']),
    releases: [CREATED, AGAIN],
  },
];

/** The gateway gives up after a second, and says so with this status. */
function impatient(status: number): GatewayCase['front'] {
  return nginx({
    location: ['proxy_read_timeout 1s;'],
    server: status === 504 ? [] : [`error_page 504 =${status} @gone;`, gone(status)],
  });
}

export const LOST_ANSWERS: readonly GatewayCase[] = [504, 520, 522, 524, 598, 599].flatMap(
  (status) => [
    {
      title: `nginx: ${status} to a create that is carried out`,
      front: impatient(status),
      firstCreate: 'hold',
      releases: [CREATED, AGAIN],
    },
    {
      title: `nginx: ${status} to a create that is carried out later`,
      front: impatient(status),
      firstCreate: 'late',
      releases: [CREATED, AGAIN],
    },
    {
      title: `nginx: ${status} to a create that never arrives`,
      front: impatient(status),
      firstCreate: 'lose',
      releases: [{ ends: { error: 'outcome-unknown' } }, CREATED],
    },
  ],
);

export const LATE_CREATES: readonly GatewayCase[] = [504, 524].map((status) => ({
  title: `nginx: ${status} to a create that is carried out after the run`,
  front: impatient(status),
  firstCreate: 'too late',
  releases: [{ ends: { error: 'outcome-unknown' } }, { ends: { outcome: 'updated' } }],
}));

function gone(status: number): string {
  return `location @gone { return ${status} "<html>a timeout</html>"; }`;
}

export const CONNECTIONS: readonly GatewayCase[] = [
  { title: 'nginx: nothing special', front: nginx({}), releases: [CREATED, AGAIN, NEW_VERSION] },
  {
    title: 'nginx: connections are closed after 5 ms',
    front: nginx({ server: ['keepalive_timeout 5ms;'] }),
    releases: [CREATED, AGAIN, NEW_VERSION],
  },
  {
    title: 'nginx: a connection serves one request',
    front: nginx({ server: ['keepalive_requests 1;'] }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'nginx: reloaded in the middle of a release',
    front: nginx({}),
    latencyMs: 200,
    releases: [{ ...CREATED, signal: 'SIGHUP' }, AGAIN],
  },
  {
    title: 'nginx: HTTP/2 is offered',
    front: nginx({ tls: {}, listen: 'http2' }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'nginx: TLS 1.3 only',
    front: nginx({ tls: {}, server: ['ssl_protocols TLSv1.3;'] }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'nginx: gzip, asked for or not',
    front: nginx({
      location: ['proxy_set_header Accept-Encoding gzip;'],
      inner: ['gzip on;', 'gzip_types *;', 'gzip_min_length 0;', 'gzip_proxied any;'],
    }),
    releases: [CREATED, AGAIN, NEW_VERSION],
  },
];

const LONG_SETUP = JSON.stringify({ autoAnswer: true, greeting: 'hello '.repeat(300) });

/** What a log says of a page of nginx's own. */
function byGateway(status: number): RegExp {
  return new RegExp(`a gateway \\(nginx[^)]*\\) answered ${status} with a page, "${status} `, 'm');
}

export const REFUSALS: readonly GatewayCase[] = [
  {
    title: 'nginx: 413 to the setup',
    front: nginx({ server: ['client_max_body_size 1k;'] }),
    releases: [
      { inputs: { setup: LONG_SETUP }, ends: { error: 'request-refused' }, says: byGateway(413) },
    ],
  },
  {
    title: 'nginx: 403 to whatever writes',
    front: nginx({ location: ['limit_except GET { deny all; }'] }),
    releases: [{ ends: { error: 'forbidden' }, says: byGateway(403) }],
  },
  ...[403, 405, 501].map((status) => ({
    title: `nginx: ${status} to whatever patches, as rules of firewalls have it`,
    front: nginx({ location: [`if ($request_method = PATCH) { return ${status}; }`] }),
    releases: [
      CREATED,
      {
        tag: 'v1.1.0',
        ends: { error: status === 403 ? 'forbidden' : 'route-missing' },
        says: new RegExp(`${byGateway(status).source}.*PATCH /api`, 'm'),
      } as const,
    ],
  })),
  {
    title: 'nginx: a certificate that is signed with SHA-1',
    front: nginx({
      tls: { digest: 'sha1' },
      server: ['ssl_ciphers DEFAULT:@SECLEVEL=0;'],
    }),
    releases: [{ ends: { error: 'tls-untrusted' }, says: /too weak.*SHA-1.*Have it replaced/ }],
  },
  {
    title: 'nginx: a certificate with a key of 1024 bits',
    front: nginx({ tls: { bits: 1024 }, server: ['ssl_ciphers DEFAULT:@SECLEVEL=0;'] }),
    releases: [{ ends: { error: 'tls-untrusted' }, says: /too weak.*2048 bits.*Have it replaced/ }],
  },
  {
    title: 'nginx: TLS 1.1 at most',
    front: nginx({
      tls: {},
      server: ['ssl_protocols TLSv1.1;', 'ssl_ciphers DEFAULT:@SECLEVEL=0;'],
    }),
    releases: [{ ends: { error: 'connection-failed' }, says: /no version of TLS in common/ }],
  },
  {
    title: 'nginx: a client certificate is wanted',
    front: nginx({ tls: {}, server: ['ssl_verify_client on;', 'ssl_client_certificate CA;'] }),
    releases: [
      {
        ends: { error: 'request-refused' },
        says: /answered 400 with a page, "400 No required SSL certificate was sent"/,
      },
    ],
  },
  {
    title: 'nginx: no cipher in common',
    front: nginx({
      tls: {},
      server: ['ssl_protocols TLSv1.2;', 'ssl_ciphers CAMELLIA256-SHA:@SECLEVEL=0;'],
    }),
    releases: [{ ends: { error: 'connection-failed' }, says: /no cipher in common/ }],
  },
];
