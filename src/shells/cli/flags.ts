import {
  type InputName,
  INPUTS,
  isHidden,
  isSwitch,
  takeInputs,
  variableOf,
} from '../../inputs/inputs.ts';
import type { Place } from '../../text/quote.ts';
import { DESCRIPTIONS } from '../../inputs/descriptions.ts';
import type { Command } from './command.ts';

/** A flag of a command, as it is read and as the help shows it. */
export interface Flag {
  readonly name: string;
  /** What stands for its value; undefined for a flag that has none. */
  readonly value: string | undefined;
  /** Whether `--no-NAME` says the opposite. */
  readonly hasOpposite: boolean;
  readonly says: string;
}

/** The secrets that a file can hold, by the flag that names the file. */
export const FILE_FLAGS: Readonly<Record<string, InputName>> = {
  'token-file': 'token',
  'setup-file': 'setup',
};

/** Calls an option in a sentence: by its flag, or by the variable of a secret. */
export function spellOption(name: string, value?: string): string {
  if (isHidden(name)) return variableOf(name as InputName);
  const isSaid = value === undefined || (value === 'true' && isSwitch(name as InputName));
  return isSaid ? `--${name}` : `--${name} ${value}`;
}

/** Says how a secret is given: others on the machine see flags, so none holds one. */
export function howToGive(name: InputName): string {
  const file = Object.keys(FILE_FLAGS).find((flag) => FILE_FLAGS[flag] === name);
  const inFile = file === undefined ? '' : `, or give --${file}`;
  return `Set ${variableOf(name)} in the environment${inFile}`;
}

/** Says how a command line sets an option, and what to check where it is set. */
export function sayHowToSet(name: string): string {
  const input = name as InputName;
  if (!isHidden(name)) return `Give --${name} VALUE, or set ${variableOf(input)}`;
  return (
    `${howToGive(input)}; in a job, check that the variable exists under this name, and that ` +
    'this tag may have it if it is protected'
  );
}

/** Where a command line has its secrets and its variables from. */
export const PLACES: Readonly<Record<Place, string>> = {
  secrets: `${variableOf('token')}, or the file of --token-file`,
  variables: 'the environment',
  environment: 'the environment of this command',
};

const DEFAULTS = takeInputs(() => '');

/** Lists the flags of a command that are inputs. */
export function inputFlags({ inputs }: Command): Flag[] {
  return inputs
    .filter((name) => !isHidden(name))
    .map((name) => ({
      name,
      value: isSwitch(name) ? undefined : 'VALUE',
      hasOpposite: isSwitch(name),
      says: DESCRIPTIONS[name] + remark(name),
    }));
}

function remark(name: InputName): string {
  if ('required' in INPUTS[name]) return ' (required)';
  const byDefault = DEFAULTS[name];
  return byDefault === '' || byDefault === 'false' ? '' : ` (default: ${byDefault})`;
}

/** Lists the flags of a command that name files with secrets. */
export function fileFlags({ inputs }: Command): Flag[] {
  return Object.entries(FILE_FLAGS)
    .filter(([, input]) => inputs.includes(input))
    .map(([name, input]) => ({
      name,
      value: 'FILE',
      hasOpposite: false,
      says: `The file that holds ${variableOf(input)}; - is standard input.`,
    }));
}

/** Lists the flags of a command that are its own. */
export function ownFlags({ flags }: Command): Flag[] {
  return Object.entries(flags).map(([name, { says, value }]) => ({
    name,
    value,
    hasOpposite: false,
    says,
  }));
}
