import type { Checked } from '../domain/errors.ts';
import { isLoopback } from '../text/loopback.ts';

/** The proxy to use, as the environment names it; loaded only where one is named. */
export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The lower-case spelling of a proxy variable wins, as in curl. */
function variable(env: Environment, name: string): string {
  return (
    [env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? ''
  );
}

/**
 * The proxy that the environment names; undefined where it names none. A problem for an address
 * that is not a URL, which the HTTP client would quote.
 */
export function proxyFrom(env: Environment): Checked<ProxySettings | undefined> {
  const httpProxy = variable(env, 'http_proxy');
  const httpsProxy = variable(env, 'https_proxy');
  const wrong = Object.entries({ http_proxy: httpProxy, https_proxy: httpsProxy }).filter(
    ([, url]) => url !== '' && !isProxyUrl(url),
  );
  if (wrong.length > 0) {
    const problems = wrong.map(([name]) => ({
      input: `the environment variable ${name}`,
      problem: 'it is not a URL that begins with http:// or https://',
      remedy: 'Write the proxy as http://host:port, or unset the variable',
    }));
    return { ok: false, problems };
  }
  if (httpProxy === '' && httpsProxy === '') return { ok: true, value: undefined };
  const settings = {
    ...(httpProxy === '' ? {} : { httpProxy }),
    ...(httpsProxy === '' ? {} : { httpsProxy }),
    noProxy: variable(env, 'no_proxy'),
  };
  return { ok: true, value: settings };
}

/**
 * The proxy that is asked for what goes to an origin. None for loopback, with or without
 * `NO_PROXY`: the proxy's loopback is another machine's, which would be sent the token.
 */
export function proxyFor(
  settings: ProxySettings | undefined,
  origin: string,
): ProxySettings | undefined {
  return isLoopback(new URL(origin).hostname) ? undefined : settings;
}

/**
 * The passwords inside the proxy addresses, as they stand there and decoded; a user name that
 * has no password beside it may be a token.
 */
export function proxySecrets(env: Environment): string[] {
  return ['http_proxy', 'https_proxy']
    .map((name) => variable(env, name))
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url))
    .map(({ username, password }) => password || username)
    .filter((password) => password !== '')
    .flatMap((password) => [password, decoded(password)]);
}

function isProxyUrl(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
