import { InputError } from '../../domain/errors.ts';
import { type Command, EXIT } from './command.ts';
import { COMMANDS } from './commands.ts';
import { fileFlags, inputFlags, ownFlags } from './flags.ts';
import { parseArguments } from './parse-arguments.ts';

const HELP_FLAGS = ['--help', '-h'];

/** Runs what the words of a command line ask for. Resolves to the exit code of the process. */
export async function main(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [name = '', ...rest] = words;
  if (name === '--version') return print((await import('./help.ts')).version());
  if (HELP_FLAGS.includes(name)) return print((await import('./help.ts')).overview(COMMANDS));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return refuseCommand(name);
  if (rest.some((word) => HELP_FLAGS.includes(word))) {
    return print((await import('./help.ts')).helpOn(name, command));
  }
  return call(command, { words: rest, env });
}

/**
 * Tells whether standard output holds what was asked for. A release that prints no document is
 * there for what it does, and its exit code tells of that alone.
 */
export function printsData([name, ...rest]: readonly string[]): boolean {
  return name !== 'release' || rest.includes('--json');
}

async function call(
  command: Command,
  { words, env }: { words: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<number> {
  const flags = [...inputFlags(command), ...fileFlags(command), ...ownFlags(command)];
  const args = parseArguments(words, { flags, words: command.words });
  if (args.ok) {
    const run = await command.load();
    return run({ command, commands: COMMANDS, args: args.value, env });
  }
  const { withLog } = await import('./with-log.ts');
  const isJson = 'json' in command.flags && words.includes('--json');
  return withLog({ env, isJson, isDebug: false, isData: isJson }, () =>
    Promise.reject(new InputError(args.problems)),
  );
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.done;
}

async function refuseCommand(word: string): Promise<number> {
  const { overview, unknownCommand } = await import('./help.ts');
  process.stderr.write(word === '' ? overview(COMMANDS) : unknownCommand(word, COMMANDS));
  return EXIT.usage;
}
