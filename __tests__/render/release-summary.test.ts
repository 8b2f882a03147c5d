import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/domain/errors.ts';
import { failureSummary } from '../../src/render/failure-summary.ts';
import { releaseSummary } from '../../src/render/release-summary.ts';
import type {
  PhaseReport,
  ReleaseResult,
  StepKind,
  StepReport,
  StepResult,
} from '../../src/domain/results.ts';
import { HOSTILE } from './hostile-texts.ts';
import { FACTS, planWith, resultWith } from './result-with.ts';
import { elementsOf, htmlOf, rowsOf, textOf } from './rendered.ts';

const step = (kind: StepKind, result: StepResult, more: Partial<StepReport> = {}): StepReport => ({
  kind,
  from: '',
  to: 'x',
  result,
  ...more,
});

const phase = (name: PhaseReport['phase'], durationMs: number): PhaseReport => ({
  phase: name,
  result: 'done',
  durationMs,
});

/** A bar of the timeline, which is 16 characters wide. */
const bar = (start: number, length: number) =>
  `<code>${'&nbsp;'.repeat(start)}${'█'.repeat(length)}${'&nbsp;'.repeat(16 - start - length)}</code>`;

const FAILURE = { code: 'conflict', message: 'It went wrong.', hint: 'Try again.' } as const;
const FAILED = { outcome: undefined, failure: FAILURE };

/** A row of the table before → after. */
function rowOf(name: string, changes: Partial<ReleaseResult>): string[] | undefined {
  const rows = rowsOf(htmlOf(releaseSummary(resultWith(changes), FACTS)));
  return rows.find(([first]) => first === name)?.slice(1);
}

test('the summary of a first release in full', () => {
  const result = resultWith({
    previousVersion: undefined,
    previousStatus: undefined,
    outcome: 'created',
    newlyInstalled: true,
    phases: [phase('observe', 100), phase('verify', 100)],
    steps: [
      step('create', 'done', { to: '1.2.0', durationMs: 120 }),
      step('install', 'done', { to: 'notConfigured', durationMs: 0 }),
      step('setup', 'done', { from: 'notConfigured', to: 'active', durationMs: 80 }),
    ],
  });
  const facts = { ...FACTS, remarks: ['The instance is new.', 'Another remark.'] };
  expect(releaseSummary(result, facts)).toBe(`\
### ✅ Created <code>acme.telephony</code> <code>1.2.0</code> in <code>acme</code>

|  | before | after |
| --- | --- | --- |
| version | – | <code>1.2.0</code> |
| installed | no | yes |
| status | – | active |

| step | change | result | time | 400 ms in all |
| --- | --- | --- | --- | --- |
| Read the workspace |  | 👀 read | 100&nbsp;ms | ${bar(0, 4)} |
| Create the integration | <code>1.2.0</code> | ✅ done | 120&nbsp;ms | ${bar(4, 5)} |
| Install | <code>notConfigured</code> | ✅ done | 0&nbsp;ms | ${bar(9, 1)} |
| Set up | <code>notConfigured</code> → <code>active</code> | ✅ done | 80&nbsp;ms | ${bar(9, 3)} |
| Verify the instance |  | 👀 verified | 100&nbsp;ms | ${bar(12, 4)} |

> The instance is new.
>
> Another remark.

👉 **Next:** <code>acme.telephony</code> is installed in <code>acme</code> for the first time. To make it public to other organisations, write to the vendor at crm-support&#64;<!-- -->kontur.ru; they find it then under «Настройки → Интеграции → Добавить интеграцию».

The version comes from tag "v1.2.0". A setup is given. [Integrations of the workspace](https://crm.kontur.ru/api/acme/integrations)

`);
});

test('the summary of a failure in full: what was done, what is unknown, what was not done', () => {
  const result = resultWith({
    ...FAILED,
    previousVersion: '1.1.0',
    status: undefined,
    phases: [phase('observe', 10)],
    failure: { code: 'outcome-unknown', message: 'The answer was lost.\nTwice.', hint: 'Look.' },
    steps: [
      step('set-version', 'done', { from: '1.1.0', to: '1.2.0', durationMs: 90 }),
      step('setup', 'unknown', { from: 'active', to: 'active', durationMs: 15_000 }),
      step('patch-instance', 'not-done', { to: 'add /webHooks' }),
    ],
  });
  expect(releaseSummary(result, FACTS)).toBe(`\
### ❓ Perhaps released: <code>acme.telephony</code> <code>1.2.0</code> in <code>acme</code>

**outcome-unknown** The answer was lost.<br>Twice.<br>👉 **Next:** Look.

|  | before | after |
| --- | --- | --- |
| version | <code>1.1.0</code> | <code>1.2.0</code> (minor) |
| installed | yes | yes |
| status | active | – |

| step | change | result | time | 15.1 s in all |
| --- | --- | --- | --- | --- |
| Read the workspace |  | 👀 read | 10&nbsp;ms | ${bar(0, 1)} |
| Set the version | <code>1.1.0</code> → <code>1.2.0</code> | ✅ done | 90&nbsp;ms | ${bar(0, 1)} |
| Set up | <code>active</code> → <code>active</code> | ❓ unknown | 15.0&nbsp;s | ${bar(0, 16)} |
| Patch the instance | <code>add /webHooks</code> | ⬜ not begun |  |  |

The version comes from tag "v1.2.0". A setup is given. [Integrations of the workspace](https://crm.kontur.ru/api/acme/integrations)

`);
});

test.each([
  ['created', '✅ Created acme.telephony 1.2.0 in acme'],
  ['updated', '✅ Updated acme.telephony 1.2.0 in acme'],
  ['unchanged', '✅ Unchanged, nothing to do: acme.telephony 1.2.0 in acme'],
  ['planned', '📝 Planned: acme.telephony 1.2.0 in acme'],
  [undefined, '❌ Not released: acme.telephony 1.2.0 in acme'],
] as const)('the headline of the summary of %s', (outcome, headline) => {
  const html = htmlOf(releaseSummary(resultWith({ outcome }), FACTS));
  expect(textOf(/<h3>.*?<\/h3>/.exec(html)![0])).toBe(headline);
});

describe('in the summary, the version before and after', () => {
  const set = (result: StepResult) => ({ steps: [step('set-version', result)] });
  const create = (result: StepResult) => ({
    previousVersion: undefined,
    steps: [step('create', result)],
  });

  test.each<[string, Partial<ReleaseResult>, [string, string]]>([
    ['unchanged', {}, ['1.2.0', '1.2.0']],
    ['set', { previousVersion: '1.1', ...set('done') }, ['1.1', '1.2.0 (minor)']],
    ['created', create('done'), ['–', '1.2.0']],
    ['planned', { previousVersion: '1.1', ...set('planned') }, ['1.1', '1.1']],
    ['planned to be created', create('planned'), ['–', '–']],
    ['not set', { ...FAILED, previousVersion: '1.1', ...set('not-done') }, ['1.1', '1.1']],
    ['not created', { ...FAILED, ...create('not-done') }, ['–', '–']],
    [
      'perhaps set',
      { ...FAILED, previousVersion: '1.1', ...set('unknown') },
      ['1.1', '❓ unknown'],
    ],
    ['perhaps created', { ...FAILED, ...create('unknown') }, ['–', '❓ unknown']],
    ['refused', { ...FAILED, previousVersion: '2.0' }, ['2.0', '2.0']],
    ['not read', { ...FAILED, previousVersion: undefined }, ['–', '–']],
    [
      'another step done',
      { ...FAILED, previousVersion: '1.1', steps: [step('setup', 'done')] },
      ['1.1', '1.1'],
    ],
  ])('%s', (_when, changes, row) => {
    expect(rowOf('version', changes)).toEqual(row);
  });
});

describe('in the summary, whether it is installed before and after', () => {
  test.each<[string, Partial<ReleaseResult>, [string, string]]>([
    ['it was', { installed: true }, ['yes', 'yes']],
    ['it is not', { installed: false, status: undefined }, ['no', 'no']],
    [
      'it is now',
      { newlyInstalled: true, installed: true, steps: [step('install', 'done')] },
      ['no', 'yes'],
    ],
    [
      'it may be now',
      { ...FAILED, installed: undefined, steps: [step('install', 'unknown')] },
      ['no', '❓ unknown'],
    ],
    [
      'it would be',
      { outcome: 'planned', installed: false, steps: [step('install', 'planned')] },
      ['no', 'no'],
    ],
  ])('%s', (_when, changes, row) => {
    expect(rowOf('installed', changes)).toEqual(row);
  });
});

test('the summary shows the status where it is known', () => {
  expect(rowOf('status', { status: 'hasErrors' })).toEqual(['active', 'hasErrors']);
  expect(rowOf('status', { previousStatus: undefined, status: undefined })).toEqual(['–', '–']);
});

test.each<[StepKind, string]>([
  ['create', 'Create the integration'],
  ['set-version', 'Set the version'],
  ['install', 'Install'],
  ['setup', 'Set up'],
  ['features', 'Switch the features'],
  ['webhooks', 'Set the webhooks'],
  ['patch-instance', 'Patch the instance'],
])('the summary calls the step %s "%s"', (kind, name) => {
  expect(rowOf(name, { steps: [step(kind, 'planned')] })).toEqual(['x', '📝 planned', '', '']);
});

describe('the summary of a plan that is refused', () => {
  const refusals = [FAILURE, { ...FAILURE, code: 'not-installed', message: 'No.' }] as const;
  const refusedWith = (changes: Partial<ReleaseResult>) =>
    releaseSummary(resultWith({ ...FAILED, plan: planWith({ refusals }), ...changes }), FACTS);

  test('tells every refusal, each with what to do, in a release and in a dry run', () => {
    for (const dryRun of [true, false]) {
      expect(refusedWith({ dryRun })).toContain(
        '**conflict** It went wrong.<br>👉 **Next:** Try again.\n\n**not-installed** No.<br>👉 **Next:** Try again.\n\n',
      );
    }
  });

  test('has a headline of its own in a dry run, as one has that could not be planned', () => {
    expect(refusedWith({ dryRun: true })).toMatch(/^### ❌ Would be refused: /);
    expect(refusedWith({ dryRun: false })).toMatch(/^### ❌ Not released: /);
    expect(refusedWith({ dryRun: true, plan: undefined })).toMatch(/^### ❌ Not planned: /);
  });

  test('shows the diff in a dry run only', () => {
    expect(refusedWith({ dryRun: true })).toContain('<pre lang="diff">');
    expect(refusedWith({ dryRun: false })).not.toContain('<pre');
  });
});

describe('how to make an integration public', () => {
  const install = (result: StepResult): Partial<ReleaseResult> => ({
    newlyInstalled: result === 'done',
    steps: [step('install', result)],
  });
  const tells = (changes: Partial<ReleaseResult>) =>
    releaseSummary(resultWith(changes), FACTS).includes('public to other organisations');

  test('is told after a first installation only, and only when all went well', () => {
    expect(tells(install('done'))).toBe(true);
    expect(tells({})).toBe(false);
    expect(tells(install('planned'))).toBe(false);
    expect(tells({ ...install('done'), ...FAILED })).toBe(false);
  });
});

describe('the summary of a run that failed before it came to a release', () => {
  const failure = new InputError([]).failure;
  const facts = { setupIsGiven: true, errorsPage: undefined, problems: [] };
  const tag = { input: 'tag', problem: '"x" is not a version', remedy: 'Use one' };
  const setup = { input: 'setup', problem: 'it is YAML', remedy: 'Use {"a": 1}' };
  const proxy = {
    input: 'the environment variable https_proxy',
    problem: 'it is no URL',
    remedy: 'Correct it',
  };

  test('over one wrong input says in a sentence what is wrong, and what to do', () => {
    expect(failureSummary(failure, { ...facts, problems: [tag] })).toBe(`\
### ❌ Nothing was released

**invalid-input** <code>tag</code>: "x" is not a version.<br>👉 **Next:** Use one. Nothing was sent to the workspace.

A setup is given.

`);
  });

  test('over several is a list, in which inputs are code', () => {
    expect(failureSummary(failure, { ...facts, problems: [tag, setup, proxy] })).toBe(`\
### ❌ Nothing was released

**invalid-input**

- <code>tag</code>: "x" is not a version. Use one.
- <code>setup</code>: it is YAML. Use {"a": 1}.
- the environment variable https_proxy: it is no URL. Correct it.

👉 **Next:** Correct all of them at once. Nothing was sent to the workspace.

A setup is given.

`);
  });

  test('over something else is a paragraph', () => {
    expect(failureSummary({ ...FAILURE, message: 'One.\nTwo.' }, facts)).toContain(
      '\n\n**conflict** One.<br>Two.<br>👉 **Next:** Try again.\n\n',
    );
  });
});

test('a code is a link to what it means, where the page of codes is known', () => {
  const errorsPage = 'https://github.com/o/r/blob/v1/docs/errors.md';
  const linked = '**[conflict](https://github.com/o/r/blob/v1/docs/errors.md#conflict)** It went';
  const facts = { setupIsGiven: true, errorsPage, problems: [] };
  expect(failureSummary(FAILURE, facts)).toContain(linked);
  expect(releaseSummary(resultWith(FAILED), { ...FACTS, errorsPage })).toContain(linked);
  expect(releaseSummary(resultWith(FAILED), FACTS)).toContain('**conflict** It went');
});

describe.each(HOSTILE)('with %j everywhere', (text) => {
  test('the summary has its own elements only, and its tables their columns', () => {
    const plain = summaryWith('x');
    const html = summaryWith(text);
    expect(elementsOf(html)).toEqual(elementsOf(plain));
    expect(rowsOf(html).map((row) => row.length)).toEqual(rowsOf(plain).map((row) => row.length));
    const shown = (within: string) =>
      within.replace(/\s/g, '').split(text.replace(/\s/g, '')).length;
    // Every place that shows the plain text shows the hostile one, letter for letter.
    expect(shown(textOf(html))).toBeGreaterThanOrEqual(1 + PLACES);
  });

  test('the summary of a failure does too', () => {
    const html = (message: string) =>
      htmlOf(
        failureSummary(
          { code: 'internal', message: `${message}\n${message}`, hint: message },
          { setupIsGiven: true, errorsPage: undefined, problems: [] },
        ),
      );
    expect(elementsOf(html(text))).toEqual(elementsOf(html('x')));
  });

  test('and so does the list of wrong inputs', () => {
    const html = (given: string) => {
      const one = { input: 'tag', problem: given, remedy: given };
      const facts = { setupIsGiven: true, errorsPage: undefined, problems: [one, one] };
      return htmlOf(failureSummary(new InputError([one, one]).failure, facts));
    };
    expect(elementsOf(html(text))).toEqual(elementsOf(html('x')));
  });
});

/** In how many places `summaryWith` puts a text. */
const PLACES = 15;

function summaryWith(text: string): string {
  const result = resultWith({
    version: text,
    previousVersion: text,
    outcome: undefined,
    steps: [step('patch-instance', 'done', { from: text, to: text }), step('setup', 'done')],
    failure: { code: 'internal', message: `${text}\n${text}`, hint: text },
  });
  const facts = {
    integration: text,
    workspace: text,
    source: text,
    remarks: [text, text],
    setupKeys: [text, text],
    code: { comparison: { formerVersion: text, url: 'https://github.com/o/r' } },
  };
  return htmlOf(releaseSummary(result, { ...FACTS, ...facts }));
}

test('a summary stays far below the 1 MiB that GitHub takes, whatever is in it', () => {
  const long = '\u202e'.repeat(100_000);
  const result = resultWith({
    version: long,
    previousVersion: long,
    ...FAILED,
    failure: { code: 'internal', message: long, hint: long },
    steps: Array.from({ length: 5 }, () =>
      step('patch-instance', 'done', { from: long, to: long }),
    ),
  });
  const remarks = Array.from({ length: 20 }, () => long);
  const facts = { ...FACTS, integration: long, workspace: long, source: long, remarks };
  expect(Buffer.byteLength(releaseSummary(result, facts))).toBeLessThan(512 * 1024);
});

describe('the summary of a release with a setup', () => {
  const setUp = (result: StepResult, setupKeys: string[]) =>
    releaseSummary(resultWith({ steps: [step('setup', result)] }), { ...FACTS, setupKeys });

  test('names the keys that were set up', () => {
    expect(setUp('done', ['autoAnswer', 'a|b'])).toContain(
      '\n\nKeys set up: <code>autoAnswer</code>, <code>a&#124;b</code>.\n\n',
    );
  });

  test('counts the keys beyond twenty', () => {
    const keys = Array.from({ length: 21 }, (_, index) => `key${index}`);
    expect(setUp('done', keys)).toContain('<code>key19</code> and 1 more.');
    expect(setUp('done', keys.slice(1))).toContain('<code>key20</code>.');
  });

  test('claims nothing of a setup that was not seen done, or has no keys', () => {
    for (const result of ['unknown', 'not-done'] as const) {
      expect(setUp(result, ['autoAnswer'])).not.toContain('autoAnswer');
    }
    expect(setUp('done', [])).not.toContain('Keys set up');
    expect(releaseSummary(resultWith(), { ...FACTS, setupKeys: ['a'] })).not.toContain(
      'Keys set up',
    );
  });
});

describe('the summary of a release of known code', () => {
  const commit = { name: '8f2c1aa', url: 'https://github.com/o/r/commit/8f2c1aa' };
  const comparison = { formerVersion: '1.1', url: 'https://github.com/o/r/compare/v1.1...v1.2' };

  test('links the commit, and what it changes', () => {
    expect(releaseSummary(resultWith(), { ...FACTS, code: { commit, comparison } })).toContain(
      '\n\nThe commit is [<code>8f2c1aa</code>](https://github.com/o/r/commit/8f2c1aa). ' +
        'What it changes since <code>1.1</code> is on [a page of its own](https://github.com/o/r/compare/v1.1...v1.2).\n\n',
    );
  });

  test('links what is known of it alone, and nothing in a dry run', () => {
    const facts = { ...FACTS, code: { commit } };
    expect(releaseSummary(resultWith(), facts)).not.toContain('What it changes');
    expect(releaseSummary(resultWith({ dryRun: true }), facts)).not.toContain('8f2c1aa');
  });
});

test.each<[Partial<ReleaseResult>, string]>([
  [{ outcome: 'created', status: 'hasErrors' }, '⚠️ Created, but with errors: '],
  [{ outcome: 'updated', status: 'hasErrors' }, '⚠️ Updated, but with errors: '],
  [{ outcome: 'unchanged', status: 'hasErrors' }, '⚠️ Unchanged, and with errors: '],
  [{ outcome: 'updated', status: 'failed' }, '⚠️ Updated, but failed: '],
  [{ outcome: 'planned', status: 'hasErrors', dryRun: true }, '📝 Planned: '],
  [{ outcome: 'updated', status: 'paused' }, '✅ Updated '],
])('the summary of an instance that is not well is headed by that: %j', (changes, headline) => {
  const [first] = releaseSummary(resultWith(changes), FACTS).split('<code>');
  expect(first).toBe(`### ${headline}`);
});

describe('the summary of a release that leaves the instance not configured', () => {
  const heading = (changes: Partial<ReleaseResult>, setupIsGiven: boolean) =>
    releaseSummary(resultWith({ status: 'notConfigured', ...changes }), { ...FACTS, setupIsGiven })
      .split('\n')[0]!
      .split(' <code>')[0];
  const rows: [changes: Partial<ReleaseResult>, without: string, withSetup: string][] = [
    [{ outcome: 'created' }, '⚠️ Created, but not set up:', '✅ Created'],
    [{ outcome: 'updated' }, '⚠️ Updated, but not set up:', '✅ Updated'],
    [{ outcome: 'unchanged' }, '⚠️ Unchanged, and not set up:', '✅ Unchanged, nothing to do:'],
    [{ outcome: 'planned', dryRun: true }, '📝 Planned:', '📝 Planned:'],
    [{ outcome: 'created', status: 'active' }, '✅ Created', '✅ Created'],
    [{ outcome: 'created', status: undefined, installed: false }, '✅ Created', '✅ Created'],
    [
      FAILED,
      '❌ Nothing to release, but the run failed:',
      '❌ Nothing to release, but the run failed:',
    ],
  ];
  test.each(rows)('%j: headed by whether a setup was given', (changes, without, withSetup) => {
    const plan = planWith();
    expect(heading({ ...changes, plan }, false)).toBe(`### ${without}`);
    expect(heading({ ...changes, plan }, true)).toBe(`### ${withSetup}`);
  });
});
