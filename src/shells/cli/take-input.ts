import { open } from 'node:fs/promises';
import { errorCode } from '../../domain/thrown.ts';
import { InputError, type InputProblem } from '../../domain/errors.ts';
import { type Parsed, andThen, parsed, wrong } from '../../domain/parsed.ts';
import { type InputName, type RawInputs, takeInputs, variableOf } from '../../inputs/inputs.ts';
import type { RunContext } from '../../inputs/run-context.ts';
import { judgeNode } from '../common/judge-node.ts';
import type { ShellInput } from '../common/read-release.ts';
import { readRunContext } from '../common/run-context.ts';
import { utf8Text } from '../common/utf8-text.ts';
import type { Call } from './command.ts';
import { FILE_FLAGS } from './flags.ts';
import { PROGRAM } from './program.ts';

/**
 * Takes what a command was given: by its flags, else from files, else by the environment.
 *
 * @throws {InputError} for files that cannot be read
 */
export async function takeInput({ command, args, env }: Call): Promise<ShellInput> {
  const files = await readFiles(args.flags);
  const raw: RawInputs = takeInputs((text) => {
    const name = text as InputName;
    if (!command.inputs.includes(name)) return command.settles?.[name] ?? '';
    return (args.flags.get(name) ?? files.get(name) ?? env[variableOf(name)] ?? '').trim();
  });
  const node = judgeNode(process.versions.node, PROGRAM);
  return { raw, context: contextOf(env), unserved: [], root: process.cwd(), env, node };
}

/**
 * Reads the tag of a job: GitLab and GitFlic name it in CI_COMMIT_TAG (documented); elsewhere it is
 * read as on GitHub, which Gitea and those that come from it follow.
 */
function contextOf(env: NodeJS.ProcessEnv): RunContext {
  const { CI_COMMIT_TAG: tag = '' } = env;
  const context = readRunContext(tag === '' ? env : { GITHUB_REF: `refs/tags/${tag}` });
  return { ...context, writtenIn: 'command-line' };
}

/** What names standard input in the place of a file. */
const STANDARD_INPUT = '-';

/** No setup or token that is taken is as long. */
const MOST_BYTES = 64 * 1024;

async function readFiles(flags: Call['args']['flags']): Promise<Map<InputName, string>> {
  const named = Object.entries(FILE_FLAGS).flatMap(([flag, input]) => {
    const path = flags.get(flag);
    return path === undefined ? [] : [{ flag, input, path }];
  });
  const fromInput = named.filter(({ path }) => path === STANDARD_INPUT);
  if (fromInput.length > 1) throw new InputError(fromInput.map(({ flag }) => inputTwice(flag)));
  const read = await Promise.all(
    named.map(async ({ flag, input, path }) => ({ flag, input, text: await readText(path) })),
  );
  const problems = read.flatMap(({ flag, text }) => (text.ok ? [] : [{ ...text, input: flag }]));
  if (problems.length > 0) throw new InputError(problems);
  return new Map(read.map(({ input, text }) => [input, text.ok ? text.value : '']));
}

function inputTwice(flag: string): InputProblem {
  return {
    input: flag,
    problem: 'standard input is named twice',
    remedy: 'It can hold one secret; take the other from a file or the environment',
  };
}

/** Reads a file or standard input; the system's word for what is wrong quotes nothing. */
async function readText(path: string): Promise<Parsed<string>> {
  try {
    const bytes = path === STANDARD_INPUT ? await firstBytes(process.stdin) : await ofFile(path);
    if (bytes.length > MOST_BYTES) return wrong('it is longer than 64 KiB', 'Check the path');
    return andThen(utf8Text(bytes, 'it'), (text) =>
      text.trim() === '' ? empty(path) : parsed(text),
    );
  } catch (error) {
    const code = errorCode(error);
    const word = code === undefined ? '' : ` (${code})`;
    return wrong(`it cannot be read${word}`, 'Check the path');
  }
}

function empty(path: string): Parsed<never> {
  const where = path === STANDARD_INPUT ? 'standard input' : 'the file';
  return wrong(`${where} is empty`, 'Check what was to fill it, or leave the flag out');
}

async function ofFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    return await firstBytes(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** Reads one byte more than are taken, which tells that there are too many. */
async function firstBytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
