import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST, startFront } from '../act/front.ts';
import { Partner } from '../act/partner.ts';
import { expectNone } from '../cases.ts';
import type { Asked, Conduct } from '../relay.ts';
import type { GiteaCase, GiteaRun } from './cases.ts';
import { type GiteaOutcome, runGitea } from './run-gitea.ts';
import { GIT_HOST, type Stage } from './stage.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/gitea.yml');

/** Long enough for the write to be committed. */
const STOP_MS = 500;

/** Plays one case. Throws whatever is wrong with it. */
export async function play(giteaCase: GiteaCase, stage: Stage): Promise<void> {
  const { change = (workflow: string) => workflow, nodeFolder, isStopped = false } = giteaCase;
  const partner = await Partner.with({ 'my-workspace': [] });
  const stopping = new AbortController();
  const conduct = ({ method }: Asked): Conduct => {
    if (!isStopped || method === 'GET') return 'pass';
    setTimeout(() => {
      stopping.abort();
    }, STOP_MS);
    return 'hold';
  };
  const front = await startFront({
    leaf: stage.authority.leaf({ name: HOST }),
    workspaces: partner.workspaces,
    conduct,
    others: new Map([[GIT_HOST, stage.gitHost.take]]),
  });
  // Without a container: the jobs run on this machine.
  const workflow = change(readFileSync(EXAMPLE, 'utf8').replace(/^ *container: .*\n/m, ''));
  const shared = { workflow, nodeFolder, stop: stopping.signal };
  const reaches = { secrets: partner.secrets(), proxyUrl: front.proxyUrl };
  try {
    for (const [index, run] of giteaCase.runs.entries()) {
      const outcome = await runGitea({ ...shared, ...reaches, tag: run.tag }, stage);
      const found = judge(outcome, run, partner);
      const log = outcome.log.trimEnd().replace(/^/gm, '| ');
      expectNone(found.length === 0 ? [] : [`run ${index + 1}:`, ...found, log]);
    }
  } finally {
    await front.close();
    await partner.close();
  }
}

function judge({ exitCode, log }: GiteaOutcome, run: GiteaRun, partner: Partner): string[] {
  const [held, wanted] = [partner.held(), run.holds].map((lines) => JSON.stringify(lines));
  return [
    ...(exitCode === run.exitCode ? [] : [`the exit code: ${exitCode ?? 'none'}`]),
    ...(held === wanted ? [] : [`the workspace holds ${held ?? ''}, not ${wanted ?? ''}`]),
    ...run.says.filter((words) => !words.test(log)).map((words) => `does not say ${words.source}`),
    ...partner.leaksIn(log),
  ];
}
