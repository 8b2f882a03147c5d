import { type ActionCommand, REGISTERED_COMMANDS, parseCommand } from './action-command.ts';
import { SecretMasker } from './secret-masker.ts';

/** What GitHub's runner makes of what a step prints. */
export interface RunnerLog {
  /** The lines as the log shows them, masked. */
  readonly shown: readonly string[];
  /** Every command that the runner obeyed, in order. */
  readonly commands: readonly ActionCommand[];
  /** The masks as they stand at the end. */
  readonly masker: SecretMasker;
}

const SHOWN_COMMANDS = new Set(['error', 'warning', 'notice', 'debug', 'group']);

/** Reads what a process printed line by line, as the runner does it. */
export function runnerLog(...streams: readonly string[]): RunnerLog {
  const registered = new Set<string>(REGISTERED_COMMANDS);
  const commands: ActionCommand[] = [];
  const masker = new SecretMasker();
  const shown: string[] = [];
  const print = (text: string) => shown.push(...masker.mask(text).split(LINE_END));
  let stopToken: string | undefined;
  for (const line of streams.flatMap(splitLines)) {
    const command = parseCommand(line, registered);
    const name = command?.name.toLowerCase();
    if (command === undefined || name === undefined) {
      print(line);
    } else if (stopToken !== undefined) {
      if (name === stopToken) stopToken = undefined;
      print(line);
    } else {
      commands.push(command);
      if (name === 'add-mask') masker.add(command.data);
      if (name === 'stop-commands') registered.add((stopToken = command.data.toLowerCase()));
      if (SHOWN_COMMANDS.has(name)) print(`##[${name}]${command.data}`);
    }
  }
  return { shown, commands, masker };
}

const LINE_END = /\r\n|\r|\n/;

/** .NET's reader ends lines at CR, LF and CRLF. */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
