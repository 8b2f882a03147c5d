import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { NAME, type Release, releaseInto } from './release-into.ts';

const SECRET = 'a-secret-of-the-setup-Zq1';
const SCHEMA = JSON.stringify({
  type: 'object',
  required: ['apiToken'],
  properties: {
    apiToken: { type: 'string', minLength: 8 },
    pbx: { properties: { port: { type: 'integer' } } },
  },
});

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A release by the manifest `kontur-crm.yml`, with a secret in the input. */
function releaseBy(
  sandbox: Sandbox,
  manifest: string,
  { inputs = {}, files = {}, env = {} }: Given = {},
): Promise<Release> {
  return releaseInto(sandbox, {
    tag: 'v1.0.0',
    checkedOut: { 'kontur-crm.yml': manifest, ...files },
    env,
    inputs: {
      integration: '',
      manifest: 'kontur-crm.yml',
      setup: JSON.stringify({ apiToken: SECRET }),
      ...inputs,
    },
  });
}

/** The lines of the error of a run that was refused before any connection. */
async function refusalOf(manifest: string, given: Given = {}): Promise<string[]> {
  const sandbox = await withSandbox();
  const run = await releaseBy(sandbox, manifest, given);
  expect([run.exitCode, run.requests]).toEqual([1, []]);
  expect(run.stdout + run.summary + JSON.stringify(run.outputs)).not.toContain(`"${SECRET}`);
  const [, error = ''] = /^::error.*?::(.*)$/m.exec(run.stdout) ?? [];
  return error.split('%0A');
}

describe('a manifest', () => {
  test('says what the inputs leave out, and its setup and the secret one go out as one', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const run = await releaseBy(
      sandbox,
      `integration: ${NAME}\ninstall: true\nsetup: { autoAnswer: true, pbx: { host: pbx.example.ru } }\nsetup-schema: setup.schema.json\n`,
      {
        files: { 'setup.schema.json': SCHEMA },
        inputs: { setup: JSON.stringify({ apiToken: SECRET, pbx: { password: `${SECRET}-2` } }) },
      },
    );
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'created', status: 'active', installed: 'true' });
    const [setup] = run.bodies.filter((body) => body?.includes('apiToken'));
    expect(JSON.parse(setup ?? '')).toEqual({
      autoAnswer: true,
      pbx: { host: 'pbx.example.ru', password: `${SECRET}-2` },
      apiToken: SECRET,
    });
    expect(run.stdout).toContain('The manifest is "kontur-crm.yml".');
    expect(run.stdout).toContain('A setup is given.');
    const masks = [...run.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask]) => mask);
    expect(masks).toContain(SECRET);
    expect(masks).not.toContain('pbx.example.ru');
  });

  testInWhole('with a setup is all that is needed of one', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const run = await releaseBy(sandbox, 'install: true\nsetup: { autoAnswer: true }', {
      inputs: { integration: NAME, setup: '', 'setup-when': 'always' },
    });
    expect([run.exitCode, run.outputs.status]).toEqual([0, 'active']);
    expect(run.stdout).toContain('A setup is given.');
  });

  test('gives way to the inputs', async () => {
    const sandbox = await withSandbox();
    const run = await releaseBy(sandbox, 'integration: my.other\ninstall: true', {
      inputs: { integration: NAME, install: 'false', setup: '' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created', installed: 'false' });
    expect(sandbox.integration(NAME).instance).toBeNull();
  });

  test('has what differs in the workspace of the run put over it', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const { name } = sandbox.workspace;
    const run = await releaseBy(
      sandbox,
      `integration: ${NAME}\ninstall: true\nsetup: { a: 1, b: 1 }\nworkspaces: { ${name}: { setup: { b: 2 } }, other: { setup: { a: 3 } } }`,
    );
    expect(run.exitCode).toBe(0);
    const [setup] = run.bodies.filter((body) => body?.includes('apiToken'));
    expect(JSON.parse(setup ?? '')).toEqual({ a: 1, b: 2, apiToken: SECRET });
    expect(run.stdout).toContain(
      `The manifest is "kontur-crm.yml". Its part for the workspace "${name}" is put over the general one.`,
    );
  });

  testInWhole(
    'may have words that are values of the secret setup, and they stay readable',
    async () => {
      const sandbox = await withSandbox({ upgradeDelayMs: 0 });
      const run = await releaseBy(sandbox, `integration: ${NAME}\ninstall: true`, {
        inputs: { setup: JSON.stringify({ name: NAME }) },
      });
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain(`${NAME} 1.0.0 in`);
    },
  );
});

describe('a manifest is refused before any connection', () => {
  test('with all that is wrong in it and in the inputs', async () => {
    const lines = await refusalOf(
      'integration: 1a\ninstal: true\nwebhooks: [{ url: a, every: 25h }]',
      {
        inputs: { 'wait-for': 'ever' },
      },
    );
    expect(lines).toEqual([
      'invalid-input: manifest: line 1, column 14: "1a" is not the name of an integration: it does not begin with a Latin letter. Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration).',
      'manifest: line 2, column 1: there is no key "instal" here. The nearest one is install.',
      'manifest: line 3, column 29: "25h" is not a time from 1m to 23h59m. Write whole minutes or hours, such as 5m, 1h or 1h30m.',
      'wait-for: "ever" is not known. Use active, version, none.',
      'Correct all of them at once. Nothing was sent to the workspace.',
    ]);
  });

  testInWhole('where the name of the integration stands nowhere', async () => {
    expect(await refusalOf('install: true')).toEqual([
      expect.stringMatching(
        /^invalid-input: integration: it has no value\. .*; it may stand in a manifest as well\. Nothing was sent/,
      ),
    ]);
  });

  test('with every path of the setup that is in the input as well', async () => {
    const manifest = `integration: ${NAME}\nsetup: { apiToken: x, pbx: { host: a, port: 1 }, list: [1], own: { a: 1 } }`;
    const inputs = {
      setup: JSON.stringify({ apiToken: SECRET, pbx: { port: 2 }, list: [2], own: 1 }),
    };
    const lines = await refusalOf(manifest, { inputs });
    expect(lines.map((line) => /"(.*)" stands in the manifest as well/.exec(line)?.[1])).toEqual([
      'apiToken',
      'pbx.port',
      'list',
      'own',
    ]);
  });

  test('where the whole setup does not fit the schema: by place and keyword, without a value', async () => {
    const files = { 'deep/kontur.yml': '', 'deep/s/setup.schema.json': SCHEMA };
    const manifest = `integration: ${NAME}\nsetup: { pbx: { port: 'qXjZ' } }\nsetup-schema: s/setup.schema.json`;
    const lines = await refusalOf('', {
      files: { ...files, 'deep/kontur.yml': manifest },
      inputs: { manifest: 'deep/kontur.yml', setup: '{"apiToken": "7chars!"}' },
    });
    expect(lines).toEqual([
      'invalid-input: setup: "apiToken" does not fit the setup-schema (minLength). Correct it, or the setup-schema of the manifest.',
      'setup: "pbx.port" does not fit the setup-schema (type). Correct it, or the setup-schema of the manifest.',
      'Correct all of them at once. Nothing was sent to the workspace.',
    ]);
  });

  testInWhole('where its schema is none, is not there, or leads out of its file', async () => {
    const manifest = `integration: ${NAME}\nsetup-schema: setup.schema.json`;
    const withSchema = (schema: string) =>
      refusalOf(manifest, { files: { 'setup.schema.json': schema } });
    const [notThere] = await refusalOf(manifest);
    expect(notThere).toContain('setup-schema "setup.schema.json": there is no file');
    const [noJson] = await withSchema('{"type": "qXjZ');
    expect(noJson).toMatch(/it is not usable JSON: .*line 1, column 10/);
    const [outside] = await withSchema('{"$ref": "https://example.org/x.json"}');
    expect(outside).toContain('setup-schema, "/$ref": this is not a reference within this file');
    const lines = await withSchema('{"requried": ["a"], "type": "map", "pattern": "("}');
    expect(lines.map((line) => /setup-schema, "(.*?)"/.exec(line)?.[1])).toEqual([
      '/requried',
      '/type',
      '/pattern',
    ]);
  });
});

describe('the path of a manifest', () => {
  test.each([
    ['a/../../b.yml', 'is not a path below its folder'],
    ...onlyInSoak([
      ['../kontur-crm.yml', 'is not a path below its folder'],
      ['/etc/hostname', 'is not a path below its folder'],
      ['C:\\x.yml', 'is not a path below its folder'],
    ] as const),
    [
      'missing.yml',
      'there is no file "missing.yml". Check the path; in a job, check out the repository before',
    ],
    ...onlyInWhole([
      ['folder', 'this is no file'],
      ['large.yml', 'it is longer than 48 KiB'],
      ['latin.yml', 'is not UTF-8'],
    ] as const),
  ])('%s', async (path, said) => {
    const root = await mkdtemp(join(tmpdir(), 'workspace-'));
    try {
      await writeFile(join(root, 'latin.yml'), Buffer.from([0x61, 0x3a, 0xff]));
      const files = { 'folder/x.yml': '', 'large.yml': '#'.repeat(48 * 1024 + 1) };
      const env = path === 'latin.yml' ? { GITHUB_WORKSPACE: root } : {};
      const lines = await refusalOf('', { files, env, inputs: { manifest: path } });
      expect(lines[0]).toContain(said);
      expect(lines).toHaveLength(1);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  test('may be a link that stays inside, and none that leads out', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    const root = await mkdtemp(join(outside, 'workspace-'));
    try {
      await writeFile(join(outside, 'secret.yml'), 'qXjZ: 1');
      await writeFile(join(root, 'real.yml'), 'instal: 1');
      await symlink('../secret.yml', join(root, 'out.yml'));
      await symlink('real.yml', join(root, 'in.yml'));
      await symlink('..', join(root, 'up'));
      const said = async (manifest: string) =>
        (await refusalOf('', { env: { GITHUB_WORKSPACE: root }, inputs: { manifest } })).join('\n');
      expect(await said('out.yml')).toContain('"out.yml" is a link that leads out');
      expect(await said('up/secret.yml')).toContain('"up/secret.yml" is a link that leads out');
      expect(await said('in.yml')).toContain('The nearest one is install');
      const nowhere = { env: { GITHUB_WORKSPACE: '' }, inputs: { manifest: 'in.yml' } };
      expect((await refusalOf('', nowhere)).join('\n')).toContain('there is no folder to look in');
    } finally {
      await rm(outside, { recursive: true });
    }
  });
});
