import { USER_AGENT } from '../../domain/about.ts';
import { isHidden, variableOf } from '../../inputs/inputs.ts';
import { nearest } from '../../text/nearest.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { type Flag, fileFlags, inputFlags, ownFlags } from './flags.ts';
import { DESCRIPTIONS } from '../../inputs/descriptions.ts';
import { NAME } from './program.ts';

type Commands = Readonly<Record<string, Command>>;

/** `help [COMMAND]`. */
export function help({ args: { words }, commands }: Call): Promise<number> {
  const [name] = words;
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined) process.stdout.write(overview(commands));
  else if (command !== undefined) process.stdout.write(helpOn(name, command));
  else process.stderr.write(unknownCommand(name, commands));
  return Promise.resolve(name === undefined || command !== undefined ? EXIT.done : EXIT.usage);
}

/** Refuses a word without quoting it: it may be a secret in the wrong place. */
export function unknownCommand(word: string, commands: Commands): string {
  const names = Object.keys(commands);
  const meant = nearest(word, names);
  const remedy = meant === undefined ? `Use ${names.join(', ')}.` : `Perhaps ${meant} is meant.`;
  return `invalid-input: there is no such command. ${remedy}\n`;
}

/** Names the program and its version. */
export function version(): string {
  return `${USER_AGENT.replace('/', ' ')}\n`;
}

export function overview(commands: Commands): string {
  const rows = Object.entries(commands).map(([name, { says, words = [] }]): Row => [
    [name, ...words].join(' '),
    says,
  ]);
  return [
    `Releases integrations into workspaces of Kontur.CRM.`,
    `Usage: ${NAME} COMMAND [flags]`,
    section('Commands', rows),
    `"${NAME} help COMMAND" tells more; "${NAME} --version" tells the version.`,
    '',
  ].join('\n\n');
}

/** Everything that a command takes, out of the tables by which it is read. */
export function helpOn(name: string, command: Command): string {
  const { says, words = [] } = command;
  const given = inputFlags(command);
  const own = [...ownFlags(command), HELP_FLAG];
  const isRemote = given.length > 0;
  return [
    `${NAME} ${name}: ${says}`,
    `Usage: ${[NAME, name, ...words, '[flags]'].join(' ')}`,
    ...(isRemote ? [section(INPUTS_TITLE, given.map(rowOf))] : []),
    ...(isRemote ? [section(SECRETS_TITLE, secretRows(command))] : []),
    section('Flags of its own', own.map(rowOf)),
    section('Exit codes', exitRows(command)),
    '',
  ].join('\n\n');
}

const INPUTS_TITLE = `Inputs, each by its flag or as a variable such as ${variableOf('workspace')}; flags win`;
const SECRETS_TITLE = 'Secrets, by a variable or from a file';

const HELP_FLAG: Flag = {
  name: 'help',
  value: undefined,
  hasOpposite: false,
  says: 'This.',
};

function secretRows(command: Command): Row[] {
  const variables = command.inputs
    .filter(isHidden)
    .map((name): Row => [variableOf(name), DESCRIPTIONS[name]]);
  return [...variables, ...fileFlags(command).map(rowOf)];
}

function exitRows({ inputs, exits = [] }: Command): Row[] {
  const codes: (Row | undefined)[] = [
    [String(EXIT.done), 'done, or nothing to do'],
    [String(EXIT.failed), 'failed or refused'],
    ...exits.map(([code, says]): Row => [String(code), says]),
    [String(EXIT.usage), 'the command line or an input is wrong; nothing was sent'],
    inputs.length > 0 ? ['130', 'stopped by Ctrl+C'] : undefined,
  ];
  return codes.filter((row) => row !== undefined);
}

type Row = readonly [left: string, right: string];

function rowOf({ name, value, hasOpposite, says }: Flag): Row {
  const spelled = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [hasOpposite ? `${spelled}, --no-${name}` : spelled, says];
}

/** How wide a terminal is at least. */
const WIDTH = 80;

function section(title: string, rows: readonly Row[]): string {
  const left = Math.max(...rows.map(([text]) => text.length)) + 2;
  const lines = rows.flatMap(([text, says]) =>
    wrapped(says, WIDTH - left - 2).map(
      (line, at) => `  ${(at === 0 ? text : '').padEnd(left)}${line}`,
    ),
  );
  return [`${title}:`, ...lines].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
