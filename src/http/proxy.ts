import type { Checked } from '../domain/errors.ts';
import { isLoopback } from '../text/loopback.ts';

/** The proxy to use, as the environment names it; loaded only where one is named. */
export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable, in the spelling in which it is set. */
interface Variable {
  readonly name: string;
  readonly value: string;
}

/** Reads a proxy variable; its lower-case spelling wins, as in curl. */
function variable(env: Environment, name: string): Variable {
  const spellings = [name, name.toUpperCase()].map((spelling) => ({
    name: spelling,
    value: env[spelling] ?? '',
  }));
  return spellings.find(({ value }) => value !== '') ?? { name, value: '' };
}

/**
 * Reads the proxy from the environment; undefined where it names none. A problem for an address
 * that the HTTP client could not read: it would quote it.
 */
export function proxyFrom(env: Environment): Checked<ProxySettings | undefined> {
  const httpProxy = variable(env, 'http_proxy');
  const httpsProxy = variable(env, 'https_proxy');
  const problems = [httpProxy, httpsProxy].flatMap(({ name, value: url }) => {
    const wrong = url === '' ? undefined : wrongUrl(url);
    return wrong === undefined ? [] : [{ input: `the environment variable ${name}`, ...wrong }];
  });
  if (problems.length > 0) return { ok: false, problems };
  if (httpProxy.value === '' && httpsProxy.value === '') return { ok: true, value: undefined };
  const settings = {
    ...(httpProxy.value === '' ? {} : { httpProxy: httpProxy.value }),
    ...(httpsProxy.value === '' ? {} : { httpsProxy: httpsProxy.value }),
    noProxy: variable(env, 'no_proxy').value,
  };
  return { ok: true, value: settings };
}

/**
 * Picks the proxy for what goes to an origin. None for loopback, with or without `NO_PROXY`: the
 * proxy's loopback is another machine's, which would be sent the token.
 */
export function proxyFor(
  settings: ProxySettings | undefined,
  origin: string,
): ProxySettings | undefined {
  return isLoopback(new URL(origin).hostname) ? undefined : settings;
}

/**
 * Lists the passwords in the proxy addresses, as they stand there and decoded; a user name without
 * a password may be a token.
 */
export function proxySecrets(env: Environment): string[] {
  return ['http_proxy', 'https_proxy']
    .map((name) => variable(env, name).value)
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url))
    .map(({ username, password }) => password || username)
    .filter((password) => password !== '')
    .flatMap((password) => [password, decoded(password)]);
}

const NO_URL = {
  problem: 'it is not a URL that begins with http:// or https://',
  remedy: 'Write the proxy as http://host:port, or unset the variable',
};
const NOT_DECODED = {
  problem: 'its user or its password holds a % that stands for nothing',
  remedy: 'Write a % of the user or of the password as %25',
};

function wrongUrl(url: string): typeof NO_URL | undefined {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return NO_URL;
  const { username, password } = new URL(url);
  try {
    decodeURIComponent(username + password);
    return undefined;
  } catch {
    return NOT_DECODED;
  }
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
