import { freePort, startProgram } from '../program.ts';
import { type Front, makeFolder } from './gateway.ts';

export interface HaproxySettings {
  /** Directives of the frontend. */
  readonly frontend: readonly string[];
  /** Speaks TLS, with these words behind the certificate; `CA` stands for the authority's file. */
  readonly tls?: string;
}

/** haproxy in front of the service. */
export function haproxy({ frontend, tls }: HaproxySettings): Front {
  return async ({ port: service, authority }) => {
    const folder = makeFolder('haproxy');
    const port = await freePort();
    // To see that it has started, without a connection that would count.
    const ready = await freePort();
    const leaf = authority.leaf({ name: 'localhost' });
    const words =
      tls === undefined ? '' : `ssl crt ${leaf.both} ${tls.replace('CA', authority.ca)}`;
    const file = folder.write('haproxy.cfg', [
      'defaults',
      'mode http',
      'timeout connect 2s',
      'timeout client 30s',
      'timeout server 30s',
      'frontend ready',
      `bind 127.0.0.1:${ready}`,
      'frontend gateway',
      `bind 127.0.0.1:${port} ${words}`,
      ...frontend,
      'default_backend service',
      'backend service',
      `server service 127.0.0.1:${service}`,
    ]);
    const { signal, stop } = await startProgram(['haproxy', '-f', file], ready);
    return {
      url: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
      env: { NODE_EXTRA_CA_CERTS: authority.ca },
      signal,
      log: () => '',
      stop: async () => {
        await stop();
        folder.remove();
      },
    };
  };
}
