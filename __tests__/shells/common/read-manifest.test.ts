import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../src/shells/common/read-manifest.ts';

let folder: string;
let root: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  root = join(folder, 'workspace');
  await mkdir(join(root, 'deep'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

function read(path: string, from = root) {
  return readManifest({ path, root: from, workspace: 'acme' });
}

/** The problems of what is refused. */
async function problemsOf(path: string, from = root): Promise<string[]> {
  const checked = await read(path, from);
  return checked.ok ? [] : checked.problems.map(({ problem }) => problem);
}

describe('a manifest that is read', () => {
  test('says what it declares for the workspace, and checks the whole setup by its schema', async () => {
    await writeFile(
      join(root, 'deep/crm.yml'),
      [
        'integration: my.one',
        'install: true',
        'setup: { host: a }',
        'setup-schema: schema.json',
        'features: { call: true }',
        'workspaces: { acme: { setup: { host: b }, features: { hangup: false } } }',
      ].join('\n'),
    );
    const schema = { properties: { token: { minLength: 8 } }, required: ['token'] };
    await writeFile(join(root, 'deep/schema.json'), JSON.stringify(schema));
    const checked = await read('deep/crm.yml');
    if (!checked.ok) throw new Error('It was refused.');
    const { setupProblems, ...declared } = checked.value;
    expect(declared).toEqual({
      integration: 'my.one',
      part: expect.stringContaining('acme') as unknown,
      install: true,
      setup: { host: 'b' },
      features: { call: true, hangup: false },
      webhooks: [],
    });
    expect(setupProblems({ token: 'long-enough' })).toEqual([]);
    expect(setupProblems({}).map(({ problem }) => problem)).toEqual([
      expect.stringContaining('required'),
    ]);
  });

  test('without a schema takes any setup', async () => {
    await writeFile(join(root, 'crm.yml'), 'install: false\n');
    const checked = await read('crm.yml');
    expect(checked.ok && checked.value.setupProblems({ a: 1 })).toEqual([]);
  });
});

describe('a manifest is refused', () => {
  test.each([
    ['missing.yml', 'there is no file'],
    ['deep', 'this is no file'],
    ['large.yml', 'longer than'],
    ['latin.yml', 'is not UTF-8'],
    ['out.yml', 'is a link that leads out'],
  ])('at %s, because it %s', async (path, problem) => {
    await writeFile(join(root, 'large.yml'), 'a'.repeat(48 * 1024 + 1));
    await writeFile(join(root, 'latin.yml'), Buffer.from([0x61, 0xff]));
    await writeFile(join(folder, 'outside.yml'), 'install: true');
    await symlink(join(folder, 'outside.yml'), join(root, 'out.yml'));
    expect(await problemsOf(path)).toEqual([expect.stringContaining(problem)]);
  });

  test('where there is no folder to look in', async () => {
    expect(await problemsOf('crm.yml', '')).toEqual(['there is no folder to look in']);
  });

  test('with what is wrong in it, or in its schema', async () => {
    await writeFile(join(root, 'crm.yml'), 'install: perhaps');
    expect(await problemsOf('crm.yml')).toHaveLength(1);
    await writeFile(join(root, 'crm.yml'), 'setup-schema: schema.json');
    expect(await problemsOf('crm.yml')).toEqual([
      expect.stringMatching(/^setup-schema .*there is no file/),
    ]);
    await writeFile(join(root, 'schema.json'), '{"pattern": "("}');
    expect(await problemsOf('crm.yml')).toHaveLength(1);
  });
});
