import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TOOLS } from '../tools.ts';
import { blockOf } from './page-blocks.ts';
import type { ActCase, Run } from './play.ts';
import { merged } from './run-act.ts';
import type { Stage } from './stage.ts';
import type { Commit } from './tool-repository.ts';

/** How the repository goes on, and what has to come of it. */
type Chapter = Omit<Run, 'event' | 'commits'> & { readonly commit: Commit };

function chapters(...all: readonly Chapter[]): Run[] {
  return all.map(({ commit, ...rest }) => ({ event: merged(), commits: [commit], ...rest }));
}

/** The tools of npm: what each makes of a repository, and what is released of it. */
export function npmToolCases(stage: Stage, modules: string): ActCase[] {
  const programs = [writeProgram(stage, 'npm', npmCi(modules))];
  return [
    {
      title: 'semantic-release.yml: a feature, a commit that makes no version, a fix',
      workflow: 'examples/semantic-release.yml',
      programs,
      runs: chapters(
        {
          commit: {
            message: 'feat: take calls',
            files: {
              'package.json': JSON.stringify({ name: 'telephony', private: true }),
              '.releaserc.json': blockOf('semantic-release', 'json'),
            },
          },
          tags: ['v1.0.0'],
          outputs: ['created 1.0.0'],
          holds: [active('telephony', '1.0.0')],
        },
        {
          commit: { message: 'docs: say more' },
          tags: ['v1.0.0'],
          outputs: [],
          holds: [active('telephony', '1.0.0')],
        },
        {
          commit: { message: 'fix: hang up' },
          tags: ['v1.0.0', 'v1.0.1'],
          outputs: ['updated 1.0.1'],
          holds: [active('telephony', '1.0.1')],
        },
      ),
    },
    {
      title: 'changesets.yml: two packages that are integrations, and a library; then one alone',
      workflow: 'examples/changesets.yml',
      programs,
      runs: chapters(
        {
          commit: {
            message: 'Begin',
            files: {
              'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
              'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: {} }),
              ...packageOf('telephony', { '@acme/wire': '^1.0.0' }),
              ...packageOf('chat'),
              ...packageOf('wire'),
              '.changeset/config.json': blockOf('Changesets', 'json'),
              '.changeset/first.md': changeset({
                telephony: 'minor',
                chat: 'patch',
                wire: 'minor',
              }),
            },
          },
          tags: [],
          outputs: [],
          holds: [],
        },
        {
          commit: { message: 'The versions are merged' },
          tags: ['@acme/chat@1.0.1', '@acme/telephony@1.1.0', '@acme/wire@1.1.0'],
          outputs: ['created 1.1.0', 'created 1.0.1'],
          holds: [active('telephony', '1.1.0'), active('chat', '1.0.1')],
        },
        {
          commit: {
            message: 'Call back',
            files: { '.changeset/next.md': changeset({ telephony: 'major' }) },
          },
          outputs: [],
          holds: [active('telephony', '1.1.0'), active('chat', '1.0.1')],
        },
        {
          commit: { message: 'The versions are merged' },
          outputs: ['updated 2.0.0'],
          holds: [active('telephony', '2.0.0'), active('chat', '1.0.1')],
        },
      ),
    },
    {
      title: 'release-please.yml: a push that releases nothing, both components, then one alone',
      workflow: 'examples/release-please.yml',
      env: { RELEASE_TOOLS: modules },
      runs: chapters(
        {
          commit: {
            message: 'feat: take calls',
            files: {
              'release-please-config.json': blockOf('release-please', 'json'),
              ...pleased({ telephony: '1.0.0', chat: '1.0.0' }),
            },
          },
          tags: [],
          outputs: [],
          holds: [],
        },
        {
          commit: {
            message: pullRequestOf({ telephony: '1.1.0', chat: '1.0.1' }),
            files: pleased({ telephony: '1.1.0', chat: '1.0.1' }),
          },
          tags: ['chat-v1.0.1', 'telephony-v1.1.0'],
          outputs: ['created 1.1.0', 'created 1.0.1'],
          holds: [active('telephony', '1.1.0'), active('chat', '1.0.1')],
        },
        {
          commit: {
            message: pullRequestOf({ telephony: '2.0.0' }),
            files: pleased({ telephony: '2.0.0', chat: '1.0.1' }),
          },
          tags: ['chat-v1.0.1', 'telephony-v1.1.0', 'telephony-v2.0.0'],
          outputs: ['updated 2.0.0'],
          holds: [active('telephony', '2.0.0'), active('chat', '1.0.1')],
        },
      ),
    },
  ];
}

export function pythonToolCases(stage: Stage, program: string): ActCase[] {
  return [
    {
      title: 'python-semantic-release.yml: a feature, a commit that makes no version, a fix',
      workflow: 'examples/python-semantic-release.yml',
      programs: [writeProgram(stage, 'pipx', pipxRun(program))],
      runs: chapters(
        {
          commit: {
            message: 'feat: take calls',
            files: { 'pyproject.toml': blockOf('python-semantic-release', 'toml') },
          },
          tags: ['v1.0.0'],
          outputs: ['created 1.0.0'],
          holds: [active('telephony', '1.0.0')],
        },
        {
          commit: { message: 'docs: say more' },
          tags: ['v1.0.0'],
          outputs: [],
          holds: [active('telephony', '1.0.0')],
        },
        {
          commit: { message: 'fix: hang up' },
          tags: ['v1.0.0', 'v1.0.1'],
          outputs: ['updated 1.0.1'],
          holds: [active('telephony', '1.0.1')],
        },
      ),
    },
  ];
}

function active(integration: string, version: string): string {
  return `my-workspace: my_workspace.${integration} ${version} active`;
}

function packageOf(name: string, dependencies = {}): Record<string, string> {
  const text = { name: `@acme/${name}`, version: '1.0.0', private: true, dependencies };
  return { [`packages/${name}/package.json`]: JSON.stringify(text) };
}

function changeset(changes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(changes).map(([name, kind]) => `"@acme/${name}": ${kind}\n`);
  return `---\n${lines.join('')}---\n\nA change.\n`;
}

type Versions = Readonly<Record<string, string>>;

/** What release-please knows of the versions. */
function pleased(versions: Versions): Record<string, string> {
  const paths = Object.entries(versions).map(([name, version]) => [`packages/${name}`, version]);
  return { '.release-please-manifest.json': JSON.stringify(Object.fromEntries(paths)) };
}

/** The merged pull request of a release, in the form that release-please gives it. */
function pullRequestOf(versions: Versions): string {
  const notes = Object.entries(versions).map(
    ([name, version]) => `<details><summary>${name}: ${version}</summary>\n\nNews\n</details>`,
  );
  return ['chore: release main', 'A release', '---', ...notes, '---', 'By release-please'].join(
    '\n\n',
  );
}

/** What `npm ci` installs is there already, at the versions of the lock file. */
function npmCi(modules: string): string {
  return `[ "$*" = ci ] || { echo "unknown: npm $*" >&2; exit 64; }\nln -sfn '${modules}' node_modules`;
}

/** So is what pipx would install. */
function pipxRun(program: string): string {
  const { version } = TOOLS['python-semantic-release'];
  const known = `run --spec python-semantic-release==${version} semantic-release `;
  return `
    case "$*" in '${known}'*) ;; *) echo "unknown: pipx $*" >&2; exit 64 ;; esac
    shift 4
    PYTHONPATH='${join(dirname(program), '..')}' exec '${program}' "$@"`;
}

function writeProgram(stage: Stage, name: string, script: string): string {
  const folder = stage.folder('programs');
  writeFileSync(join(folder, name), `#!/usr/bin/env bash\nset -e\n${script}\n`, { mode: 0o755 });
  return folder;
}
