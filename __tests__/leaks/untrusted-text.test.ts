import { beforeAll, describe, expect, test } from '@jest/globals';
import { inParallel } from '../faults/in-parallel.ts';
import { type Said, answeringServer, inputsFor, workspaceAnswers } from './answering-server.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { type ObservedRun, expectNothingObeyed, observeRun, theErrorOf } from './observed-run.ts';

/** What others could write so that the runner obeys it. */
const COMMANDS = [
  '\n::stop-commands::x',
  '\r::add-mask::e',
  'x ##[add-mask]1',
  '%0A::add-mask::e',
  '%0D%0A::stop-commands::x',
  '\u0085::add-mask::e',
  '\u2028::add-mask::e',
  ':\u00ad:add-mask::e',
  '::set-output name=version::9',
];

/** All of it at once, each at a place where it would be obeyed if it were printed as it is. */
const HOSTILE = COMMANDS.join('\n');

async function runAgainst(said: Said | ReturnType<typeof workspaceAnswers>, inputs = {}) {
  const server = await answeringServer(typeof said === 'function' ? said : () => said);
  return observeRun({ tag: 'v1.2.3', inputs: inputsFor(server, inputs) });
}

const row = (id: string) => ({ id, name: 'my.integration', version: '1.0' });

/** Runs that wait for what never shows, which is long: side by side. */
let waiting: Record<'a setting' | 'a version' | 'a version of several columns', ObservedRun>;

beforeAll(async () => {
  const downgrade = { 'allow-downgrade': 'true', timeout: '4s' };
  waiting = await inParallel({
    'a setting': () => {
      const settings = [{ id: 'version', value: HOSTILE }];
      return runAgainst(workspaceAnswers({ version: '1.2.2', settings }), { timeout: '4s' });
    },
    'a version': () => runAgainst(workspaceAnswers({ version: HOSTILE }), downgrade),
    'a version of several columns': () =>
      runAgainst(workspaceAnswers({ version: `1|2\n|3|\r\n<td>` }), downgrade),
  });
});

describe('the runner finds only our own commands', () => {
  const inTheInputs: [where: string, inputs: Record<string, string>][] = [
    ['a tag', { tag: `v1.2.3${HOSTILE}` }],
    ['a key of the routes', { routes: JSON.stringify({ [HOSTILE]: 1 }) }],
    ['JSON', { setup: HOSTILE }],
    ...onlyInWhole<[where: string, inputs: Record<string, string>]>([
      ['the name of a workspace', { workspace: `a${HOSTILE}` }],
      [
        'a path of a patch',
        { 'instance-patch': JSON.stringify([{ op: 'add', path: `/id${HOSTILE}` }]) },
      ],
    ]),
    ...onlyInSoak<[where: string, inputs: Record<string, string>]>([
      ['a tag-prefix', { 'tag-prefix': HOSTILE }],
      ['a version', { version: `1.2${HOSTILE}` }],
      ['the name of an integration', { integration: `a${HOSTILE}` }],
      ['a flag', { install: HOSTILE }],
      ['a time', { timeout: HOSTILE }],
      ['a choice', { 'wait-for': HOSTILE }],
    ]),
  ];
  test.each(inTheInputs)('in %s', async (_, inputs) => {
    const run = await runAgainst({ status: 500 }, inputs);
    expectNothingObeyed(run);
    expect(theErrorOf(run)).toMatch(/^invalid-input: /);
  });

  test('in the path of a patch that is carried out', async () => {
    const path = `/features/a${COMMANDS.slice(1).join('')}`;
    const run = await runAgainst(workspaceAnswers({ version: '1.2.3' }), {
      'instance-patch': JSON.stringify([{ op: 'replace', path, value: 1 }]),
    });
    expectNothingObeyed(run);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.outputs.steps ?? '')).toMatchObject([{ kind: 'patch-instance' }]);
  });

  type Row = [where: string, said: Said | ReturnType<typeof workspaceAnswers>];
  const inAnswers: Row[] = [
    ['a message', { status: 409, body: { status: 'x', message: HOSTILE } }],
    [
      'problem details',
      { status: 400, body: { title: HOSTILE, errors: { [HOSTILE]: [HOSTILE] } } },
    ],
    ['a version', workspaceAnswers({ version: HOSTILE })],
    ...onlyInWhole<Row>([
      ['plain text', { status: 400, body: `text ${HOSTILE}` }],
      ['the id of a name that stands there twice', { body: [row(HOSTILE), row('MY')] }],
    ]),
  ];
  test.each(inAnswers)('in %s of the service', async (_, said) => {
    const run = await runAgainst(said);
    expectNothingObeyed(run);
    expect(run.log.shown.join('\n')).toContain('stop-commands');
  });

  test('in a setting of the service', () => {
    expectNothingObeyed(waiting['a setting']);
    expect(waiting['a setting'].log.shown.join('\n')).toContain('stop-commands');
  });

  test('in an id of the service, which is not used', async () => {
    const run = await runAgainst(workspaceAnswers({ id: HOSTILE }));
    expectNothingObeyed(run);
    expect(theErrorOf(run)).toContain('the service gave an id that cannot stand in a path');
  });

  test('in a version that is replaced, which is an output too', () => {
    const run = waiting['a version'];
    expectNothingObeyed(run);
    // This service takes the version and never shows it.
    expect(theErrorOf(run)).toMatch(/^budget-exceeded: Set the version \\u\{a\}::stop-commands/);
    expect(JSON.parse(run.outputs.steps ?? '')).toMatchObject([{ kind: 'set-version' }]);
    expect(runnerLog(Object.values(run.outputs).join('\n')).commands).toEqual([]);
  });

  test('in the name of the event', async () => {
    const server = await answeringServer(workspaceAnswers());
    const run = await observeRun({ inputs: inputsFor(server), eventName: HOSTILE });
    expectNothingObeyed(run);
    expect(theErrorOf(run)).toContain('there is no tag');
  });
});

describe('the summary shows literally', () => {
  const MARKUP =
    '<img src=x onerror=a> a|b `c` [x](javascript:y) @org/team **d** \\ $e$ #1 :x: www.x.y';

  test.each([
    ['the message of a service', { status: 409, body: { status: 'x', message: MARKUP } }],
    ['a version', workspaceAnswers({ version: MARKUP })],
  ])('%s', async (_, said) => {
    const { summary } = await runAgainst(said);
    expect(readAsText(summary)).toContain(MARKUP);
    const outside = summary.replace(/\[Integrations of the workspace\]\(http[^)]*\)/, '');
    expect(outside).not.toMatch(/<(?!code>|\/code>|br>|!-- -->)|[`[\]@]|\\|javascript:\w|www\./);
  });

  test('a version in a table, which keeps its columns', () => {
    const { summary } = waiting['a version of several columns'];
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    const columns = rows.map((row) => row.split('|').length - 2);
    expect(columns).toEqual([3, 3, 3, 3, 3, 5, 5, 5, 5]);
  });
});

/** What Markdown of ours reads as: entities become their characters, tags of ours nothing. */
function readAsText(markdown: string): string {
  return markdown
    .replace(/<\/?code>|<!-- -->/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
