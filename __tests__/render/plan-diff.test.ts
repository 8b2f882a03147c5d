import { describe, expect, test } from '@jest/globals';
import { diff, plainDiff } from '../../src/render/markdown.ts';
import { planDiff, plannedSteps } from '../../src/render/plan-diff.ts';
import { releaseSummary } from '../../src/render/release-summary.ts';
import type { InstanceChange, PlanReport, SetupReason } from '../../src/domain/results.ts';
import { HOSTILE } from './hostile-texts.ts';
import { elementsOf, htmlOf, textOf } from './rendered.ts';
import { FACTS, planWith, resultWith } from './result-with.ts';

/** The lines of the diff as a reader of the summary sees them; a reader of the log sees the same. */
const linesOf = (changes: Partial<PlanReport>) => {
  const lines = planDiff(planWith(changes));
  const seen = textOf(htmlOf(diff(lines))).replace(/^\n|\n\n?$/g, '');
  expect(plainDiff(lines).join('\n')).toBe(seen);
  return seen.split('\n');
};

const changeOf = (change: Partial<InstanceChange>): InstanceChange => ({
  op: 'replace',
  part: 'instance',
  item: '',
  field: '',
  ...change,
});

test('the diff of a plan that changes everything at once', () => {
  const plan = planWith({
    version: { from: '1.1', to: '1.2' },
    installed: { from: false, to: true },
    setup: {
      because: 'not-configured',
      keys: [
        { key: 'line', instanceShows: 'another' },
        { key: 'apiToken', instanceShows: 'none' },
        { key: 'later', instanceShows: 'not-installed' },
      ],
    },
    instance: [
      changeOf({ part: 'features', item: 'call' }),
      changeOf({ op: 'add', part: 'webHooks' }),
      changeOf({ op: 'remove', part: 'webHooks', item: '6f9a' }),
      changeOf({ part: 'settings', item: 'a', field: 'value' }),
      changeOf({ part: 'secrets', item: 'b', field: 'value' }),
      changeOf({ field: 'baseUrl' }),
    ],
  });
  expect(diff(planDiff(plan))).toBe(`\
<pre lang="diff">
- version    1.1
+ version    1.2
- installed  no
+ installed  yes
! setup                sent, because nobody has set it up yet
! setup      line      the instance shows another value
+ setup      apiToken  the instance shows no value
+ setup      later     unknown before it is installed
! feature    call      replaced
+ webhook              added
- webhook    6f9a      removed
! setting    a value   replaced
! secret     b value   replaced
! instance   baseUrl   replaced
</pre>`);
});

test('the diff of a plan shows features and webhooks as they are and will be', () => {
  const every = (time: string, disabled = false) => ({ every: time, disabled });
  const events = [{ event: 'change', entity: 'contact', change: 'patch' }];
  const plan = planWith({
    features: [
      { feature: 'call', from: false, to: true },
      { feature: 'hangup', from: null, to: false },
    ],
    webhooks: [
      { url: 'calls/sync', from: every('5m'), to: every('10m') },
      { url: 'setup/upgrade', from: null, to: every('5m') },
      { url: 'contacts/changed', from: null, to: { events, disabled: true } },
      { url: 'old/thing', from: every('1h'), to: null },
    ],
  });
  expect(diff(planDiff(plan))).toBe(`\
<pre lang="diff">
  version    1.2.0
  installed  yes
! feature    call              off → on
+ feature    hangup            off
! webhook    calls/sync        every 5m → 10m
+ webhook    setup/upgrade     every 5m
+ webhook    contacts/changed  on change of contact (patch), disabled
- webhook    old/thing         removed
</pre>`);
});

test('the diff of a plan shows what stays without a sign', () => {
  expect(diff(planDiff(planWith()))).toBe(
    '<pre lang="diff">\n  version    1.2.0\n  installed  yes\n</pre>',
  );
});

test('the diff of a plan that creates takes nothing away', () => {
  expect(linesOf({ version: { from: '', to: '1.0' } })[0]).toBe('+ version    1.0');
});

test.each<[SetupReason, string]>([
  ['always', 'sent, as is asked for in every run'],
  ['not-configured', 'sent, because nobody has set it up yet'],
  ['new-version', 'sent with the new version'],
  ['values-differ', 'sent, because values differ'],
])('the diff of a plan says that a setup is sent for %s', (because, words) => {
  expect(linesOf({ setup: { because, keys: [] } }).at(-1)).toBe(`! setup             ${words}`);
});

describe('long plans', () => {
  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      key: `key${index}`,
      instanceShows: 'none' as const,
    }));

  test('are shown up to a hundred keys and a hundred operations, and counted beyond', () => {
    const setup = { because: 'always', keys: keys(101) } as const;
    const features = keys(102).map(({ key }) => ({ feature: key, from: null, to: true }));
    const webhooks = features.map(({ feature: url }) => ({ url, from: null, to: null }));
    const instance = keys(103).map(({ key }) => changeOf({ part: 'features', item: key }));
    const lines = linesOf({ setup, features, webhooks, instance });
    expect(lines).toHaveLength(2 + 1 + 4 * 101);
    expect(lines[103]).toBe('  setup      and 1 more');
    expect(lines[204]).toBe('  feature    and 2 more');
    expect(lines[305]).toBe('  webhook    and 2 more');
    expect(lines.at(-1)).toBe('  instance   and 3 more');
    expect(linesOf({ setup: { ...setup, keys: keys(100) } }).at(-1)).toContain('key99 ');
  });

  test('cut long names, and stay small whatever is in them', () => {
    const long = '\u202e'.repeat(5_000);
    const setup = {
      because: 'always',
      keys: keys(500).map((key) => ({ ...key, key: long })),
    } as const;
    const instance = keys(500).map(() => changeOf({ item: long, field: long }));
    const view = { events: [{ event: long, entity: long, change: long }], disabled: true };
    const webhooks = keys(500).map(() => ({
      url: long,
      from: view,
      to: { ...view, every: long },
    }));
    const plan = planWith({ setup, webhooks, instance, version: { from: long, to: long } });
    expect(Buffer.byteLength(diff(planDiff(plan)))).toBeLessThan(256 * 1024);
    expect(linesOf({ version: { from: '', to: 'a'.repeat(81) } })[0]).toBe(
      `+ version    ${'a'.repeat(80)}… (81 characters)`,
    );
  });
});

test.each<[Partial<PlanReport>, string]>([
  [{}, 'A release would write nothing.'],
  [
    { steps: ['create', 'install', 'setup', 'patch-instance'] },
    'Nothing was written. A release would take these steps: create the integration, install, set up, patch the instance.',
  ],
  [
    { steps: ['set-version'], refusals: [{ code: 'conflict', message: 'No.', hint: 'Yes.' }] },
    'Nothing was written, and a release would be refused before it writes anything.',
  ],
])('a plan tells its steps in words: %j', (changes, words) => {
  expect(plannedSteps(planWith(changes))).toBe(words);
});

describe.each(HOSTILE)('with %j as every name', (text) => {
  const summaryWith = (name: string) => {
    const plan = planWith({
      version: { from: name, to: `${name}1` },
      setup: { because: 'always', keys: [{ key: name, instanceShows: 'none' }] },
      features: [{ feature: name, from: null, to: true }],
      webhooks: [
        { url: name, from: null, to: { every: name, disabled: false } },
        { url: name, from: null, to: { events: [{ entity: name }], disabled: false } },
      ],
      instance: [changeOf({ part: 'webHooks', item: name, field: name })],
      refusals: [{ code: 'downgrade-refused', message: name, hint: name }],
    });
    return htmlOf(releaseSummary(resultWith({ dryRun: true, outcome: undefined, plan }), FACTS));
  };

  test('the summary of a plan has its own elements only, and shows the name letter for letter', () => {
    const html = summaryWith(text);
    expect(elementsOf(html)).toEqual(elementsOf(summaryWith('x')));
    expect(textOf(html).split(text).length - 1).toBeGreaterThanOrEqual(12);
  });
});
