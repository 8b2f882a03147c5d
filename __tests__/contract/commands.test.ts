// The commands on the pages are ones that there are.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/shells/cli/commands.ts';
import { fileFlags, inputFlags, ownFlags } from '../../src/shells/cli/flags.ts';
import { parseArguments } from '../../src/shells/cli/parse-arguments.ts';
import { codeIn, readSections } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const cwd = join(import.meta.dirname, '../..');
const pages: string[] = [];
for await (const page of glob(['*.md', 'docs/*.md'], { cwd })) pages.push(page);

/** Every command on a page, in a line of its own or within one, comments and redirections apart. */
async function commandsOn(page: string): Promise<string[]> {
  const sections = readSections(await readProjectFile(page));
  const blocks = sections.flatMap((section) => section.blocks.filter(isShell));
  const lines = blocks.flatMap(({ text }) => text.replaceAll(/\\\n\s*/g, '').split('\n'));
  const inProse = codeIn(sections.flatMap(({ prose }) => [...prose]));
  return [...lines, ...inProse].flatMap((line) =>
    line
      .replace(/\s+#.*$/, '')
      .split(/&&|\||\s>\s/)
      .map((command) => command.trim()),
  );
}

function isShell({ language }: { readonly language: string }): boolean {
  return language === 'sh';
}

/** The words of a command, without the quotes around them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

const OWN = /^(kontur-crm-release|node dist\/cli\.js)\b/;

/** What is wrong with a call of the command line. */
function problemsOf(call: string): unknown {
  const [name = '', ...args] = wordsOf(call.replace(OWN, ''));
  // The name alone, and what every program of its kind has.
  if (name === '' || ['help', '--help', '--version'].includes(name)) return [];
  const command = COMMANDS[name];
  if (command === undefined) return `There is no command ${name}.`;
  const flags = [...inputFlags(command), ...fileFlags(command), ...ownFlags(command)];
  const read = parseArguments(args, { flags, words: command.words });
  return read.ok ? [] : read.problems;
}

describe.each(pages.sort())('%s', (page) => {
  test('names only scripts that there are', async () => {
    const { scripts } = JSON.parse(await readProjectFile('package.json')) as { scripts: object };
    const own = new Set([...Object.keys(scripts), 'ci']);
    const named = (await commandsOn(page)).flatMap(
      (command) => /^npm (?:run (?:-s |--silent )?)?([\w:]+)/.exec(command)?.[1] ?? [],
    );
    expect(named.filter((name) => !own.has(name))).toEqual([]);
  });

  test('calls the command line as it can be called', async () => {
    const calls = (await commandsOn(page)).filter((command) => OWN.test(command));
    expect(calls.map((call) => ({ call, problems: problemsOf(call) }))).toEqual(
      calls.map((call) => ({ call, problems: [] })),
    );
  });
});

test('commands are found on the pages, and a wrong one would be told', async () => {
  const found = (await Promise.all(pages.map(commandsOn))).flat();
  expect(found.filter((command) => command.startsWith('npm ')).length).toBeGreaterThan(30);
  expect(found.filter((command) => OWN.test(command)).length).toBeGreaterThan(3);
  expect(problemsOf('kontur-crm-release exprot')).toContain('no command');
  expect(problemsOf('kontur-crm-release plan --worksapce x')).toMatchObject([{}]);
});
