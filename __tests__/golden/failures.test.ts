// What a person reads when a release fails, in full: the log as GitHub shows it, and the summary.
// `UPDATE_GOLDEN=1 npm test -- golden` writes the files anew; read them, from top to bottom.
import { expect, test } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunOutcome } from '../../runner/run-action.ts';
import { inParallel } from '../faults/in-parallel.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { isWhole } from '../size.ts';
import { SITUATIONS } from './situations.ts';

const TEXTS = join(import.meta.dirname, 'texts');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

/** All of them in CI, and where their texts are written anew; every third in `npm test`. */
const situations = Object.entries(SITUATIONS).filter(
  (_, at) => isWhole || isUpdate || at % 3 === 0,
);

test('what a person reads of the commonest failures stands in these texts', async () => {
  const outcomes = await inParallel(Object.fromEntries(situations), 4);
  const read = Object.entries(outcomes).map(([name, outcome]) => [fileOf(name), textOf(outcome)]);
  if (isUpdate) {
    for (const [file = '', text = ''] of read) await writeFile(join(TEXTS, file), text);
  }
  const held = await texts();
  expect(Object.keys(held).sort()).toEqual(Object.keys(SITUATIONS).map(fileOf).sort());
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(situations.map(([name]) => [fileOf(name), held[fileOf(name)]])),
  );
});

test('each of them is a failure of its own text', async () => {
  const all = Object.values(await texts());
  expect(all.length).toBeGreaterThanOrEqual(20);
  expect(new Set(all).size).toBe(all.length);
  for (const text of all) expect(text).toMatch(/^exit code: 1\n/);
});

function fileOf(name: string): string {
  return `${name.replaceAll(' ', '-')}.txt`;
}

async function texts(): Promise<Record<string, string>> {
  const files = await readdir(TEXTS);
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(TEXTS, file), 'utf8')] as const),
    ),
  );
}

/** The run as its page on GitHub shows it, without what differs from run to run. */
function textOf({ exitCode, stdout, stderr, summary }: RunOutcome): string {
  const { shown } = runnerLog(stdout, stderr);
  const log = shown.filter((line) => !line.startsWith('##[debug]')).join('\n');
  return [`exit code: ${exitCode}`, '# Log', log, '# Summary', summary]
    .join('\n\n')
    .replace(/(127\.0\.0\.1|other\.test)(:|&#58;<!-- -->)\d+/g, '$1$2PORT')
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'ID')
    .replace(/\b\d+(\.\d+)?( |&nbsp;)(ms|s)\b/g, 'TIME')
    .replace(/(&nbsp;)*█+(&nbsp;)*/g, '█')
    .trimEnd()
    .concat('\n');
}
