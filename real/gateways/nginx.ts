import type { Leaf, LeafOptions } from '../certificates.ts';
import { freePort, startProgram } from '../program.ts';
import { type Front, IS_ROOT, makeFolder } from './gateway.ts';

/** Directives of nginx, by the block that they stand in. */
export interface NginxSettings {
  readonly http?: readonly string[];
  readonly server?: readonly string[];
  readonly location?: readonly string[];
  /** Speaks TLS, with such a certificate. */
  readonly tls?: Omit<LeafOptions, 'name'>;
  /** Further words behind the address to listen at, such as `http2`. */
  readonly listen?: string;
  /** Puts a second server behind this one, which has these directives. */
  readonly inner?: readonly string[];
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx in front of the service. */
export function nginx(settings: NginxSettings): Front {
  return async ({ port: service, authority }) => {
    const folder = makeFolder('nginx');
    const port = await freePort();
    const leaf = settings.tls && authority.leaf({ name: 'localhost', ...settings.tls });
    const servers = { port, inner: await freePort(), service };
    const file = folder.write('nginx.conf', [
      ...(IS_ROOT ? ['user root;'] : []),
      'daemon off; worker_processes 1;',
      `pid ${folder.path}/pid;`,
      'events {}',
      'http {',
      'access_log off;',
      ...TEMPORARY.map((name) => `${name}_temp_path ${folder.path}/${name};`),
      ...(settings.http ?? []),
      ...outerServer(settings, { ...servers, leaf }).map((line) =>
        line.replace(/\bCA\b/, authority.ca),
      ),
      ...innerServer(settings, servers),
      '}',
    ]);
    const command = ['nginx', '-p', folder.path, '-e', `${folder.path}/error`, '-c', file];
    const { signal, stop } = await startProgram(command, port);
    return {
      url: leaf ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
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

/** The ports that the servers listen at. */
interface Servers {
  readonly port: number;
  readonly inner: number;
  readonly service: number;
}

function outerServer(
  { server = [], location = [], listen = '', inner: behind }: NginxSettings,
  { port, inner, service, leaf }: Servers & { leaf: Leaf | undefined },
): string[] {
  return [
    'server {',
    `listen 127.0.0.1:${port} ${leaf ? 'ssl' : ''} ${listen};`,
    ...(leaf ? [`ssl_certificate ${leaf.cert};`, `ssl_certificate_key ${leaf.key};`] : []),
    ...server,
    ...passedTo(behind ? inner : service, location),
    '}',
  ];
}

function innerServer({ inner: directives }: NginxSettings, { inner, service }: Servers): string[] {
  if (directives === undefined) return [];
  return ['server {', `listen 127.0.0.1:${inner};`, ...directives, ...passedTo(service), '}'];
}

function passedTo(port: number, directives: readonly string[] = []): string[] {
  return [
    'location / {',
    `proxy_pass http://127.0.0.1:${port};`,
    'proxy_http_version 1.1;',
    'proxy_set_header Connection "";',
    ...directives,
    '}',
  ];
}
