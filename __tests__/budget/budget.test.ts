// What does not depend on the clock of the promises about speed; `npm run bench` measures the rest.
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { CA_FILE } from '../chaos/certificates.ts';
import { release as releaseFrom, startService as startChaosService } from '../faults/release.ts';
import { GITHUB_TOKEN, fakeGitHub } from '../github/fake-github.ts';
import { COMMIT, githubEnvironment } from '../ledger/recorded-release.ts';
import { NAME, releaseInto } from '../scenarios/release-into.ts';
import { testInWhole } from '../in-whole.ts';

const DIST = join(import.meta.dirname, '../../dist');
const KB = 1000;

describe('dist/', () => {
  test('has an entry of at most 20 kB, and at most 1.2 MB of JavaScript in all', async () => {
    const files = (await readdir(DIST)).filter((file) => /\.c?js$/.test(file));
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(DIST, file))).size));
    expect(sizes[files.indexOf('index.js')]).toBeLessThanOrEqual(20 * KB);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_200 * KB);
  });

  test('can be read, but for libraries that ask for nothing of Node', async () => {
    const files = (await readdir(DIST)).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(files.map((file) => readFile(join(DIST, file), 'utf8')));
    const unread = files.filter((_, index) => longLines(texts[index] ?? '').length > 0);
    expect(unread.sort()).toEqual([
      'content-type.js',
      'json-schema.js',
      'json-with-bigint.js',
      'yaml.js',
      'zod.js',
    ]);
    for (const file of unread) {
      expect(texts[files.indexOf(file)]).not.toMatch(/\b(require|import)\(|getBuiltinModule/);
    }
  });

  /** The packer's own list of what nobody imports is a comment, and a WebAssembly is no text. */
  function longLines(text: string): string[] {
    const lines = text.split('\n').filter((line) => line.length >= 1_000);
    return lines.filter((line) => !/AGFzbQ|^\/\/ UNUSED EXPORTS: /.test(line));
  }
});

describe('a run', () => {
  let sandbox: Sandbox;
  let directory: string;
  beforeEach(async () => {
    sandbox = await startSandbox({
      upgradeDelayMs: 0,
      integrations: [{ name: NAME, version: '1.0.0', installed: true, status: 'active' }],
    });
    directory = await mkdtemp(join(tmpdir(), 'loaded-'));
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true });
  });

  /** Runs the action and gives the text of all of dist/ that was loaded. */
  async function loadedBy(request: Parameters<typeof releaseInto>[1]) {
    const env = { ...request.env, NODE_V8_COVERAGE: directory };
    const entry = join(DIST, 'index.js');
    const release = await releaseInto(sandbox, { ...request, entry, env });
    const [report = ''] = await readdir(directory);
    const { result } = JSON.parse(await readFile(join(directory, report), 'utf8')) as {
      result: { url: string }[];
    };
    const files = result.map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : ''));
    const packed = files.filter((file) => file.startsWith(DIST));
    const texts = await Promise.all(packed.map((file) => readFile(file, 'utf8')));
    return { release, code: texts.join('\n') };
  }

  test('without changes takes two requests and loads neither GitHub’s client, nor a proxy, nor all of undici', async () => {
    const { release, code } = await loadedBy({ tag: 'v1.0.0' });
    expect(release.requests).toHaveLength(2);
    expect(code).toContain('class Client ');
    expect(code).not.toMatch(
      /class (Context|Octokit|Agent|Pool|ProxyAgent|EnvHttpProxyAgent|MockAgent|ZodMiniType) /,
    );
    for (const late of ['hkdfSync', 'api.github.com']) expect(code.includes(late)).toBe(false);
  });

  testInWhole('for a release event loads nothing of GitHub’s client either', async () => {
    const payload = { release: { tag_name: 'v1.0.0' } };
    const { release, code } = await loadedBy({ eventName: 'release', payload });
    expect(release.exitCode).toBe(0);
    expect(code).not.toMatch(/class (Context|Octokit) /);
  });

  test('that is recorded as a deployment loads GitHub’s client, but not all of undici', async () => {
    const github = await fakeGitHub();
    const inputs = { deployment: 'production', 'github-token': GITHUB_TOKEN };
    const env = githubEnvironment(github, COMMIT);
    const { release, code } = await loadedBy({ tag: 'v1.0.0', inputs, env });
    expect(release.exitCode).toBe(0);
    expect(code).toMatch(/class Octokit /);
    expect(code).not.toMatch(/class (Agent|ProxyAgent|EnvHttpProxyAgent|MockAgent|RetryAgent) /);
  });

  test('with a bad input loads no HTTP client and no schemas', async () => {
    const { release, code } = await loadedBy({ tag: 'latest' });
    expect(release.exitCode).toBe(1);
    expect(code).not.toMatch(/class Client |\$ZodObject/);
  });

  const preload = pathToFileURL(join(import.meta.dirname, 'report-order.mjs')).href;
  const orderOf = ({ stderr }: { stderr: string }) => /^order=(.*)$/m.exec(stderr)?.[1];

  test('loads what reads the first answer once its request is out', async () => {
    const env = { NODE_OPTIONS: `--import=${preload}` };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', env });
    expect(orderOf(release)).toBe('connect client request reader');
  });

  test('over TLS connects first of all, and loads TLS before the client', async () => {
    const env = { NODE_OPTIONS: `--import=${preload}`, NODE_EXTRA_CA_CERTS: CA_FILE };
    const { chaos } = await startChaosService(undefined, { tls: 'server' });
    expect(orderOf(await releaseFrom(chaos, { env }))).toMatch(/^connect tls client /);
  });

  test('that releases for the first time takes five requests', async () => {
    const inputs = { integration: 'new.one', install: 'true', setup: '{"a":1}' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toHaveLength(5);
  });
});
