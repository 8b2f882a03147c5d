import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Comments } from '../../__tests__/workflows/comments.ts';
import { workflowsOn } from '../../__tests__/workflows/page-workflows.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { expectNone } from '../cases.ts';
import type { Asked, Conduct } from '../relay.ts';
import { forAct } from './for-act.ts';
import { type Front, HOST, startFront } from './front.ts';
import { Partner } from './partner.ts';
import { type ActOutcome, type Event, runAct } from './run-act.ts';
import type { Stage } from './stage.ts';
import { type Commit, TOKEN, ToolRepository } from './tool-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs of one workflow, one after the other, in one partner's repository. */
export interface ActCase {
  readonly title: string;
  /** Below the root of this repository: a file, or `page#heading` of what stands on a page. */
  readonly workflow: string;
  /** What act cannot run, and is left out. */
  readonly without?: RegExp;
  /** What the workspaces hold at first, by their names; an empty `my-workspace` if left out. */
  readonly workspaces?: Readonly<Record<string, readonly SeedIntegration[]>>;
  /** The variables by which the runs find the proxy; `HTTPS_PROXY` if left out. */
  readonly proxies?: readonly string[];
  /** Which time that the list is asked for is refused, counted from 1. */
  readonly refusedList?: number;
  /** Versions at which an instance becomes Failed. */
  readonly failingVersions?: readonly string[];
  /** What somebody else does to the workspaces before a list is answered, by its number from 1. */
  readonly meanwhile?: Readonly<Record<number, (partner: Partner) => void>>;
  /** Whether the job's token may not write comments. */
  readonly hasNoComments?: boolean;
  /** Further programs, in folders that come before those of this machine. */
  readonly programs?: readonly string[];
  /** Further variables that every step sees. */
  readonly env?: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly event: Event;
  /** What is committed before: all runs of the case are then of one repository, with a remote. */
  readonly commits?: readonly Commit[];
  /** The tags that its remote has afterwards. */
  readonly tags?: readonly string[];
  /** Further secrets, or other values for those that there are. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The code of the error that the run fails with; it is green if left out. */
  readonly fails?: string;
  /**
   * The outputs `outcome` and `version` of each step that has them, as `created 1.0.0`; in any order.
   * Left out where jobs of one workspace run at once, and which of them comes first is not certain.
   */
  readonly outputs?: readonly string[];
  readonly says?: readonly RegExp[];
  /** What each comment has to say that the runs so far have left on the pull request. */
  readonly comments?: readonly RegExp[];
  /** The partner's own integrations afterwards, each as `WORKSPACE: NAME VERSION STATUS`. */
  readonly holds: readonly string[];
}

/** Plays one case. Throws whatever is wrong with it. */
export async function play(actCase: ActCase, stage: Stage): Promise<void> {
  const { workspaces = { 'my-workspace': [] } } = actCase;
  const partner = await Partner.with(workspaces, actCase.failingVersions);
  const leaf = stage.authority.leaf({ name: HOST });
  const conduct = conductOfLists(actCase, partner);
  const front = await startFront({ leaf, workspaces: partner.workspaces, conduct });
  const scene = { ...(await setScene(actCase, stage)), partner, front };
  try {
    for (const [index, run] of actCase.runs.entries()) {
      const { found, log } = await playRun(run, scene, stage);
      const told = log.trimEnd().replace(/^/gm, '| ');
      expectNone(found.length === 0 ? [] : [`run ${index + 1}:`, ...found, told]);
    }
  } finally {
    await front.close();
    await partner.close();
  }
}

/** What the runs of a case share. */
interface Scene {
  readonly actCase: ActCase;
  readonly workflow: string;
  readonly comments: Comments;
  readonly partner: Partner;
  readonly front: Front;
  /** There only where the runs follow commits. */
  readonly repository?: ToolRepository;
}

async function setScene(actCase: ActCase, stage: Stage): Promise<Omit<Scene, 'partner' | 'front'>> {
  const text = forAct(await textOf(actCase.workflow));
  const workflow = actCase.without === undefined ? text : text.replace(actCase.without, '');
  const isReadOnly = actCase.hasNoComments ?? false;
  const comments = new Comments(stage.folder('gh'), { isReadOnly });
  const scene = { actCase, workflow, comments };
  const followsCommits = actCase.runs.some(({ commits }) => commits !== undefined);
  return followsCommits ? { ...scene, repository: new ToolRepository(stage, workflow) } : scene;
}

async function textOf(workflow: string): Promise<string> {
  const [path = '', heading] = workflow.split('#');
  if (heading === undefined) return readFileSync(join(ROOT, path), 'utf8');
  const found = (await workflowsOn(path)).find((block) => block.heading === heading);
  if (found === undefined) throw new Error(`There is no workflow at ${workflow}.`);
  return found.text;
}

/** Runs the workflow once; what is wrong with that, and what it said. */
async function playRun(
  run: Run,
  { actCase, partner, front, comments, workflow, repository }: Scene,
  stage: Stage,
): Promise<{ found: string[]; log: string }> {
  for (const commit of run.commits ?? []) repository?.commit(commit);
  const [workspace = ''] = partner.workspaces.keys();
  const { proxies = ['HTTPS_PROXY'], programs = [] } = actCase;
  const request = {
    workflow,
    event: run.event,
    secrets: { ...partner.secrets(), GITHUB_TOKEN: TOKEN, ...run.secrets },
    vars: { KONTUR_CRM_WORKSPACE: workspace },
    env: {
      ...actCase.env,
      NODE_EXTRA_CA_CERTS: stage.authority.ca,
      ...Object.fromEntries(proxies.map((name) => [name, front.proxyUrl])),
    },
    programs: [...programs, comments.folder],
  };
  const outcome = await runAct(repository ? { ...request, repository } : request, stage);
  const strange = front.asked.filter((asked) => asked !== `CONNECT ${HOST}:443`);
  const found = [
    ...judge(outcome, run, partner),
    ...(run.tags ? differs('the tags', repository?.tags(), run.tags) : []),
    ...judgeComments(comments.written(), run.comments ?? []),
    ...strange.map((asked) => `the proxy was asked: ${asked}`),
  ];
  return { found, log: outcome.log };
}

function conductOfLists(
  { refusedList, meanwhile = {} }: ActCase,
  partner: Partner,
): (request: Asked) => Conduct {
  let lists = 0;
  return ({ method, path }) => {
    if (method !== 'GET' || !/\/integrations(\?|$)/.test(path)) return 'pass';
    lists += 1;
    meanwhile[lists]?.(partner);
    return lists === refusedList ? 403 : 'pass';
  };
}

function judge({ exitCode, log }: ActOutcome, run: Run, partner: Partner): string[] {
  const { fails = '', outputs, says = [], holds } = run;
  return [
    ...differs('the exit code', exitCode, fails === '' ? 0 : 1),
    ...differs('the error', errorIn(log), fails),
    ...(outputs === undefined
      ? []
      : differs('the outputs', outputsIn(log).sort(), [...outputs].sort())),
    ...differs('the workspaces hold', partner.held().sort(), [...holds].sort()),
    ...says.filter((words) => !words.test(log)).map((words) => `does not say ${words.source}`),
    ...partner.leaksIn(log),
  ];
}

function judgeComments(written: readonly string[], wanted: readonly RegExp[]): string[] {
  return [
    ...differs('the number of comments', written.length, wanted.length),
    ...wanted
      .filter((words, index) => !words.test(written[index] ?? ''))
      .map((words) => `no comment says ${words.source}`),
  ];
}

/**
 * Out of the summary: of a step that fails, act 0.2.89 may lose the last lines of the log, because it
 * does not read the terminal to its end.
 */
function errorIn(log: string): string {
  return /^\*\*\[?(?<code>[a-z-]+)(?:\]\(\S*\))?\*\*(?: |$)/m.exec(log)?.groups?.code ?? '';
}

function differs(what: string, seen: unknown, wanted: unknown): string[] {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  return one === other ? [] : [`${what}: ${one}, not ${other}`];
}

/** act runs the jobs of a matrix side by side, and writes a step's outputs in no order. */
function outputsIn(log: string): string[] {
  const lines = [...log.matchAll(/^(\[.*?\]) .*::set-output:: (outcome|version)=(.*)$/gm)];
  const jobs = new Set(lines.map(([, job]) => job));
  return [...jobs].flatMap((job) => {
    const valuesOf = (wanted: string) =>
      lines.flatMap(([, of, name, value = '']) => (of === job && name === wanted ? [value] : []));
    const versions = valuesOf('version');
    return valuesOf('outcome').map((outcome, index) => `${outcome} ${versions[index] ?? ''}`);
  });
}
