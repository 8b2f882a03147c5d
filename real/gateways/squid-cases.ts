import type { GatewayCase, Release } from './play.ts';
import { PROXY_PASSWORD, WRONG_PASSWORD, squid } from './squid.ts';

const CREATED: Release = { ends: { outcome: 'created' } };
const AGAIN: Release = { ends: { outcome: 'unchanged' } };

/** A refusal that is sent again and again locks accounts. */
function exactlyOne(status: number): (log: string) => string[] {
  return (log) => {
    const count = log.split('\n').filter((line) => line.includes(`/${status} `)).length;
    return count === 1 ? [] : [`the proxy answered ${status} ${count} times`];
  };
}

export const SQUID: readonly GatewayCase[] = [
  {
    title: 'squid: the right password',
    front: squid({ password: PROXY_PASSWORD }),
    releases: [CREATED, AGAIN],
  },
  {
    title: 'squid: a wrong password is sent once',
    front: squid({ password: WRONG_PASSWORD }),
    releases: [
      {
        ends: { error: 'connection-failed' },
        says: /^::error(?: [^:\n]*)?::.*\bproxy\b.*407/m,
        logged: exactlyOne(407),
      },
    ],
  },
  {
    title: 'squid: the host is denied, which is final',
    front: squid({
      password: PROXY_PASSWORD,
      access: ['acl service dstdomain crm.example.test', 'http_access deny known service'],
    }),
    releases: [
      {
        ends: { error: 'connection-failed' },
        says: /^::error(?: [^:\n]*)?::.*\bproxy\b.*403/m,
        logged: exactlyOne(403),
      },
    ],
  },
  {
    title: 'squid: spoken to in TLS, which it does not speak',
    front: squid({ password: PROXY_PASSWORD, scheme: 'https' }),
    releases: [
      { ends: { error: 'connection-failed' }, says: /^::error(?: [^:\n]*)?::.*the proxy /m },
    ],
  },
  {
    title: 'squid: gets nothing that is for a loopback address',
    front: squid({ password: PROXY_PASSWORD, loopback: true }),
    releases: [
      {
        ends: { outcome: 'created' },
        logged: (log) => log.split('\n').filter((line) => / (CONNECT|GET|POST) /.test(line)),
      },
    ],
  },
  {
    title: 'squid: killed while a create is under way',
    front: squid({ password: PROXY_PASSWORD }),
    latencyMs: 500,
    releases: [
      { ends: { error: 'outcome-unknown' }, signal: 'SIGKILL' },
      { ends: { outcome: 'updated' }, anew: true },
      AGAIN,
    ],
  },
];
