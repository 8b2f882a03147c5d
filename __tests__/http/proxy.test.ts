import { describe, expect, test } from '@jest/globals';
import { type ProxySettings, proxyFor, proxyFrom, proxySecrets } from '../../src/http/proxy.ts';
import { valueOf } from '../inputs/raw-inputs.ts';
import { problemOf } from '../version/outcome.ts';

describe('the proxy of the environment', () => {
  const rows: [env: Record<string, string>, proxy: ProxySettings | undefined][] = [
    [{}, undefined],
    [{ no_proxy: '*' }, undefined],
    [{ HTTPS_PROXY: '', https_proxy: '' }, undefined],
    [{ HTTPS_PROXY: 'http://a:1' }, { httpsProxy: 'http://a:1', noProxy: '' }],
    [{ http_proxy: 'https://a:1' }, { httpProxy: 'https://a:1', noProxy: '' }],
    [
      { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1', NO_PROXY: 'c' },
      { httpsProxy: 'http://a:1', noProxy: 'c' },
    ],
    [
      { https_proxy: '', HTTPS_PROXY: 'http://b:1' },
      { httpsProxy: 'http://b:1', noProxy: '' },
    ],
  ];
  test.each(rows)('%j', (env, proxy) => {
    expect(valueOf(proxyFrom(env))).toEqual(proxy);
  });

  test.each([
    'proxy:3128',
    'user:secret@proxy:3128',
    '//proxy',
    'socks5://proxy',

    'http:///secret',
    'http://secret b',
  ])('is refused without being shown when it is %j', async (address) => {
    const { input, problem, remedy } = await problemOf(() =>
      valueOf(proxyFrom({ HTTPS_PROXY: address })),
    );
    expect(input).toBe('the environment variable HTTPS_PROXY');
    expect(problem + remedy).not.toContain(address);
    expect(remedy).toBe('Write the proxy as http://host:port, or unset the variable');
  });
});

test.each(['http://u:100%@proxy:1', 'http://%zz@proxy:1', 'http://u:%ff@proxy:1'])(
  'a user or a password that no one can decode is refused without being shown: %s',
  async (address) => {
    const { input, problem, remedy } = await problemOf(() =>
      valueOf(proxyFrom({ HTTPS_PROXY: address })),
    );
    expect(input).toBe('the environment variable HTTPS_PROXY');
    expect(problem).toBe('its user or its password holds a % that stands for nothing');
    expect(remedy).toBe('Write a % of the user or of the password as %25');
  },
);

describe('the proxy for an origin', () => {
  const settings: ProxySettings = {
    httpProxy: 'http://a:1',
    httpsProxy: 'http://b:1',
    noProxy: '',
  };

  test.each([
    'https://crm.kontur.ru',
    'https://10.0.0.1:8443',
    'https://127.example',
    'https://localhost.example',
  ])('%s is that of the environment', (origin) => {
    expect(proxyFor(settings, origin)).toBe(settings);
    expect(proxyFor(undefined, origin)).toBeUndefined();
  });

  test.each([
    'http://127.0.0.1:3000',
    'https://127.9.9.9',
    'http://localhost',
    'https://LOCALHOST:8443',
    'http://[::1]:3000',
    'http://2130706433',
  ])('%s, which is this machine, is none: another machine has its own', (origin) => {
    expect(proxyFor(settings, origin)).toBeUndefined();
  });
});

describe('the passwords in it', () => {
  const rows: [env: Record<string, string>, secrets: string[]][] = [
    [{}, []],
    [{ http_proxy: 'http://proxy' }, []],
    [{ http_proxy: 'http://token%20@proxy' }, ['token%20', 'token ']],
    [{ HTTPS_PROXY: 'http://user:pa%20ss@proxy' }, ['pa%20ss', 'pa ss']],
    [{ https_proxy: 'http://u:100%@a', http_proxy: 'http://u:b@a' }, ['b', 'b', '100%', '100%']],
    [{ https_proxy: 'user:pass@proxy:1' }, []],
  ];
  test.each(rows)('%j', (env, secrets) => {
    expect(proxySecrets(env)).toEqual(secrets);
  });
});
