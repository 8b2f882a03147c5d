import { parseArgs } from 'node:util';
import { type Checked, type InputProblem, eachOnce } from '../../domain/errors.ts';
import { nearest } from '../../text/nearest.ts';
import { option } from '../../text/quote.ts';
import { type InputName, isHidden } from '../../inputs/inputs.ts';
import type { Arguments, Command } from './command.ts';
import { type Flag, howToGive } from './flags.ts';

type Token = NonNullable<ReturnType<typeof parseTokens>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Reads the arguments of a command. `node:util` parts them, but judges nothing, and nothing of
 * them is quoted: whatever is wrong may be a secret in the wrong place. Places are counted from
 * the command on, which is word 1.
 */
export function parseArguments(
  args: readonly string[],
  { flags, words: expected = [] }: { flags: readonly Flag[]; words?: Command['words'] },
): Checked<Arguments> {
  const given = new Map<string, string>();
  const words: string[] = [];
  const problems: InputProblem[] = [];
  // A word behind a flag that there is not is its value, as far as anybody can tell.
  let excused = -1;
  for (const token of parseTokens(args, flags)) {
    if (token.kind === 'positional') {
      words.push(token.value);
      if (words.length > expected.length && token.index !== excused)
        problems.push(strayWord(token));
    } else if (token.kind === 'option') {
      const read = readOption(token, flags);
      if ('problem' in read) {
        problems.push(read);
        excused = token.index + 1;
      } else if (given.has(read.name)) problems.push(givenTwice(read.name));
      else given.set(read.name, read.value);
    }
  }
  problems.push(...expected.slice(words.length).flatMap(missingWord));
  return problems.length > 0
    ? { ok: false, problems: eachOnce(problems) }
    : { ok: true, value: { flags: given, words } };
}

function parseTokens(args: readonly string[], flags: readonly Flag[]) {
  const options = Object.fromEntries(
    flags.flatMap(({ name, value, hasOpposite }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [[name, { type }], ...(hasOpposite ? [[`no-${name}`, { type }]] : [])];
    }),
  ) as Record<string, { type: 'boolean' | 'string' }>;
  return parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function readOption(
  token: OptionToken,
  flags: readonly Flag[],
): { readonly name: string; readonly value: string } | InputProblem {
  const { name, value, inlineValue } = token;
  const flag = flags.find((one) => one.name === name);
  const opposite = flags.find((one) => one.hasOpposite && `no-${one.name}` === name);
  const known = flag ?? opposite;
  if (known === undefined) return unknownFlag(token, flags);
  if (known.value === undefined) {
    return inlineValue === true
      ? { input: name, problem: 'it takes no value', remedy: howToSay(known) }
      : { name: known.name, value: String(flag !== undefined) };
  }
  return valueOf(known, { value, isInline: inlineValue === true });
}

function valueOf(
  { name, value: placeholder = '' }: Flag,
  { value, isInline }: { value: string | undefined; isInline: boolean },
): { readonly name: string; readonly value: string } | InputProblem {
  // What begins like a flag is one: a value was forgotten before it.
  const isFlag = !isInline && /^-./.test(value ?? '');
  if (value === undefined || isFlag) {
    const remedy = `Give one, as ${option(name)}=${placeholder}`;
    return { input: name, problem: 'it has no value', remedy };
  }
  return { name, value };
}

function howToSay({ name, hasOpposite }: Flag): string {
  return hasOpposite ? `Give --${name} or --no-${name}` : `Give ${option(name)} alone`;
}

function givenTwice(name: string): InputProblem {
  return { input: name, problem: 'it is given twice', remedy: 'Give it once' };
}

function strayWord({ index }: Token): InputProblem {
  return {
    input: placeOf(index),
    problem: 'it belongs to no flag',
    remedy: 'Leave it out, or put the flag before it whose value it is',
  };
}

function missingWord(name: string): InputProblem[] {
  if (name.startsWith('[')) return [];
  return [
    { input: `the word ${name}`, problem: 'it is missing', remedy: 'Give it behind the command' },
  ];
}

function unknownFlag({ name, index }: OptionToken, flags: readonly Flag[]): InputProblem {
  if (isHidden(name)) return secretAsFlag(name as InputName);
  const names = flags.flatMap((flag) =>
    flag.hasOpposite ? [flag.name, `no-${flag.name}`] : [flag.name],
  );
  const meant = nearest(name, names);
  return {
    input: placeOf(index),
    problem: 'there is no such flag',
    remedy: meant === undefined ? 'The help lists all flags' : `Perhaps --${meant} is meant`,
  };
}

/** Refuses a secret as a flag: other programs and the log of a job show a command's words. */
function secretAsFlag(name: InputName): InputProblem {
  return {
    input: `the flag --${name}`,
    problem: 'a secret is never given by a flag, which others can see',
    remedy: howToGive(name),
  };
}

function placeOf(index: number): string {
  return `word ${index + 2}`;
}
