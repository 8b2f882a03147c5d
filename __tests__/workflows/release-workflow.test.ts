import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { testInWhole } from '../in-whole.ts';
import { ROOT, readWorkflow } from './workflow.ts';

const SHA = 'c'.repeat(40);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** What GitHub holds before the release. */
interface Repository {
  readonly tags: readonly string[];
  readonly releases?: readonly string[];
  /** A release that a former run has drafted. */
  readonly draft?: string;
  /** Whether the token may not move tags. */
  readonly isProtected?: boolean;
  /** Whether GitHub does not list tags. */
  readonly isUnreachable?: boolean;
}

/** Runs a job's scripts for a pushed tag, with a stand-in for GitHub's command line. */
async function release(
  tag: string,
  { tags, releases = [], draft = '', isProtected, isUnreachable }: Repository,
): Promise<string[]> {
  await writeFile(join(directory, 'tags'), tags.map((name) => `refs/tags/${name}\n`).join(''));
  await writeFile(join(directory, 'releases'), releases.map((name) => `${name}\n`).join(''));
  await writeFile(join(directory, 'draft'), `${draft}\n`);
  await writeFile(join(directory, 'calls'), '');
  if (isProtected === true) await writeFile(join(directory, 'protected'), '');
  if (isUnreachable === true) await writeFile(join(directory, 'unreachable'), '');
  await mkdir(join(directory, 'release'));
  await writeFile(join(directory, 'release/sbom.spdx.json'), '{}');
  await writeFile(join(directory, 'gh'), GH);
  await chmod(join(directory, 'gh'), 0o755);
  const { publish } = (await readWorkflow('.github/workflows/release.yml')).workflow.jobs;
  for (const { name, run = '' } of publish?.steps ?? []) {
    if (name === PACK) continue;
    const { exitCode, log } = await bash(run, { tag, cwd: directory });
    if (exitCode !== 0) throw new Error(log);
  }
  const calls = await readFile(join(directory, 'calls'), 'utf8');
  return calls.split('\n').filter((call) => call !== '');
}

/** It writes down every call that changes something, and answers from the files beside it. */
const GH = `#!/usr/bin/env bash
here="$(dirname "$0")"
case "$*" in
  'release view '*' --json isDraft --jq .isDraft')
    if grep -qx "$3" "$here/releases"; then echo false
    elif grep -qx "$3" "$here/draft"; then echo true
    else echo 'release not found' >&2; exit 1; fi ;;
  *matching-refs*)
    [ ! -e "$here/unreachable" ] || { echo 'HTTP 502' >&2; exit 1; }
    grep "^refs/tags/v1\\." "$here/tags" || true ;;
  *'PATCH repos/partner/action/git/refs/tags/'*)
    echo "$*" >> "$here/calls"
    [ ! -e "$here/protected" ] && grep -qx "refs/tags/\${4##*/}" "$here/tags" ;;
  *'POST repos/partner/action/git/refs'*)
    echo "$*" >> "$here/calls"
    all="$*"; ref="\${all##* ref=}"; ! grep -qx "\${ref%% *}" "$here/tags" ;;
  *) echo "$*" >> "$here/calls" ;;
esac
`;

async function bash(script: string, { tag, cwd }: { tag: string; cwd: string }) {
  const child = spawn('bash', ['-e', '-c', script], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${directory}:${process.env.PATH ?? ''}`,
      GITHUB_REF_NAME: tag,
      GITHUB_SHA: SHA,
      GH_REPO: 'partner/action',
    },
  });
  let log = '';
  child.stdout.on('data', (text: Buffer) => (log += text.toString()));
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, log };
}

/** The step that needs a whole repository. */
const PACK = 'Pack what a runner gets and the command line, and list what is in them';

/** What is called for every tag that is to be published, and then verified. */
function published(tag: string, { isPrerelease = false, isDrafted = false } = {}): string[] {
  const flags = `--draft --verify-tag --generate-notes${isPrerelease ? ' --prerelease' : ''}`;
  return [
    ...(isDrafted ? [] : [`release create ${tag} ${flags}`]),
    `release upload ${tag} release/sbom.spdx.json --clobber`,
    `release edit ${tag} --draft=false`,
    ...verified(tag),
  ];
}

function verified(tag: string): string[] {
  return [
    `release download ${tag} --dir published --pattern *.tgz`,
    `attestation verify published/*.tgz --repo partner/action --signer-workflow partner/action/.github/workflows/release.yml --source-ref refs/tags/${tag}`,
  ];
}

const MOVE = `api --method PATCH repos/partner/action/git/refs/tags/v1 -f sha=${SHA} -F force=true`;
const MAKE = `api --method POST repos/partner/action/git/refs -f ref=refs/tags/v1 -f sha=${SHA}`;

describe('a pushed tag', () => {
  test('becomes a release, and the tag of its major version moves to it', async () => {
    const tags = ['v1', 'v1.9.0', 'v1.10.0', 'v1.10.0-rc.1'];
    expect(await release('v1.10.0', { tags, releases: ['v1.9.0'] })).toEqual([
      ...published('v1.10.0'),
      MOVE,
    ]);
  });

  test('of the first release of a major version makes that tag', async () => {
    expect(await release('v1.0.0', { tags: ['v1.0.0'] })).toEqual([
      ...published('v1.0.0'),
      MOVE,
      MAKE,
    ]);
  });

  test('of a prerelease becomes one, and moves nothing', async () => {
    expect(await release('v1.1.0-rc.1', { tags: ['v1', 'v1.0.0', 'v1.1.0-rc.1'] })).toEqual(
      published('v1.1.0-rc.1', { isPrerelease: true }),
    );
  });

  test('of a fix for an older release moves nothing', async () => {
    expect(await release('v1.9.1', { tags: ['v1', 'v1.9.0', 'v1.9.1', 'v1.10.0'] })).toEqual(
      published('v1.9.1'),
    );
  });

  test('that is released already is not released again, but the tag moves', async () => {
    expect(await release('v1.0.0', { tags: ['v1', 'v1.0.0'], releases: ['v1.0.0'] })).toEqual([
      ...verified('v1.0.0'),
      MOVE,
    ]);
  });

  test('that a former run has drafted gets its files, and is published', async () => {
    expect(await release('v1.0.0', { tags: ['v1', 'v1.0.0'], draft: 'v1.0.0' })).toEqual([
      ...published('v1.0.0', { isDrafted: true }),
      MOVE,
    ]);
  });

  test('is packed, attested, published and verified in this order', async () => {
    const { publish } = (await readWorkflow('.github/workflows/release.yml')).workflow.jobs;
    const kinds = publish?.steps?.map(({ name, uses = '' }) => name ?? uses.replace(/@.*$/, ''));
    expect(kinds).toEqual([
      'actions/checkout',
      'actions/setup-node',
      PACK,
      'actions/attest',
      'actions/attest',
      'Draft the release, attach its files, publish it',
      'Verify what was published',
      'Move the tag of the major version',
    ]);
  });

  testInWhole(
    'has an archive of what a runner gets, and names every library that is packed',
    async () => {
      const clone = join(directory, 'clone');
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone]);
      const { publish } = (await readWorkflow('.github/workflows/release.yml')).workflow.jobs;
      const { run = '' } = publish?.steps?.find(({ name }) => name === PACK) ?? {};
      const packed = await bash(run, { tag: 'v9.8.7', cwd: clone });
      expect(packed).toMatchObject({ exitCode: 0 });
      const filesOf = (archive: string) =>
        execFileSync('tar', ['-tzf', join(clone, 'release', archive)], { encoding: 'utf8' }).split(
          '\n',
        );
      const action = filesOf('kontur-crm-release-9.8.7-action.tgz');
      expect(action).toContain('kontur-crm-release-9.8.7/dist/index.js');
      expect(filesOf('kontur-crm-release-1.0.0.tgz')).toContain('package/index.js');
      const bill = JSON.parse(await readFile(join(clone, 'release/sbom.spdx.json'), 'utf8')) as {
        packages: { name: string }[];
      };
      const { dependencies } = JSON.parse(await readFile(join(clone, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>;
      };
      const named = bill.packages.map(({ name }) => name);
      expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
      expect(named).not.toContain('jest');
    },
  );

  test('says what to do where the token may not move tags', async () => {
    const repository = { tags: ['v1', 'v1.0.0'], isProtected: true };
    await expect(release('v1.0.0', repository)).rejects.toThrow(
      `git push --force origin ${SHA}:refs/tags/v1`,
    );
  });

  test('fails where it cannot be told which release is the newest', async () => {
    const repository = { tags: ['v1', 'v1.0.0', 'v1.1.0'], isUnreachable: true };
    await expect(release('v1.1.0', repository)).rejects.toThrow('HTTP 502');
  });

  test('has to be the version of package.json', async () => {
    const { verify } = (await readWorkflow('.github/workflows/release.yml')).workflow.jobs;
    const { run = '' } =
      verify?.steps?.find(({ run: script }) => script?.startsWith('test ')) ?? {};
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect((await bash(run, { tag: `v${version}`, cwd: ROOT })).exitCode).toBe(0);
    expect((await bash(run, { tag: 'v99.0.0', cwd: ROOT })).exitCode).toBe(1);
  });
});
