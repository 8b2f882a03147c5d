import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockOf } from './page-blocks.ts';
import type { ActCase } from './play.ts';
import { merged } from './run-act.ts';
import type { Stage } from './stage.ts';

const NAME = 'my_workspace.telephony';
const ACTIVE = (version: string) => [`my-workspace: ${NAME} ${version} active`];

const PACKAGE = JSON.stringify({ name: 'integration', version: '0.0.0', private: true });

/** What each tool makes of a repository, and what is released of it. */
export function npmToolCases(stage: Stage, modules: string): ActCase[] {
  const programs = [writeProgram(stage, 'npm', npmCi(modules))];
  return [
    {
      title: 'semantic-release.yml: a feature, a commit that releases nothing, a fix',
      workflow: 'examples/semantic-release.yml',
      programs,
      runs: [
        {
          commits: [
            {
              message: 'feat: take calls',
              files: {
                'package.json': PACKAGE,
                '.releaserc.json': blockOf('semantic-release', 'json'),
              },
            },
          ],
          event: merged(),
          tags: ['v1.0.0'],
          outputs: ['created 1.0.0'],
          holds: ACTIVE('1.0.0'),
        },
        {
          commits: [{ message: 'docs: say more' }],
          event: merged(),
          tags: ['v1.0.0'],
          outputs: [],
          holds: ACTIVE('1.0.0'),
        },
        {
          commits: [{ message: 'fix: hang up' }],
          event: merged(),
          tags: ['v1.0.0', 'v1.0.1'],
          outputs: ['updated 1.0.1'],
          holds: ACTIVE('1.0.1'),
        },
      ],
    },
  ];
}

/** What `npm ci` installs is there already, at the versions of the lock file. */
function npmCi(modules: string): string {
  return `[ "$*" = ci ] || { echo "unknown: npm $*" >&2; exit 64; }\nln -sfn '${modules}' node_modules`;
}

function writeProgram(stage: Stage, name: string, script: string): string {
  const folder = stage.folder('programs');
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `#!/usr/bin/env bash\nset -e\n${script}\n`, { mode: 0o755 });
  return folder;
}

export function pythonToolCases(_stage: Stage, _program: string): ActCase[] {
  return [];
}
