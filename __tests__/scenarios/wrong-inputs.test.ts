// What a person reads whose inputs are wrong, from the built action: annotation, log and summary.
import { expect, test } from '@jest/globals';
import { runAction } from '../../runner/run-action.ts';
import { runnerLog } from '../harness/runner-log.ts';

const ON_GITHUB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/kontur-crm-release',
  GITHUB_ACTION_REF: 'v1',
};
const PAGE = 'https://github.com/acme/kontur-crm-release/blob/v1/docs';
const GOOD = { workspace: 'space', integration: 'my.integration', token: 't'.repeat(64) };

/** Runs the built action with inputs that are refused: what it says of them, and nothing else. */
async function refused(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const run = await runAction({ tag: 'v1.2.3', inputs: { ...GOOD, ...inputs }, env });
  const { commands } = runnerLog(run.stdout, run.stderr);
  const errors = commands.filter(({ name }) => name === 'error');
  const log = run.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  return { exitCode: run.exitCode, errors, log, summary: run.summary };
}

test('one wrong input is told once each in the annotation and in the summary', async () => {
  const said = await refused({ token: '$KONTUR_CRM_TOKEN' }, ON_GITHUB);
  const problem = 'it is a variable of a shell, and no shell reads this value.';
  const next =
    'In a workflow write ${{ secrets.NAME }}, or ${{ env.NAME }} for a variable. Nothing was sent to the workspace.';
  expect(said.exitCode).toBe(1);
  expect(said.errors).toMatchObject([
    {
      properties: { title: 'Kontur.CRM release' },
      data: `invalid-input: token: ${problem} ${next}`,
    },
  ]);
  expect(said.log).toEqual([
    'No setup is given.',
    `What invalid-input means: ${PAGE}/errors.md#invalid-input`,
  ]);
  expect(said.summary).toBe(`\
### ❌ Nothing was released

**[invalid-input](${PAGE}/errors.md#invalid-input)** <code>token</code>: ${problem}<br>👉 **Next:** ${next.replaceAll('$', '&#36;')}

No setup is given.

`);
});

test('several are a list, and the link is in the reader’s language', async () => {
  const inputs = {
    workspace: 'https://crm.kontur.ru/api/space/integrations',
    integration: 'my.integrati\u043en',
    setup: '{\n  "autoAnswer": true,\n}',
  };
  const said = await refused(inputs, { ...ON_GITHUB, LANG: 'ru_RU.UTF-8' });
  expect(said.errors.map(({ data }) => data)).toEqual([
    [
      'invalid-input: workspace: "https://crm.kontur.ru/api/space/integrations" is not the name of a workspace: it is an address. Use "space", the workspace in that address.',
      'integration: "my.integrati\u043en" is not the name of an integration: its character 13 is "\u043e" (a Cyrillic letter that looks like the Latin "o"). Type it as "my.integration", in Latin letters.',
      'setup: it is not usable JSON: a comma stands before the bracket that closes (line 3, column 1). Take the last comma away.',
      'Correct all of them at once. Nothing was sent to the workspace.',
    ].join('\n'),
  ]);
  expect(said.log.at(-1)).toBe(`What invalid-input means: ${PAGE}/errors.ru.md#invalid-input`);
  expect(said.summary).toContain(
    `**[invalid-input](${PAGE}/errors.ru.md#invalid-input)**\n\n- <code>workspace</code>: "https`,
  );
  expect(said.summary.match(/^- <code>[a-z]+<\/code>: /gm)).toHaveLength(3);
});

test('nothing is linked where nobody knows the address', async () => {
  const said = await refused({ token: '***' });
  expect(said.log).toEqual(['No setup is given.']);
  expect(said.summary).toContain('\n\n**invalid-input** <code>token</code>: ');
});
