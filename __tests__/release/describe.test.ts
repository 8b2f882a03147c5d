import { describe, expect, test } from '@jest/globals';
import type { Observed } from '../../src/domain/models.ts';
import type { PlannedStep, ReleasePlan } from '../../src/domain/release-plan.ts';
import { describeObserved, describePlan } from '../../src/release/describe.ts';
import { plain } from '../../src/text/quote.ts';
import { requestFor } from '../release-request.ts';

describe('what the workspace holds, in one sentence', () => {
  const integration = { id: '1', name: 'acme.telephony', version: '1.0' };
  const instance = { id: '1', status: 'active', settings: [], secrets: [], document: {} } as const;
  test.each<[string, Omit<Observed, 'alike'>]>([
    [
      'The workspace has no integration acme.telephony yet.',
      { integration: undefined, instance: undefined },
    ],
    [
      'The workspace holds acme.telephony 1.0, not installed.',
      { integration, instance: undefined },
    ],
    ['The workspace holds acme.telephony 1.0, installed, active.', { integration, instance }],
    [
      'The workspace holds acme.telephony 1.0, installed, active at version "0.9".',
      { integration, instance: { ...instance, settings: [{ id: 'version', value: '0.9' }] } },
    ],
    [
      'The workspace holds acme.telephony 1\\u{a}::x, not installed.',
      { integration: { ...integration, version: '1\n::x' }, instance: undefined },
    ],
  ])('%s', (sentence, observed) => {
    const { integration } = observed;
    const alike = integration === undefined ? [] : [integration];
    expect(plain(describeObserved(requestFor().desired, { ...observed, alike }))).toBe(sentence);
  });
});

test('a name that is ambiguous is not called missing', () => {
  const alike = [{ id: '1', name: 'ACME.telephony', version: '1.0' }];
  const observed = { alike, integration: undefined, instance: undefined };
  expect(describeObserved(requestFor().desired, observed)).toContain('in another spelling of case');
});

const PLAN: ReleasePlan = {
  steps: [],
  changes: {
    version: { from: '', to: '1.1' },
    installed: { from: false, to: false },
    setup: null,
    features: [],
    webhooks: [],
    instance: [],
  },
  refusals: [],
  warnings: [],
};

describe('what is going to be written, in one sentence', () => {
  test('is that it is refused, and by which codes', () => {
    const refusals = (['downgrade-refused', 'not-installed'] as const).map((code) => ({
      code,
      message: 'No.',
      hint: 'Yes.',
    }));
    const steps = [{ kind: 'create', words: { from: '', to: '1.1' }, version: '1.1' }] as const;
    expect(describePlan({ ...PLAN, steps, refusals })).toBe(
      'Plan: refused (downgrade-refused, not-installed).',
    );
  });

  const secret = 'very-secret';
  const steps: PlannedStep[] = [
    { kind: 'install', words: { from: '', to: 'notConfigured' } },
    { kind: 'setup', words: { from: 'notConfigured', to: 'active' }, setup: { apiKey: secret } },
    {
      kind: 'patch-instance',
      words: { from: '', to: 'replace /baseUrl' },
      operations: [{ op: 'replace', path: '/baseUrl', value: secret }],
    },
  ];
  test.each<[string, PlannedStep[]]>([
    ['Plan: nothing to write.', []],
    [
      'Plan: create it at 1.1; install it; set it up; patch the instance (replace /baseUrl).',
      [{ kind: 'create', words: { from: '', to: '1.1' }, version: '1.1' }, ...steps],
    ],
    [
      'Plan: set the version 1.0 → 1.1.',
      [{ kind: 'set-version', words: { from: '1.0', to: '1.1' }, version: '1.1', replaced: '1.0' }],
    ],
  ])('%s', (sentence, plan) => {
    expect(plain(describePlan({ ...PLAN, steps: plan }))).toBe(sentence);
  });
});
