import { expect, test } from '@jest/globals';
import { MARKDOWN, PLAIN } from '../../src/render/markup.ts';
import { plain } from '../../src/text/quote.ts';
import { nextSteps } from '../../src/render/next-step.ts';
import type { ReleaseResult } from '../../src/domain/results.ts';
import { htmlOf, textOf } from './rendered.ts';
import { FACTS, resultWith } from './result-with.ts';

const PUBLICATION = 'acme.telephony is installed in acme for the first time.';
const planned = { kind: 'create', from: '', to: '1.2.0', result: 'planned' } as const;

test.each<[string, Partial<ReleaseResult>, string[]]>([
  ['nothing changed', {}, []],
  ['it was updated', { outcome: 'updated' }, []],
  [
    'it is installed for the first time',
    { outcome: 'created', newlyInstalled: true },
    [`👉 Next: ${PUBLICATION}`],
  ],
  [
    'it is installed without a setup',
    { newlyInstalled: true, status: 'notConfigured' },
    ['👉 Next: give setup from a secret', `👉 Then: ${PUBLICATION}`],
  ],
  [
    'a setup was answered and has come to nothing',
    {
      status: 'notConfigured',
      steps: [{ kind: 'setup', from: 'notConfigured', to: 'active', result: 'done' }],
    },
    ['👉 Next: the setup was sent and answered, and the instance shows NotConfigured still'],
  ],
  ['it was there without a setup', { status: 'notConfigured' }, ['👉 Next: give setup from']],
  [
    'it is not installed',
    { installed: false, status: undefined },
    ['👉 Next: it is not installed'],
  ],
  ['it has errors', { status: 'hasErrors' }, ['👉 Next: look at the log of the integration']],
  ['it is paused', { status: 'paused' }, ['👉 Next: resume the integration']],
  [
    'it is a plan, of whatever is there',
    { dryRun: true, outcome: 'planned', installed: false, status: 'paused', steps: [planned] },
    ['👉 Next: if this is what you want, merge it, and release 1.2.0:'],
  ],
  ['it is a plan of nothing', { dryRun: true }, ['👉 Next: nothing. The workspace holds all']],
])('the summary says what comes next where %s', (_where, changes, beginnings) => {
  const said = nextSteps(resultWith(changes), FACTS, MARKDOWN).map((text) =>
    textOf(htmlOf(text)).trim(),
  );
  expect(said.map((text, index) => text.slice(0, beginnings[index]?.length))).toEqual(beginnings);
});

test('the log says the same, with the address of a link behind it', () => {
  const result = resultWith({ newlyInstalled: true, status: 'notConfigured' });
  expect(nextSteps(result, FACTS, PLAIN).map(plain)).toEqual([
    '👉 Next: give setup from a secret, or press SetUp in its row on the page of integrations (https://crm.kontur.ru/api/acme/integrations).',
    '👉 Then: acme.telephony is installed in acme for the first time. To make it public to other organisations, write to the vendor at crm-support@kontur.ru; they find it then under «Настройки → Интеграции → Добавить интеграцию».',
  ]);
});
