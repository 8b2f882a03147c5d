// What GitHub's runner takes for a command in a line of the log: a port of the two parsers of
// `ActionCommand` in actions/runner, made to see rather too much than too little.

/** A command that the runner would obey. */
export interface ActionCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows, deprecated ones included. */
export const REGISTERED_COMMANDS = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
] as const;

/** The command in a line, in the newer syntax or else in the older one. */
export function parseCommand(
  line: string,
  registered: ReadonlySet<string>,
): ActionCommand | undefined {
  const seen = line.replace(IGNORED, '');
  return tryParseV2(seen, registered) ?? tryParseV1(seen, registered);
}

/**
 * The runner searches by .NET's culture-sensitive comparison, to which these characters are
 * not there.
 */
const IGNORED = /[\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

/** `::name key=value,key=value::data`, at the beginning of the line behind white space. */
export function tryParseV2(
  line: string,
  registered: ReadonlySet<string>,
): ActionCommand | undefined {
  const message = trimStart(line);
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end === -1) return undefined;
  const { name, rest } = splitName(message.slice(2, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: propertiesOf(rest.trim(), { separator: ',', unescape: unescapeProperty }),
    data: unescapeData(message.slice(end + 2)),
  };
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
export function tryParseV1(
  line: string,
  registered: ReadonlySet<string>,
): ActionCommand | undefined {
  const prefix = line.indexOf('##[');
  const end = prefix === -1 ? -1 : line.indexOf(']', prefix);
  if (end === -1) return undefined;
  const { name, rest } = splitName(line.slice(prefix + 3, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: propertiesOf(rest, { separator: ';', unescape: unescapeV1 }),
    data: unescapeV1(line.slice(end + 1)),
  };
}

/** .NET's white space; JavaScript's lacks U+0085 and has U+FEFF. */
function trimStart(line: string): string {
  return line.replace(/^[\t-\r\x85\p{Z}]+/u, '');
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ');
  return space === -1
    ? { name: info, rest: '' }
    : { name: info.slice(0, space), rest: info.slice(space + 1) };
}

function propertiesOf(
  text: string,
  { separator, unescape }: { separator: string; unescape: (text: string) => string },
): Record<string, string> {
  return Object.fromEntries(
    text
      .split(separator)
      .map((property) => /^([^=]*)=(.*)$/s.exec(property))
      .filter((pair) => pair !== null)
      .map(([, key = '', value = '']) => [key, unescape(value)]),
  );
}

/** In this order, as the runner has it: `%25` comes last. */
function unescapeWith(...mappings: readonly (readonly [escaped: string, char: string])[]) {
  return (text: string) =>
    mappings.reduce((done, [escaped, char]) => done.replaceAll(escaped, char), text);
}

const unescapeData = unescapeWith(['%0D', '\r'], ['%0A', '\n'], ['%25', '%']);
const unescapeProperty = unescapeWith(
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
);
const unescapeV1 = unescapeWith(['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']']);
