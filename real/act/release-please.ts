// What stands for release-please's action: the tool itself, with a GitHub of a few lines that is the
// repository in the working directory. The pull request of a release is its newest commit, if that
// is one. Called with the folder `node_modules` of the tool.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** As far as the action uses it. */
interface ReleasePlease {
  readonly GitHub: { create: (options: object) => Promise<object> };
  readonly Manifest: {
    fromManifest: (
      github: object,
      branch: string,
    ) => Promise<{ createReleases: () => Promise<Release[]> }>;
  };
}

interface Release {
  readonly path: string;
  readonly tagName: string;
}

const [, , modules = ''] = process.argv;
const BRANCH = 'main';

function git(...flags: string[]): string {
  return execFileSync('git', flags, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function mergedPullRequests(): object[] {
  const [title = '', ...body] = git('log', '-1', '--format=%B').trim().split('\n');
  if (!title.startsWith('chore: release ')) return [];
  return [
    {
      ...{ number: 7, title, body: body.join('\n').trim(), merged_at: '2026-01-01T00:00:00Z' },
      head: { ref: `release-please--branches--${BRANCH}` },
      base: { ref: BRANCH },
      labels: [{ name: 'autorelease: pending' }],
      merge_commit_sha: git('rev-parse', 'HEAD').trim(),
    },
  ];
}

function tree(): object {
  const lines = git('ls-tree', '-r', 'HEAD').trim().split('\n');
  const entries = lines.map((line) => {
    const [mode, type, sha, path] = line.split(/\s/);
    return { mode, type, sha, path };
  });
  return { sha: 'a-tree', tree: entries, truncated: false };
}

function blob([sha = '']: readonly string[]): object {
  return {
    encoding: 'base64',
    content: Buffer.from(git('cat-file', 'blob', sha)).toString('base64'),
  };
}

function createRelease(_: readonly string[], { tag_name: tag, ...rest }: Record<string, string>) {
  git('tag', tag ?? '');
  git('push', '--quiet', 'origin', `refs/tags/${tag ?? ''}`);
  return { id: 1, tag_name: tag, html_url: 'https://github.test/', upload_url: '', ...rest };
}

type Answer = (found: readonly string[], body: Record<string, string>) => unknown;

const ROUTES: readonly (readonly [route: RegExp, answer: Answer])[] = [
  [/^GET \/pulls$/, mergedPullRequests],
  [/^GET \/git\/trees\//, tree],
  [/^GET \/git\/blobs\/(\w+)$/, blob],
  [/^POST \/releases$/, createRelease],
  [/^POST \/issues\/7\/comments$/, () => ({ html_url: '' })],
  [/^(?:DELETE|POST) \/issues\/7\/labels/, () => []],
];

/** Answers as GitHub does. */
function answer(
  url: string,
  { method = 'GET', body }: { method?: string; body?: string },
): Response {
  const path = new URL(url).pathname.replace('/repos/partner/integration', '');
  const asked = `${method} ${path}`;
  for (const [route, answering] of ROUTES) {
    const [match, ...found] = route.exec(asked) ?? [];
    if (match === undefined) continue;
    return Response.json(answering(found, JSON.parse(body ?? '{}') as Record<string, string>), {
      status: method === 'POST' ? 201 : 200,
    });
  }
  console.error(`GitHub was asked: ${asked}`);
  return Response.json({ message: 'Not Found' }, { status: 404 });
}

const { GitHub, Manifest } = createRequire(join(modules, 'of.cjs'))(
  'release-please',
) as ReleasePlease;
const github = await GitHub.create({
  ...{ owner: 'partner', repo: 'integration', defaultBranch: BRANCH, token: 'none' },
  fetch: (url: string, request: object) => Promise.resolve(answer(url, request)),
});
const releases = await (await Manifest.fromManifest(github, BRANCH)).createReleases();
const outputs = Object.entries({
  releases_created: releases.length > 0,
  paths_released: JSON.stringify(releases.map(({ path }) => path)),
  ...Object.fromEntries(releases.map(({ path, tagName }) => [`${path}--tag_name`, tagName])),
});
appendFileSync(
  process.env.GITHUB_OUTPUT ?? '',
  outputs.map(([name, value]) => `${name}=${value}\n`).join(''),
);
