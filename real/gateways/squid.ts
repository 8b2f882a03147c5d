import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startProgram } from '../program.ts';
import { startRelay } from '../relay.ts';
import { type Front, makeFolder } from './gateway.ts';

/** What the service is called behind the proxy. Only the proxy knows where it is. */
const HOST = 'crm.example.test';

/** The password that the proxy takes. */
export const PROXY_PASSWORD = 'pr0xy-pass-word';

/** One that it does not take, and that is a secret all the same. */
export const WRONG_PASSWORD = 'n0t-the-pass-word';

export interface SquidSettings {
  /** The password that the release has. */
  readonly password: string;
  /** Rules of access that come first. */
  readonly access?: readonly string[];
  /** How the environment says that the proxy is spoken to; `http`, which is right, if left out. */
  readonly scheme?: 'http' | 'https';
  /** Names the service by its loopback address, in plain HTTP. */
  readonly loopback?: boolean;
}

/** Where Debian puts the program that checks passwords. */
const HELPER = '/usr/lib/squid/basic_ncsa_auth';

/** squid as the proxy that the environment names. The service behind it speaks TLS. */
export function squid({ password, access = [], ...settings }: SquidSettings): Front {
  return async ({ port: service, authority }) => {
    const folder = makeFolder('squid');
    const port = await freePort();
    const { scheme = 'http', loopback = false } = settings;
    const proxy = `${scheme}://me:${password}@127.0.0.1:${port}`;
    const leaf = authority.leaf({ name: HOST });
    const relay = await startRelay({ leaf, target: () => `http://127.0.0.1:${service}` });
    const hash = execFileSync('openssl', ['passwd', '-apr1', PROXY_PASSWORD], { encoding: 'utf8' });
    const users = folder.write('users', [`me:${hash.trim()}`]);
    const hosts = folder.write('hosts', [`127.0.0.1 ${HOST}`]);
    const log = join(folder.path, 'access.log');
    const file = folder.write('squid.conf', [
      `http_port 127.0.0.1:${port}`,
      'pid_filename none',
      'visible_hostname proxy.example.test',
      `hosts_file ${hosts}`,
      'dns_nameservers 127.0.0.1',
      `access_log stdio:${log}`,
      'buffered_logs off',
      `cache_log ${folder.path}/cache.log`,
      `coredump_dir ${folder.path}`,
      'cache deny all',
      'pinger_enable off',
      'netdb_filename none',
      'shutdown_lifetime 0 seconds',
      `auth_param basic program ${HELPER} ${users}`,
      'acl known proxy_auth REQUIRED',
      ...access,
      'http_access allow known',
      'http_access deny all',
    ]);
    const { signal, stop } = await startProgram(['squid', '-N', '-f', file], port);
    return {
      url: loopback ? `http://127.0.0.1:${service}` : `https://${HOST}:${relay.port}`,
      env: { NODE_EXTRA_CA_CERTS: authority.ca, HTTP_PROXY: proxy, HTTPS_PROXY: proxy },
      signal,
      log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
      stop: async () => {
        await stop();
        await relay.close();
        folder.remove();
      },
    };
  };
}
