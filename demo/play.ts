import { runAction } from '../runner/run-action.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import type { Chapter, ChapterEnd } from './chapters.ts';

const SETUP = { autoRedirect: true, autoAnswer: true, apiToken: 'a-secret-of-the-demo' };

/** Runs the built action for one chapter, prints its log, and tells how it ended. */
export async function play(chapter: Chapter, target: Sandbox): Promise<ChapterEnd> {
  const { url, token, workspace, requests } = target;
  const before = requests.length;
  const run = await runAction({
    tag: chapter.tag,
    inputs: {
      workspace: workspace.name,
      integration: 'my_workspace.telephony',
      token,
      'api-url': url,
      install: 'true',
      setup: JSON.stringify(SETUP),
      ...chapter.inputs,
    },
  });
  console.log(asShown(run.stdout) + run.stderr);
  const writes = requests.slice(before).filter(({ method }) => method !== 'GET').length;
  const { outcome = '', version = '', status = '' } = run.outputs;
  return { exitCode: run.exitCode ?? -1, outcome, version, status, writes };
}

/** The log as GitHub shows it: masks and debug lines stay hidden. */
function asShown(log: string): string {
  return log.replace(/^::(add-mask|debug)::.*\n/gm, '').replace(/^::(\w+)::/gm, '$1: ');
}
