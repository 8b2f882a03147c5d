import { describe, expect, test } from '@jest/globals';
import { failureSummary } from '../../src/render/failure-summary.ts';
import { releaseSummary, type SummaryFacts } from '../../src/render/release-summary.ts';
import type { PlanReport, ReleaseResult, StepReport } from '../../src/domain/results.ts';

const FACTS: SummaryFacts = {
  integration: 'my.integration',
  workspace: 'space',
  workspaceUrl: 'https://crm.kontur.ru/api/space/integrations',
  source: 'tag "v1.2.3"',
  setupIsGiven: true,
  remarks: [],
};

const UPDATED: ReleaseResult = {
  version: '1.2.3',
  previousVersion: '1.2.2',
  integrationId: 'an-id',
  outcome: 'updated',
  installed: true,
  status: 'active',
  previousStatus: 'paused',
  newlyInstalled: false,
  dryRun: false,
  plan: undefined,
  phases: [],
  steps: [{ kind: 'set-version', from: '1.2.2', to: '1.2.3', result: 'done', durationMs: 12 }],
  failure: undefined,
};

const PLAN: PlanReport = {
  version: { from: '1.2.2', to: '1.2.3' },
  installed: { from: true, to: true },
  steps: ['set-version'],
  setup: null,
  features: [],
  webhooks: [],
  instance: [],
  refusals: [],
};

const FAILURE = { code: 'conflict', message: 'It <failed>.', hint: 'Run again.' } as const;
const failed = (more: Partial<ReleaseResult>): ReleaseResult => ({
  ...UPDATED,
  outcome: undefined,
  failure: FAILURE,
  ...more,
});

/** The cells of the table's row that begins with this cell. */
function row(summary: string, first: string): string[] {
  const line = summary.split('\n').find((text) => text.startsWith(`| ${first} |`));
  return (line ?? '| missing |')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

const step = (more: Partial<StepReport>): StepReport => ({
  kind: 'set-version',
  from: '1.2.2',
  to: '1.2.3',
  result: 'done',
  ...more,
});

describe('the summary of a release', () => {
  test('shows what was before and after, each step, and the page of the workspace', () => {
    const summary = releaseSummary(UPDATED, FACTS);
    expect(summary).toMatch(/^### ✅ Updated <code>my.integration<\/code> <code>1.2.3<\/code> in/);
    expect(row(summary, 'version')).toEqual(['<code>1.2.2</code>', '<code>1.2.3</code> (patch)']);
    expect(row(summary, 'installed')).toEqual(['yes', 'yes']);
    expect(row(summary, 'status')).toEqual(['paused', 'active']);
    expect(row(summary, 'Set the version').slice(0, 3)).toEqual([
      '<code>1.2.2</code> → <code>1.2.3</code>',
      '✅ done',
      '12&nbsp;ms',
    ]);
    expect(summary).toContain(
      '[Integrations of the workspace](https://crm.kontur.ru/api/space/int',
    );
    expect(summary).not.toContain('crm-support');
  });

  test.each([
    ['created', /^### ✅ Created /],
    ['unchanged', /^### ✅ Unchanged, nothing to do: /],
    ['planned', /^### 📝 Planned: /],
  ] as const)('%s', (outcome, headline) => {
    expect(releaseSummary({ ...UPDATED, outcome }, FACTS)).toMatch(headline);
  });

  test('says after a first installation how to make it public', () => {
    const steps = [step({ kind: 'install', from: '', to: 'notConfigured' })];
    const summary = releaseSummary({ ...UPDATED, steps, newlyInstalled: true }, FACTS);
    expect(summary).toContain('crm-support&#64;<!-- -->kontur.ru');
    expect(row(summary, 'installed')).toEqual(['no', 'yes']);
  });

  test('repeats warnings and notices, escaped', () => {
    const summary = releaseSummary(UPDATED, { ...FACTS, remarks: ['One <b>.', 'Two.'] });
    expect(summary).toContain('> One &#60;b&#62;.\n>\n> Two.');
  });
});

describe('the summary is truthful', () => {
  test('of a plan, which changes nothing', () => {
    const steps = [step({ result: 'planned' })];
    const dryRun = { ...UPDATED, outcome: 'planned', dryRun: true, plan: PLAN, steps } as const;
    const summary = releaseSummary(dryRun, FACTS);
    expect(summary).toContain('Nothing was written. A release would take these steps:');
    expect(summary).not.toContain('✅');
  });

  test('of a failure: what was done and what was not', () => {
    const steps = [step({}), step({ kind: 'setup', from: '', to: 'active', result: 'not-done' })];
    const summary = releaseSummary(failed({ steps }), FACTS);
    expect(summary).toMatch(/^### ❌ Released in part: /);
    expect(summary).toContain('**conflict** It &#60;failed&#62;.<br>👉 **Next:** Run again.');
    expect(row(summary, 'version')).toEqual(['<code>1.2.2</code>', '<code>1.2.3</code> (patch)']);
    expect(row(summary, 'Set up')[1]).toBe('⬜ not done');
  });

  test.each<[string, Partial<ReleaseResult>, string]>([
    ['nothing of it', { steps: [step({ result: 'not-done' })] }, '❌ Not released: '],
    ['all of it', { steps: [step({})] }, '❌ Released, but the run failed: '],
    [
      'nobody knows what',
      { steps: [step({}), step({ result: 'unknown' })] },
      '❓ Perhaps released: ',
    ],
    [
      'nothing, for nothing was planned',
      { steps: [], plan: { ...PLAN, steps: [] } },
      '❌ Nothing to release, but the run failed: ',
    ],
    ['nothing, for it never came to a plan', { steps: [], plan: undefined }, '❌ Not released: '],
  ])('of a failure after which was done: %s', (_, told, headline) => {
    const [first] = releaseSummary(failed(told), FACTS).split('<code>');
    expect(first).toBe(`### ${headline}`);
  });

  test.each([
    ['a version that was not set', step({ result: 'not-done' }), '<code>1.2.2</code>'],
    ['a version of which nobody knows', step({ result: 'unknown' }), '❓ unknown'],
  ])('of %s', (_, only, after) => {
    const summary = releaseSummary(failed({ steps: [only] }), FACTS);
    expect(row(summary, 'version')).toEqual(['<code>1.2.2</code>', after]);
  });

  test('of a creation and an installation of which nobody knows', () => {
    const steps = [step({ kind: 'create', from: '', result: 'unknown' })];
    const nothing = { previousVersion: undefined, installed: undefined, status: undefined };
    expect(row(releaseSummary(failed({ ...nothing, steps }), FACTS), 'version')).toEqual([
      '–',
      '❓ unknown',
    ]);
    const installing = [
      step({ kind: 'install', from: '', to: 'notConfigured', result: 'unknown' }),
    ];
    const summary = releaseSummary(failed({ ...nothing, steps: installing }), FACTS);
    expect(row(summary, 'installed')).toEqual(['no', '❓ unknown']);
    expect(row(summary, 'status')).toEqual(['paused', '–']);
  });

  test('of a run that failed before it saw anything: it claims nothing', () => {
    const blind = { previousVersion: undefined, integrationId: undefined, installed: false };
    const summary = releaseSummary(failed({ ...blind, status: undefined, steps: [] }), FACTS);
    for (const name of ['version', 'installed', 'status']) {
      expect(row(summary, name)).toEqual(row('', name));
    }
    expect(summary).toContain('The version comes from tag "v1.2.3".');
  });

  test('of inputs that were refused', () => {
    const message = 'a: b.\nc: d.';
    const failure = { code: 'invalid-input', message, hint: 'Correct a, c.' } as const;
    expect(failureSummary(failure, { setupIsGiven: false })).toBe(
      '### ❌ Nothing was released\n\n**invalid-input** a: b.<br>c: d.<br>👉 **Next:** Correct a, c.\n\nNo setup is given.\n\n',
    );
  });

  test('of a defect, which can come at any time', () => {
    const failure = { ...FAILURE, code: 'internal' } as const;
    expect(failureSummary(failure, { setupIsGiven: true })).toMatch(/^### ❌ The run broke off: /);
  });
});
