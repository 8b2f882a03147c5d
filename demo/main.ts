// `npm run demo`: a release's life against the embedded sandbox, each run as GitHub's runner
// would start it. Exit 0 only if every run ended as it should.
import { runAction } from '../runner/run-action.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { CHAPTERS, type Chapter, type ChapterEnd } from './chapters.ts';

const SETUP = { autoRedirect: true, autoAnswer: true, apiToken: 'a-secret-of-the-demo' };

const sandbox = await startSandbox();
console.log(`A sandbox of the vendor's service listens at ${sandbox.url}.\n`);
const seen: ChapterEnd[] = [];
for (const [index, chapter] of CHAPTERS.entries()) {
  console.log(`── ${index + 1}. ${chapter.title} (${chapter.tag})`);
  seen.push(await play(chapter, sandbox));
}
await sandbox.close();
console.table(CHAPTERS.map((chapter, index) => compared(chapter, seen[index])));
const allAgree = CHAPTERS.every((chapter, index) => isSame(chapter, seen[index]));
console.log(allAgree ? 'All runs ended as expected.' : 'Not all runs ended as expected!');
process.exitCode = allAgree ? 0 : 1;

async function play(chapter: Chapter, target: Sandbox): Promise<ChapterEnd> {
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

function compared(chapter: Chapter, end: ChapterEnd | undefined) {
  return {
    tag: chapter.tag,
    expected: inWords(chapter.expected),
    seen: end === undefined ? '' : inWords(end),
    agree: isSame(chapter, end) ? 'yes' : 'NO',
  };
}

function inWords({ exitCode, outcome, version, status, writes }: ChapterEnd): string {
  const end = exitCode === 0 ? outcome : `refused (exit ${exitCode})`;
  return `${end}, ${version}, ${status}, ${writes} writes`;
}

function isSame({ expected }: Chapter, end: ChapterEnd | undefined): boolean {
  return JSON.stringify(expected) === JSON.stringify(end);
}
