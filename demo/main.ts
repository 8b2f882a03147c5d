// `npm run demo`: a release's life against the embedded sandbox, each run as GitHub's runner
// would start it. With `-- --watch`, the sandbox then stays, so that its page can be looked at.
// Exit 0 only if every run ended as it should.
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { CHAPTERS, type Chapter, type ChapterEnd } from './chapters.ts';
import { readFlags } from './flags.ts';
import { play } from './play.ts';
import { watch } from './watch.ts';

const flags = readFlags(process.argv.slice(2));
if ('problem' in flags) {
  console.error(flags.problem);
  process.exit(2);
}
const sandbox = await startSandbox();
console.log(`A sandbox of the vendor's service listens at ${sandbox.url}.\n`);
const seen: ChapterEnd[] = [];
for (const [index, chapter] of CHAPTERS.entries()) {
  console.log(`── ${index + 1}. ${chapter.title} (${chapter.tag})`);
  seen.push(await play(chapter, sandbox));
}
console.table(CHAPTERS.map((chapter, index) => compared(chapter, seen[index])));
const allAgree = CHAPTERS.every((chapter, index) => isSame(chapter, seen[index]));
console.log(allAgree ? 'All runs ended as expected.' : 'Not all runs ended as expected!');
if (flags.watch) await watch(sandbox);
await sandbox.close();
process.exitCode = allAgree ? 0 : 1;

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
